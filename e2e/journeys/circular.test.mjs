// A circular to chosen organisations: written, tried out on oneself, sent, printed as letters and labels; an organisation that
// wants none. And two organisations that are one: compared, merged, found under the old address, taken apart again.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { logIn, send } from "../harness/steps.mjs";

// Each test begins with a city to which nobody has written yet.
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

const OFFICE = "koordination@hochbeet.example";
const CHOIR = "chor@querbeet.example";
// Clubs without mail: those with an address get a letter, those with a telephone a call.
const CLUBS = [
  "Verein;Straße / Nr.;Telefon;E-Mail-Adresse;Sparte;Art",
  ...Array.from({ length: 19 }, (_, at) => `Probechor ${at + 1} der Freundinnen und Freunde des gemeinsamen Singens;Weg ${at + 1};;;Kultur;Verein`),
  "Probekapelle ohne Post;;0221 4710-337;;Kultur;Verein",
];
const TEXT = "Wir sitzen wieder zusammen.\n\nBringen Sie Noten mit: <Dur> & Moll.";

const ways = [
  { width: 360, js: false, scheme: "dark", touch: true },
  { width: 1280, js: true, scheme: "light" },
];

for (const way of ways) {
  const name = `${way.width}-${way.scheme}`;
  test(`a circular, from the first word to the label (${name})`, async () => {
    const visit = await browser.open({ base: hub.base, lang: "de", ...way });
    const { page } = visit;
    const seen = async (what) => {
      await axe(page);
      await shot(page, `rundbrief-${what}-${name}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
    };
    await logIn(visit, hub, "Koordination");
    await readIn(visit);

    // The choir wants none; its page says so, and it is not asked any more.
    await visit.goto("/tisch/organisationen?q=Querbeet");
    await page.locator("tbody th a").first().click();
    await page.locator("#rundbriefe button").click();
    await page.locator("#rundbriefe button[value=wieder]").waitFor();
    await seen("keine-mehr");

    await visit.goto("/tisch/rundbriefe");
    await seen("liste");
    await page.locator("main a[href$='/rundbriefe/neu']").first().click();
    const everybody = await page.locator("input[name=to]").count();
    assert.ok(everybody > 40);
    await seen("alle");
    await page.locator("details.fold > summary").click();
    await page.selectOption("#sector", { index: 1 });
    await page.selectOption("#topic", "culture");
    await seen("filter");
    await page.locator("main form[method=get] button").click();
    await page.waitForURL(/topic=culture/);
    const chosen = await page.locator("input[name=to]").count();
    assert.ok(chosen >= 20 && chosen < everybody, `${chosen} of ${everybody}`);
    assert.equal(await page.locator("input[name=to]:checked").count(), chosen, "whoever fits is ticked");
    const offered = await page.locator("main form[method=post]").innerText();
    assert.doesNotMatch(offered, /Chor Querbeet/);
    assert.match(offered, /Probekapelle ohne Post.*Anruf/);

    await page.fill("#text", TEXT);
    await page.locator("main form[method=post] button.full").click();
    await page.locator(".errors").waitFor();
    await seen("fehler");
    assert.equal(await page.inputValue("#text").then((text) => text.replaceAll("\r", "")), TEXT);
    assert.equal(await page.locator("input[name=to]:checked").count(), chosen, "the choice is kept");
    await page.fill("#subject", "Singen & Suppe");
    await page.locator("main form[method=post] button.full").click();
    await page.waitForURL(/\/rundbriefe\/\d+$/);
    await seen("vorschau");
    const circular = page.url();
    for (const group of ["mails", "letters", "calls"]) assert.ok(await page.locator(`#${group}`).isVisible(), group);
    assert.match(await page.locator("section:has(#calls)").innerText(), /Probekapelle ohne Post[\s\S]*4710/);

    await send(page, "/probe");
    await page.locator(".alert.ok").waitFor();
    await seen("probe");
    const trial = await hub.mails.next(OFFICE, { subject: "Singen & Suppe" });
    assert.match(trial.text, /<Dur> & Moll/);
    assert.match(trial.text, /keine Rundbriefe/);

    await page.locator("main a[href$='/aendern']").click();
    await page.fill("#subject", "Singen & Suppe am Dienstag");
    await page.locator("main form[method=post] button.full").click();
    await page.waitForURL(circular);
    const before = new Set((await hub.mails.all()).map((mail) => mail.file));
    const mails = await page.locator("section:has(#mails) li").count();
    await send(page, "/senden");
    await page.locator(".alert.ok").waitFor();
    await seen("verschickt");
    assert.equal(await page.locator("main form").count(), 0, "what went out cannot be changed");
    const out = await arrived(before, mails);
    assert.equal(out.length, mails);
    assert.ok(out.every((mail) => mail.subject === "Singen & Suppe am Dienstag" && mail.to.length === 1), "each by itself");
    assert.ok(!out.some((mail) => mail.to.includes(CHOIR)));

    await paper(visit, circular, name);
    await visit.close();
  });
}

test("two organisations that are one", async () => {
  for (const way of ways) {
    const visit = await browser.open({ base: hub.base, lang: "de", ...way });
    const { page } = visit;
    const name = `${way.width}-${way.scheme}`;
    const double = `Chor Querbeet e. V.`;
    await logIn(visit, hub, "Koordination");
    if (way === ways[0]) await register(visit, double);
    await visit.goto("/tisch/doppelte");
    await axe(page);
    await shot(page, `doppelte-${name}`);
    const pair = page.locator("section:has(#pairs) li", { hasText: double });
    assert.match(await pair.innerText(), /Name/);
    await pair.locator("a").click();
    await page.waitForURL(/\/doppelte\/\d+\/\d+$/);
    await axe(page);
    await shot(page, `doppelte-vergleich-${name}`);
    if (/„Chor Querbeet e\. V\.“ bleibt/.test(plain(await page.locator("main .lead").innerText()))) await page.locator("main a.small").click();
    const lead = plain(await page.locator("main .lead").innerText());
    assert.match(lead, /„Chor Querbeet“ bleibt.*„Chor Querbeet e\. V\.“ geht darin auf/);
    const [kept, gone] = new URL(page.url()).pathname.match(/\d+/g);
    // From each of them something: the summary of the one that goes.
    await page.locator('input[name="feld_summary"][value="andere"]').check();
    await page.locator("main form[method=post] button.full").click();
    await page.waitForURL(/getan=zusammengelegt/);
    await axe(page);
    await shot(page, `doppelte-zusammengelegt-${name}`);
    assert.equal(await page.locator("section:has(#pairs) li", { hasText: double }).count(), 0);

    // The old address leads on, for everybody.
    const neighbour = await browser.open({ base: hub.base, lang: "de", ...way });
    await neighbour.goto(`/o/${gone}`);
    assert.equal(new URL(neighbour.page.url()).pathname, `/o/${kept}`);
    assert.match(await neighbour.page.locator("main").innerText(), /Wir singen doppelt/);
    await axe(neighbour.page);

    await page.locator("section:has(#merges) li", { hasText: double }).locator("button").click();
    await page.waitForURL(/getan=getrennt/);
    await axe(page);
    assert.equal(await page.locator("section:has(#pairs) li", { hasText: double }).count(), 1);
    await neighbour.goto(`/o/${gone}`);
    assert.equal(new URL(neighbour.page.url()).pathname, `/o/${gone}`);
    await neighbour.goto(`/o/${kept}`);
    assert.doesNotMatch(await neighbour.page.locator("main").innerText(), /Wir singen doppelt/);
    await neighbour.close();
    await visit.close();
  }
});

/** Names stand between marks that keep their direction. */
const plain = (text) => text.replaceAll(/[\u2066-\u2069]/g, "");

/** The clubs come as a list. */
async function readIn(visit) {
  const { page } = visit;
  await visit.goto("/tisch/einlesen");
  await page.setInputFiles("#file", { name: "vereine.csv", mimeType: "text/csv", buffer: Buffer.from(CLUBS.join("\r\n")) });
  await page.locator("main form[enctype] button").click();
  await page.waitForURL(/\/einlesen\/\d+$/);
  await page.check("#publish");
  await send(page, "/los");
  await page.waitForURL(/getan=eingelesen$/);
}

/** Waits until so many mails came beside those that were there. */
async function arrived(before, most) {
  const end = Date.now() + 20_000;
  for (;;) {
    const out = (await hub.mails.all()).filter((mail) => !before.has(mail.file));
    if (out.length >= most || Date.now() > end) return out;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The letters, and the labels on a sheet of which four are used up. */
async function paper(visit, circular, name) {
  const { page } = visit;
  await page.goto(`${circular}/briefe`);
  await axe(page);
  await shot(page, `rundbrief-briefe-${name}`);
  const letters = await page.locator("article.letter").count();
  assert.ok(letters >= 19);
  assert.match(await page.locator("article.letter").first().innerText(), /Singen & Suppe am Dienstag[\s\S]*<Dur> & Moll/);
  assert.deepEqual(await printed(page, "article.letter", name), []);

  await page.goto(`${circular}/etiketten?bogen=3x7&ab=5`);
  await axe(page);
  await shot(page, `rundbrief-etiketten-${name}`);
  assert.equal(await page.inputValue("#ab"), "5");
  const sheets = page.locator("ul.labels");
  assert.equal(await sheets.count(), Math.ceil((letters + 4) / 21));
  const first = await sheets.first().locator("li").allInnerTexts();
  assert.deepEqual(first.slice(0, 4), ["", "", "", ""]);
  assert.match(first[4], /\S/);
  assert.deepEqual(await printed(page, "ul.labels, ul.labels li", name), []);
  await page.emulateMedia({ media: "print" });
  assert.equal(await sheets.first().evaluate((it) => getComputedStyle(it).page), "bare", "labels are measured from the edge of the paper");
  await page.emulateMedia({ media: null });
  assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true })), await sheets.count(), "one page a sheet");
  await page.goto(`${circular}/etiketten?bogen=3x7&ab=99`);
  assert.equal(await page.inputValue("#ab"), "21");
}

