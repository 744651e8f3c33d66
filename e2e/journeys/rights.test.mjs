// A person's rights. A guest without e-mail asks at the desk: a letter with a code, the code told, everything shown, taken along,
// corrected, erased, with what stays and why before the click. A resident with mail does the same alone, after a fresh code.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { findOffer, linkFromMail, logIn, openForm, send, signUp } from "../harness/steps.mjs";

let hub, browser;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

for (const way of [
  { width: 360, lang: "de", js: false, scheme: "dark", touch: true, phone: "0221 4710-336", who: "Hedwig Probe", then: "Hedwig Muster" },
  { width: 1280, lang: "tr", js: true, scheme: "light", phone: "0221 4710-338", who: "Ayten Probe", then: "Ayten Muster" },
]) {
  const name = `${way.width}-${way.lang}-${way.scheme}`;
  test(`somebody without e-mail asks at the desk (${name})`, async () => {
    const visit = await browser.open({ base: hub.base, ...way });
    const { page } = visit;
    await logIn(visit, hub, "Koordination");
    const offer = await signUpByPhone(visit, way);

    await visit.goto("/tisch/personen?q=gibtesnicht");
    await page.locator("main [role=status]").waitFor();
    await axe(page);
    await page.fill("#q", way.phone.replaceAll(/[ -]/g, ""));
    await page.locator("main form[role=search] button").click();
    await page.locator("main ul.rows a").waitFor();
    await axe(page);
    await shot(page, `rechte-gefunden-${name}`);
    assert.equal(await page.locator("main ul.rows a").count(), 1);
    await page.locator("main ul.rows a").click();
    await axe(page);
    await shot(page, `rechte-person-${name}`);
    const person = page.url();

    // Nothing is shown before the code is told: an address that is guessed opens nothing.
    await page.goto(`${person}/alles`);
    assert.doesNotMatch(await page.locator("main").innerText(), new RegExp(way.who));
    await axe(page);
    await page.goto(person);
    await send(page, "/brief");
    const letter = page.locator("article.letter");
    await letter.waitFor();
    await axe(page);
    await shot(page, `rechte-brief-${name}`);
    assert.equal(await letter.getAttribute("lang"), way.lang);
    assert.match(await letter.innerText(), new RegExp(way.who));
    await fitsThePaper(page, ".sheet.letter");
    const code = (await letter.locator(".code").innerText()).trim();
    assert.match(code, /^[a-z2-9]{4}-[a-z2-9]{4}$/);

    await page.goto(person);
    await tell(page, code === "2222-2222" ? "3333-3333" : "2222-2222");
    await page.locator("#code-error").waitFor();
    await axe(page);
    await shot(page, `rechte-code-falsch-${name}`);
    await tell(page, code.toUpperCase().replace("-", " "));
    await page.waitForURL(/\/alles$/);
    await axe(page);
    await shot(page, `rechte-alles-${name}`);
    const everything = page.url();
    const shown = await page.locator("main").innerText();
    // An offer stands there in the language it was written in.
    for (const mine of way.lang === "de" ? [way.who, offer] : [way.who]) assert.ok(shown.includes(mine), `${mine} is missing in ${shown}`);
    assert.equal(await page.locator('section[aria-labelledby="own"] li').count(), 1);

    await correct(page, everything, way, `tisch-${name}`);
    await takeAlong(page, everything, [way.then]);
    await erase(page, everything, `tisch-${name}`);
    await visit.goto(`/tisch/personen?q=${encodeURIComponent(way.then)}`);
    assert.equal(await page.locator("main ul.rows a").count(), 0);
    await page.goto(everything);
    assert.doesNotMatch(await page.locator("main").innerText(), new RegExp(way.then));
    await visit.close();
  });

  test(`somebody with a mailbox does it alone (${name})`, async () => {
    const visit = await browser.open({ base: hub.base, ...way });
    const { page } = visit;
    const email = `${way.lang}@post.example`;
    await findOffer(visit, "q=beete+mulchen");
    const offer = (await page.locator("main h1").innerText()).trim();
    await openForm(visit);
    await signUp(visit, { name: way.who, email });
    await page.goto(await linkFromMail(hub, email, "meins"));
    await send(page, "/bestaetigen");
    await page.waitForURL(/getan=/);

    await visit.goto("/meine-seite");
    await page.waitForURL(/\/einloggen\?/);
    await axe(page);
    await page.fill("#email", email);
    await page.locator('main form[action$="/einloggen"] button.full').click();
    await page.waitForURL(/\/einloggen\/code/);
    const mail = await hub.mails.next(email, { subject: CODE[way.lang] });
    await page.fill("#code", mail.text.match(/^\s*([a-z2-9]{4}-?[a-z2-9]{4})\s*$/m)[1]);
    await page.locator('main form[action$="/einloggen/code"] button').click();
    await page.waitForURL((url) => url.pathname.endsWith("/meine-seite"));
    await axe(page);
    await shot(page, `meine-seite-${name}`);
    const own = page.url();
    const shown = await page.locator("main").innerText();
    for (const mine of way.lang === "de" ? [email, way.who, offer] : [email, way.who]) assert.ok(shown.includes(mine), `${mine} is missing in ${shown}`);
    assert.equal(await page.locator('section[aria-labelledby="own"] li').count(), 1);

    await correct(page, own, way, name);
    await takeAlong(page, own, [way.then, email]);
    await erase(page, own, name);
    await page.goto(own);
    await page.waitForURL(/\/einloggen/);
    await visit.close();
  });
}

