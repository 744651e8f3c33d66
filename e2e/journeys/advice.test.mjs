// Journey 1 in full: a caller of 79 with a landline says "vorlesen, dienstags, nur in Zweckel" and ends with a date, a letter,
// and a withdrawal by phone that the club hears of at once. Then: two organisations are brought together, a person is
// introduced without a yes and with it, and founders get a companion.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { logIn, send } from "../harness/steps.mjs";

let hub, browser;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

async function seen(page, what) {
  await axe(page);
  await shot(page, `beratung-${what}`);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
}

const main = (page) => page.locator("main").innerText();

test("journey 1 in full: vorlesen, dienstags, nur in Zweckel", async () => {
  const desk = await browser.open({ base: hub.base, width: 1280, lang: "de", js: false, scheme: "light" });
  const { page } = desk;
  await logIn(desk, hub, "Koordination");

  // The club has a telephone and no mail.
  await desk.goto("/tisch/anmelden?q=vorlesen%2C+dienstags%2C+nur+in+Zweckel");
  const offer = (await page.locator("main a[href*='angebot=']").first().getAttribute("href")).match(/angebot=(\d+)/)[1];
  await desk.goto(`/a/${offer}`);
  const club = (await page.locator("main a[href^='/o/']").first().getAttribute("href")).match(/\/o\/(\d+)/)[1];
  await desk.goto(`/tisch/organisationen/${club}/seite`);
  await page.fill("#contact_email", "");
  await page.fill("#contact_phone", "0221 4710-340");
  await send(page, `/tisch/organisationen/${club}/seite`);
  await page.waitForURL(/getan=/);
  await desk.goto(`/tisch/angebote/${offer}`);
  await page.locator("details:has(#contact_name) > summary").click();
  await page.fill("#contact_name", "Erna Ohrwurm");
  await page.fill("#contact_email", "");
  await page.fill("#contact_phone", "");
  await send(page, `/tisch/angebote/${offer}`);
  await page.waitForURL(/getan=gespeichert/);
  const free = async () => {
    await desk.goto("/tisch/anmelden?q=vorlesen%2C+dienstags%2C+nur+in+Zweckel");
    return page.locator("li.row", { has: page.locator(`a[href*='angebot=${offer}&']`) }).innerText();
  };
  const before = await free();

  // Noted while she speaks; what is missing is named, what was typed stays.
  await desk.goto("/tisch/beratung");
  await seen(page, "liste-1280");
  await page.locator("main a.pill.full").first().click();
  await page.waitForURL(/\/beratung\/neu/);
  await page.fill("#name", "Hedwig Probe");
  await page.fill("#phone", "0221 4710-333");
  await send(page, "/tisch/beratung/neu");
  await page.locator(".errors").waitFor();
  await seen(page, "fehler-1280");
  assert.equal(await page.inputValue("#name"), "Hedwig Probe");
  await page.fill("#note", "vorlesen, dienstags, nur in Zweckel");
  await page.fill("#wont", "Bitte nichts mit Hunden");
  await send(page, "/tisch/beratung/neu");
  await page.waitForURL(/\/tisch\/beratung\/\d+/);
  const talk = page.url().split("?")[0];
  await seen(page, "gespraech-1280");

  // Three suggestions, each with its reason; the first fits in everything.
  const rows = page.locator("section[aria-labelledby=found] li.row");
  assert.equal(await rows.count(), 3);
  for (let row = 0; row < 3; row += 1) assert.ok((await rows.nth(row).locator(".tag").count()) >= 3, `reasons of ${row}`);
  assert.equal(await rows.first().locator(".tag.warn").count(), 0);
  assert.match(await rows.first().innerText(), /Zweckel/);

  // The slip: a QR and a short address for each.
  await page.goto(`${talk}/zettel`);
  await seen(page, "zettel-1280");
  assert.equal(await page.locator(".slip .qr svg").count(), 3);
  assert.match(await main(page), new RegExp(`/a/${offer}`));

  // What is passed on is read aloud; without her yes nothing goes.
  await page.goto(talk);
  await page.locator(`a[href*='angebot=${offer}&']`).click();
  await page.waitForURL(/beratung=/);
  assert.equal(await page.inputValue("#name"), "Hedwig Probe");
  assert.equal(await page.inputValue("#phone"), "0221 4710-333");
  await seen(page, "vorlesen-1280");
  if ((await page.locator("input[name=shift]").count()) > 0) await page.locator("input[name=shift]").first().check();
  await send(page, "/tisch/anmelden");
  await page.locator(".errors").waitFor();
  await page.check("#agreed");
  await send(page, "/tisch/anmelden");
  await page.waitForURL(/\/tisch\/anmeldungen\/\d+/);
  const signup = page.url().split("?")[0];
  await page.goto(talk);
  const passed = page.locator("section[aria-labelledby=passed]");
  assert.match(await passed.innerText(), /Ja von Hedwig Probe, am Telefon/);
  await passed.locator("h3 a").click();
  await page.waitForURL(/\/tisch\/vermittlungen\/\d+/);
  await seen(page, "vermittlung-1280");

  // The club stands on the list of calls and says yes by phone.
  await desk.goto("/tisch");
  const call = page.locator("li.row", { hasText: "Hedwig Probe" });
  assert.ok((await call.count()) >= 1, "the club is to be called");
  assert.ok((await call.first().locator("a[href^='tel:']").count()) >= 1);
  await page.goto(signup);
  if ((await page.locator("[formaction$='/zusagen'], form[action$='/zusagen'] button").count()) > 0) {
    await page.locator("[formaction$='/zusagen'], form[action$='/zusagen'] button").first().click();
    await page.waitForLoadState();
  } else {
    await page.locator("form[action$='/gesagt'] button").first().click();
    await page.waitForLoadState();
  }
  await axe(page);

  // A letter with when, where and a number; her link as a picture.
  await page.goto(`${signup}/brief`);
  await seen(page, "brief-1280");
  assert.match(await main(page), /Hedwig Probe/);
  assert.equal(await page.locator(".qr svg").count(), 1);
  assert.notEqual(await free(), before);

  // She calls and withdraws: the club is to be told, the place is free, she hears nothing more.
  await page.goto(signup);
  await page.locator("[formaction$='/zurueckziehen'], form[action$='/zurueckziehen'] button").first().click();
  await page.waitForLoadState();
  await axe(page);
  await desk.goto("/tisch");
  const told = page.locator("li.row", { hasText: "Hedwig Probe" });
  assert.equal(await told.count(), 1, "one call: to the club, none to her");
  assert.match(await told.innerText(), /Eselsohr/);
  assert.equal(await free(), before);
  await page.goto(talk);
  assert.match(await passed.innerText(), /zurückgenommen/);
  await desk.close();
});

