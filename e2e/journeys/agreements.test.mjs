// Three parties in three browsers agree: a club, a firm, and the town, for which only a log-in says yes. A step is shown by
// one and confirmed by another, they look back, and it is fulfilled. Another one comes differently; nobody reads of it before
// the parties had their time.

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

const open = (width = 1280, lang = "de") => browser.open({ base: hub.base, width, lang, js: false, scheme: "light" });
const main = (page) => page.locator("main").innerText();

async function seen(page, what) {
  await axe(page);
  await shot(page, `absprache-${what}`);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
}

async function confirm(page, name, role, open) {
  await page.fill("#confirm #name, #name", name);
  await page.fill("#role", role);
  await page.check(`input[name="public"][value="${open}"]`);
  await send(page, "/bestaetigen");
  await page.waitForURL(/getan=/);
}

test("an agreement of three parties, from the first word to what became of it", async () => {
  const desk = await open();
  await logIn(desk, hub, "Koordination");
  await desk.goto("/tisch/absprachen");
  await seen(desk.page, "tisch-1280");
  await desk.goto("/tisch/absprachen/neu");
  await desk.page.selectOption("#template", "bed");
  await desk.page.fill("#title", "Ein Beet vor dem Bahnhof");
  await desk.page.selectOption("#party_1", { label: "Gartengruppe Erdreich" });
  await desk.page.selectOption("#party_2", { label: "Tischlerei Hobelspan KG" });
  await desk.page.selectOption("#party_3", { label: "Musteramt für Nachbarschaft (Beispiel)" });
  await seen(desk.page, "beginnen-1280");
  await send(desk.page, "/tisch/absprachen/neu");
  await desk.page.waitForURL(/\/tisch\/absprachen\/\d+/);
  await seen(desk.page, "am-tisch-1280");
  const here = desk.page.url().split("?")[0];
  const links = await desk.page.locator('a[href*="/absprache/"]').evaluateAll((all) => all.map((it) => it.getAttribute("href")));
  assert.equal(links.length, 3);
  await send(desk.page, "/vorlegen");
  await desk.page.waitForURL(/getan=vorgelegt/);

  // The club confirms; the firm changes a word first, and sees in the answer what it changed.
  const club = await open(360);
  await club.goto(links[0]);
  await seen(club.page, "partei-360");
  await confirm(club.page, "Rosa Rettich", "Sprecherin", "yes");
  const firm = await open(360);
  await firm.goto(links[1]);
  await firm.goto(`${links[1]}/fassung`);
  await seen(firm.page, "fassung-360");
  await firm.page.fill("#goal", "Zwei Beete vor dem Bahnhof blühen das ganze Jahr.");
  await send(firm.page, "/fassung");
  await firm.page.waitForURL(/getan=geschrieben/);
  await confirm(firm.page, "Holm Hobel", "Meister", "yes");

  // What the club confirmed was another text: it is shown what changed, and confirms anew.
  await club.goto(links[0]);
  assert.ok((await club.page.locator(".changes .new").count()) > 0);
  await seen(club.page, "geaendert-360");
  await confirm(club.page, "Rosa Rettich", "Sprecherin", "yes");

  // For the town a link reads along and says nothing; with a log-in the same page has the button.
  const town = await open();
  await town.goto(links[2]);
  assert.equal(await town.page.locator('form[action$="/bestaetigen"]').count(), 0);
  await seen(town.page, "stadt-1280");
  await logIn(town, hub, "Koordination");
  await town.goto(links[2]);
  await confirm(town.page, "Petra Petersilie", "Amtsleitung", "yes");
  assert.match(town.page.url(), /getan=gilt/);

  // One shows a step, another one says that it is done; nobody says so of their own.
  await firm.goto(links[1]);
  await firm.page.locator("details:has(#words) > summary").click();
  await firm.page.fill("#words", "Die Erde ist da, drei Kubikmeter.");
  await send(firm.page, "/zeigen");
  await firm.page.waitForURL(/getan=gezeigt/);
  assert.equal(await firm.page.locator('form[action$="/antworten"]').count(), 0);
  await club.goto(links[0]);
  await send(club.page, "/antworten");
  await club.page.waitForURL(/getan=beantwortet/);
  await seen(club.page, "getan-360");

  // Everybody reads what is agreed, without a name of anybody.
  const reader = await open(360, "tr");
  await reader.goto("/verabredet");
  await seen(reader.page, "liste-tr-360");
  await reader.goto("/verabredet");
  await reader.page.locator("ul.cards a", { hasText: "Ein Beet vor dem Bahnhof" }).click();
  await seen(reader.page, "oeffentlich-tr-360");
  for (const name of ["Rettich", "Hobel ", "Petersilie"]) assert.ok(!(await main(reader.page)).includes(name), name);

  // They look back; the office writes down what became of it.
  await desk.page.goto(here);
  await desk.page.locator("details:has(form[action$='/rueckblick']) > summary").click();
  await send(desk.page, "/rueckblick");
  await desk.page.waitForURL(/getan=zurueckgeschaut/);
  await desk.page.check('input[name="outcome"][value="fulfilled"]');
  await desk.page.fill("#because", "Beide Beete blühen.");
  await send(desk.page, "/ergebnis");
  await desk.page.waitForURL(/getan=/);
  await seen(desk.page, "erfuellt-1280");
  // Not yet: the parties have their days.
  await reader.page.reload();
  assert.ok(!(await main(reader.page)).includes("Beide Beete blühen."));
  await club.goto(links[0]);
  await club.page.fill("#content", "Schön war es.");
  await send(club.page, "/sagen");
  await club.page.waitForURL(/getan=gesagt/);
});

test("what came differently long ago stands there with its reason, and the sheet prints", async () => {
  const reader = await open();
  await reader.goto("/verabredet?stand=differently");
  await reader.page.locator("ul.cards a").first().click();
  assert.match(await main(reader.page), /weil/);
  assert.match(await main(reader.page), /Leitung/);
  await seen(reader.page, "anders-1280");
  const desk = await open();
  await logIn(desk, hub, "Koordination");
  await desk.goto("/tisch/absprachen?stand=offered");
  await desk.page.locator("ul.rows h3 a").first().click();
  await desk.page.waitForURL(/\/tisch\/absprachen\/\d+/);
  await desk.page.goto(`${desk.page.url().split("?")[0]}/papier`);
  await seen(desk.page, "papier-1280");
});

test("somebody without an account begins one, and the organisation is asked at its own mailbox", async () => {
  const visit = await open(360);
  await visit.goto("/absprachen/beginnen");
  await send(visit.page, "/absprachen/beginnen");
  await visit.page.locator(".errors").waitFor();
  await seen(visit.page, "fehler-360");
  await visit.page.fill("#title", "Gemeinsam singen");
  await visit.page.fill("#goal", "Einmal im Monat singen alle zusammen.");
  await visit.page.selectOption("#party_1", { label: "Chor Querbeet" });
  await visit.page.selectOption("#party_2", { label: "Seniorenhaus Apfelbaum gGmbH" });
  await send(visit.page, "/absprachen/beginnen");
  await visit.page.waitForURL(/\/absprachen\/begonnen/);
  await seen(visit.page, "begonnen-360");
});
