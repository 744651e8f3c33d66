// A reported entry: hidden with its reasons, objected to by its organisation, shown again by a second person; and one that a
// partner of the network decides, because in the office nobody else can.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { linkFromMail, logIn, send } from "../harness/steps.mjs";

let hub, browser;
before(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  hub = await startHub();
});
afterEach(async () => {
  await hub?.stop();
});
after(async () => {
  await browser?.close();
});

const ways = [
  { width: 360, js: false, scheme: "dark", touch: true },
  { width: 1280, js: true, scheme: "light" },
];

const OFFICE = "leitung@kita-kichererbse.example";

/** The first offer of the Kita, by its page. */
async function offerOfTheKita(visit) {
  await visit.goto("/netzwerk");
  await visit.page.locator("ul.cards a", { hasText: "Kita Kichererbse" }).first().click();
  await visit.page.waitForURL(/\/o\/\d+/);
  await visit.page.locator("ul.cards h3 a, ul.cards h2 a").last().click();
  await visit.page.waitForURL(/\/a\/\d+/);
  return new URL(visit.page.url()).pathname.replace(/^\/tr/, "");
}

async function report(visit, path, email) {
  const { page } = visit;
  await visit.goto(`${path}/melden`);
  await page.check('input[name="reason"][value="dangerous"]');
  await page.fill("#message", "Merdiven sallanıyor.");
  await page.fill("#name", "Zehra Bakla");
  await page.fill("#email", email);
  await send(page, "/melden");
  await page.waitForURL(/\/gemeldet/);
}

/** Decides the case that waits for this entry, as somebody of the office. */
async function decide(page, outcome, facts) {
  await page.check(`input[name="outcome"][value="${outcome}"]`);
  await page.fill("#facts", facts);
  await page.check('input[name="ground"][value="rules"]');
  await page.fill("#rule", "Selbstverständnis, Absatz 2");
  await page.locator("main form:has(#facts) button.full").click();
}

async function status(visit, path) {
  const answer = await visit.page.request.get(`${hub.base}${path}`);
  return answer.status();
}