const CODE = { de: "Code", tr: /kod/i };

/** A sign-up that the desk takes down on the phone; the answer is the title of the offer. */
async function signUpByPhone(visit, { who, phone, lang }) {
  const { page } = visit;
  await visit.goto("/tisch/anmelden?q=vorlesen");
  await page.locator("main a[href*='angebot=']").first().click();
  await page.waitForURL(/angebot=/);
  const offer = (await page.locator("aside h2 a").first().innerText()).trim();
  const dates = page.locator('label:has(input[name="shift"])');
  if ((await dates.count()) > 0) await dates.first().click();
  await page.fill("#name", who);
  await page.fill("#phone", phone);
  await page.selectOption("#lang", lang);
  await page.check("#agreed");
  await page.locator("main form[method=post] button#form_key").click();
  await page.waitForURL(/\/tisch\/anmeldungen\/\d+/);
  return offer;
}

async function tell(page, code) {
  await page.fill("#code", code);
  await send(page, "/code");
}

/** First sent without a name, then with another one. */
async function correct(page, place, { who, then }, name) {
  await page.locator("main a[href*='/berichtigen']").first().click();
  await page.waitForURL(/\/berichtigen/);
  await axe(page);
  await shot(page, `rechte-berichtigen-${name}`);
  assert.equal(await page.inputValue("#name"), who);
  await page.fill("#name", "");
  await send(page, "/berichtigen");
  await page.locator(".errors").waitFor();
  await axe(page);
  await page.fill("#name", then);
  await send(page, "/berichtigen");
  await page.waitForURL((url) => url.href.split("?")[0] === place);
  const shown = await page.locator("main").innerText();
  assert.ok(shown.includes(then) && !shown.includes(who), shown);
  await axe(page);
}

async function takeAlong(page, place, mine) {
  for (const kind of ["csv", "json"]) {
    const coming = page.waitForEvent("download");
    await page.locator(`main a[href$="/daten.${kind}"]`).click();
    const file = await coming;
    assert.match(file.suggestedFilename(), new RegExp(`\\.${kind}$`));
    const text = await readFile(await file.path(), "utf8");
    for (const word of mine) assert.ok(text.includes(word), `${word} is missing in the ${kind} of ${place}`);
    if (kind === "json") JSON.parse(text);
  }
}

/** What goes, and what stays and why, stands there before the click. */
async function erase(page, place, name) {
  await page.locator("main a[href$='/loeschen']").click();
  await page.waitForURL(/\/loeschen$/);
  await axe(page);
  await shot(page, `rechte-loeschen-${name}`);
  assert.ok((await page.locator('section[aria-labelledby="goes"] li').count()) > 0);
  assert.ok((await page.locator('section[aria-labelledby="stays"] li').count()) >= 3);
  await page.locator(`main a[href$="${new URL(place).pathname}"].quiet`).click();
  await page.waitForURL(place);
  await page.goto(`${place}/loeschen`);
  await send(page, "/loeschen");
  await page.locator("main h1").waitFor();
  await axe(page);
  await shot(page, `rechte-geloescht-${name}`);
  assert.equal(await page.locator("main form").count(), 0);
}

/** On paper nothing runs over the edge of its sheet. */
async function fitsThePaper(page, sheet) {
  await page.emulateMedia({ media: "print" });
  const over = await page.locator(sheet).evaluateAll((all) => all.filter((it) => it.scrollWidth > it.clientWidth + 1).length);
  assert.equal(over, 0, "a sheet is too narrow for what stands on it");
  await page.emulateMedia({ media: null });
}