for (const way of [
  { width: 360, js: false, scheme: "dark", lang: "tr", touch: true },
  { width: 1280, js: true, scheme: "light", lang: "de" },
]) {
  const name = `${way.width}-${way.lang}-${way.scheme}`;

  test(`introductions and foundings (${name})`, async () => {
    const desk = await browser.open({ base: hub.base, ...way });
    const { page } = desk;
    await logIn(desk, hub, "Koordination");

    // Two organisations: one yes is not enough, with the second it goes out.
    await desk.goto("/tisch/vermittlungen");
    await seen(page, `vermittlungen-${name}`);
    await desk.goto("/tisch/vermittlungen/neu?art=organisationen");
    await page.selectOption("#organisation", { label: "Chor Querbeet" });
    await page.selectOption("#other", { label: "Seniorenhaus Apfelbaum gGmbH" });
    await page.check("#agreed");
    await send(page, "/tisch/vermittlungen/neu");
    await page.locator(".errors").waitFor();
    await seen(page, `vermittlung-fehler-${name}`);
    await page.fill("#message", "Ein Raum für die Chorprobe.");
    await page.fill("#agreed_by", "Frau Sellerie");
    await send(page, "/tisch/vermittlungen/neu");
    await page.waitForURL(/\/tisch\/vermittlungen\/\d+/);
    await seen(page, `vermittlung-wartet-${name}`);
    await page.locator("details:has(form[action$='/ja']) > summary").click();
    await page.fill("#agreed_by-zweite", "Herr Kerbel");
    await send(page, "/ja");
    await page.waitForURL(/getan=ja/);
    await seen(page, `vermittlung-ja-${name}`);
    const mail = await hub.mails.next("chor@querbeet.example", { subject: "Wir stellen Ihnen vor" });
    assert.match(mail.text, /Chorprobe/);

    // The yes is taken back.
    await page.locator("details:has(form[action$='/zuruecknehmen']) > summary").click();
    await send(page, "/zuruecknehmen");
    await page.waitForURL(/getan=zurueckgenommen/);
    await seen(page, `vermittlung-zurueck-${name}`);

    // Founders: a companion, a path, a step done, a printed sheet.
    await desk.goto("/tisch/gruendungen/neu");
    await send(page, "/tisch/gruendungen/neu");
    await page.locator(".errors").waitFor();
    await seen(page, `gruendung-fehler-${name}`);
    await page.fill("#title", `Lesegarten ${way.width}`);
    await page.fill("#idea", "Lesen unter Bäumen.");
    await page.fill("#name", "Mia Probe");
    await page.fill("#phone", "0221 4710-350");
    await send(page, "/tisch/gruendungen/neu");
    await page.waitForURL(/\/tisch\/gruendungen\/\d+/);
    await seen(page, `gruendung-${name}`);
    const founding = page.url().split("?")[0];
    await page.locator("details:has(form[action$='/schritt']) > summary").first().click();
    const step = page.locator("form[action$='/schritt']").first();
    await step.locator("input[type=checkbox]").check();
    await step.locator("textarea").fill("Unter dem Dach der Bücherei.");
    await step.locator("button").click();
    await page.waitForURL(/getan=gemerkt/);
    await seen(page, `gruendung-schritt-${name}`);
    assert.equal(await page.locator("summary .tag.ok").count(), 1);
    await page.goto(`${founding}/weg`);
    await seen(page, `gruendung-weg-${name}`);
    assert.match(await main(page), /Lesegarten/);
    await desk.close();
  });
}