const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;

/** What runs over its edge on paper, A4 upright. */
async function printed(page, pieces, name) {
  const window = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1123 });
  await shot(page, `papier-${new URL(page.url()).pathname.replaceAll(/\W+/g, "_")}-${name}`);
  const over = await page.locator(pieces).evaluateAll((all) =>
    all.filter((it) => it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1 || it.getBoundingClientRect().right > 795).map((it) => it.innerText),
  );
  await page.emulateMedia({ media: null });
  await page.setViewportSize(window);
  return over;
}

/** Somebody puts the choir down once more, and nobody notices. */
async function register(visit, name) {
  const { page } = visit;
  await visit.goto("/organisation-anmelden");
  await page.fill("#name", name);
  await page.selectOption("#sector", { index: 1 });
  await page.fill("#summary", "Wir singen doppelt.");
  await page.locator('input[name="topics"][value="culture"]').check({ force: true });
  await page.fill("#contact_name", "Kim Doppel");
  await page.fill("#contact_email", "kim@doppel.example");
  await send(page, "/organisation-anmelden");
  await page.waitForURL((url) => !url.pathname.endsWith("/organisation-anmelden"));
  await visit.goto(`/tisch/organisationen?q=${encodeURIComponent(name)}`);
  await page.locator("tbody th a", { hasText: name }).click();
  await send(page, "/freigeben");
  await page.waitForLoadState();
}