for (const way of ways) {
  const name = `${way.width}-${way.scheme}`;

  test(`reported, hidden, objected, shown again (${name})`, async () => {
    const seen = async (page, what) => {
      await axe(page);
      await shot(page, `meldung-${what}-${name}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
    };

    // The link stands on the entry; what is missing is named, what was typed stays.
    const guest = await browser.open({ base: hub.base, lang: "tr", ...way });
    const path = await offerOfTheKita(guest);
    await guest.page.locator('main a[href$="/melden"]').click();
    await guest.page.fill("#message", "Merdiven sallanıyor.");
    await send(guest.page, "/melden");
    await guest.page.locator(".errors").waitFor();
    assert.equal(await guest.page.inputValue("#message"), "Merdiven sallanıyor.");
    await seen(guest.page, "fehler");
    await report(guest, path, "zehra.bakla@post.example");
    await seen(guest.page, "danke");
    const own = await linkFromMail(hub, "zehra.bakla@post.example", "meine-meldung");

    // The desk decides, with reasons: the entry is gone at once, from its page, the list and the search.
    const office = await browser.open({ base: hub.base, lang: "de", ...way });
    await logIn(office, hub, "Koordination");
    await office.goto("/tisch/meldungen");
    await seen(office.page, "liste");
    const open = office.page.locator("section[aria-labelledby=waiting] a", { hasText: await titleOf(path) });
    await open.first().click();
    await seen(office.page, "fall");
    assert.match(await office.page.locator("main").innerText(), /Zehra Bakla/);
    await office.page.check('input[name="outcome"][value="restrict"]');
    await office.page.locator("main form:has(#facts) button.full").click();
    await office.page.locator(".errors").waitFor();
    assert.equal(await office.page.locator(".errors a").count(), 3);
    await seen(office.page, "fall-fehler");
    await decide(office.page, "restrict", "Die Leiter ist gesperrt, das Angebot beschreibt sie noch.");
    await office.page.locator(".alert.ok").waitFor();
    await seen(office.page, "entschieden");
    const caseUrl = office.page.url().split("?")[0];
    assert.equal(await status(guest, path), 404);
    await guest.goto("/mitmachen");
    assert.equal(await guest.page.locator(`main a[href$="${path}"]`).count(), 0);

    // The organisation hears why, and not who; it objects by the link.
    const link = await linkFromMail(hub, OFFICE, "begruendung", { subject: "Entscheidung zu Ihrem Eintrag" });
    const told = (await hub.mails.all(OFFICE)).map((mail) => mail.text).join("\n");
    assert.ok(!/Zehra|Bakla|zehra/.test(told), told);
    const club = await browser.open({ base: hub.base, lang: "de", ...way });
    await club.page.goto(link);
    await seen(club.page, "begruendung");
    assert.ok(!/Zehra|Merdiven/.test(await club.page.locator("main").innerText()));
    await send(club.page, "/widersprechen");
    await club.page.locator(".errors").waitFor();
    await club.page.fill("#text", "Die Leiter ist seit Montag durch eine neue ersetzt.");
    await send(club.page, "/widersprechen");
    await club.page.locator(".alert.ok").waitFor();
    await seen(club.page, "widerspruch");

    // Whoever decided first may not decide again; somebody else does, and the entry is back.
    await office.page.goto(caseUrl);
    assert.equal(await office.page.locator("main form:has(#facts)").count(), 0);
    assert.match(await office.page.locator("main").innerText(), /Sie haben hier schon entschieden/);
    await seen(office.page, "befangen");
    const second = await browser.open({ base: hub.base, lang: "de", ...way });
    await logIn(second, hub, "Verwaltung des Hubs");
    await second.page.goto(caseUrl);
    await decide(second.page, "keep", "Die neue Leiter wurde angesehen, der Grund ist weggefallen.");
    await second.page.locator(".alert.ok").waitFor();
    assert.equal(await status(guest, path), 200);
    await guest.page.goto(own);
    assert.match(await guest.page.locator("main").innerText(), /neue Leiter/);
    await seen(guest.page, "meine");
    for (const visit of [guest, office, club, second]) await visit.close();
  });

  test(`a partner decides where nobody else can (${name})`, async () => {
    const office = await browser.open({ base: hub.base, lang: "de", ...way });
    const { page } = office;
    await logIn(office, hub, "Koordination");
    // In the starter city somebody objects to a decision of the coordinator, and nobody was asked yet.
    await office.goto("/tisch/meldungen");
    await page.locator("section[aria-labelledby=waiting] a", { hasText: "Jugendforum Wildwuchs" }).first().click();
    await page.selectOption("#partner", { index: 1 });
    const asked = await page.locator("#partner option:checked").innerText();
    await send(page, "/partner");
    await page.locator(".alert.ok").waitFor();
    assert.match(await page.locator("main").innerText(), new RegExp(`Gebeten wurde: ${asked.replace(/[()]/g, "\\$&")}`));
    const link = await linkToDecide();
    const partner = await browser.open({ base: hub.base, lang: "de", ...way });
    await partner.page.goto(link);
    await axe(partner.page);
    await shot(partner.page, `meldung-partner-${name}`);
    assert.ok(!/Steckrübe/.test(await partner.page.locator("main").innerText()), "the partner does not learn who reported");
    await decide(partner.page, "keep", "Wir haben hineingehört: Für eine Partei wird dort nicht geworben.");
    await partner.page.locator(".alert.ok").waitFor();
    await axe(partner.page);
    await partner.page.goto(link);
    assert.equal(await partner.page.locator("main form:has(#facts)").count(), 0);
    await partner.close();
    await office.close();
  });
}

/** The link of the mail that asks a partner, whoever it is. */
async function linkToDecide() {
  for (let tries = 0; tries < 150; tries += 1) {
    const links = (await hub.mails.all()).flatMap((mail) => mail.links);
    const link = links.find((each) => each.includes("/zweite-entscheidung/"));
    if (link) return link;
    await sleep(100);
  }
  throw new Error("no mail asks a partner");
}

/** What an offer is called in German, as the desk lists it. */
async function titleOf(path) {
  const page = await (await fetch(`${hub.base}${path}`)).text();
  return page.match(/<h1[^>]*>([^<]+)<\/h1>/)[1];
}
