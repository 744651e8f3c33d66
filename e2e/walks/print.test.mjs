// What comes out of the printer: every list on A4 with its head and without what only a screen needs, nothing cut at the edge;
// a poster with strips is one page, the monthly sheet two, in every language.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { LANGUAGES, startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { logIn } from "../harness/steps.mjs";

let hub, browser;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

const PUBLIC = [
  "/mitmachen",
  "/mitmachen?topic=nature",
  "/netzwerk",
  "/ansprechpersonen",
  "/termine",
  "/termine?ansicht=woche",
  "/termine?ansicht=monat",
  "/fragen-und-antworten",
  "/seiten",
  "/neues",
  "/anleitungen",
  "/suche?q=Garten",
];
const DESK = [
  "/tisch/anmeldungen",
  "/tisch/fragen",
  "/tisch/meldungen",
  "/tisch/vermittlungen",
  "/tisch/gruendungen",
  "/tisch/telefonliste",
  "/tisch/organisationen",
  "/tisch/post",
  "/tisch/veranstaltungen",
];
/** 190 mm of A4 at 96 dots an inch. */
const INNER = Math.floor((190 / 25.4) * 96);

/** How many pages a PDF has. */
const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length;

/** What is seen on paper that should not be, and what sticks out. */
const faults = (page, inner) =>
  page.evaluate((width) => {
    const shown = (it) => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length > 0;
    const name = (it) => `${it.localName}.${it.className} ${it.textContent.trim().slice(0, 30)}`;
    const screen = [...document.querySelectorAll("nav a:not([aria-current]), button, input, select, .pager, .skip, .menu")].filter(shown).map(name);
    const wide = [...document.querySelectorAll("main *")]
      .filter((it) => shown(it) && !it.closest("svg, .kern-sr-only"))
      .filter((it) => it.getBoundingClientRect().right > width + 1)
      .map(name);
    return { screen, wide: wide.slice(0, 5) };
  }, inner);

async function looksRight(page, path) {
  assert.ok(await page.locator("[data-print]").first().isVisible(), `${path} has a button to print`);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: INNER, height: 1000 });
  const head = page.locator(".paperhead");
  assert.ok(await head.isVisible(), `${path} has a head`);
  assert.match(await head.innerText(), /20\d\d/, `${path}: as of when`);
  assert.deepEqual(await faults(page, INNER), { screen: [], wide: [] }, path);
  const rows = await page.locator("thead:visible").evaluateAll((all) => all.map((it) => getComputedStyle(it).display));
  assert.ok(rows.every((it) => it === "table-header-group"), `${path}: the head of a table comes again on each page`);
  const cut = await page.locator("main tbody tr, main .card, main .rows > .row").evaluateAll((all) => all.filter((it) => getComputedStyle(it).breakInside !== "avoid").length);
  assert.equal(cut, 0, `${path}: rows are cut between pages`);
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  assert.ok(pagesOf(pdf) >= 1 && pagesOf(pdf) <= 12, `${path}: ${pagesOf(pdf)} pages`);
  await page.emulateMedia({ media: "screen" });
}

for (const lang of ["de", "tr", "ar"]) {
  test(`every public list prints (${lang})`, async () => {
    const visit = await browser.open({ base: hub.base, lang });
    for (const path of PUBLIC) {
      await visit.page.setViewportSize({ width: 1280, height: 900 });
      await visit.goto(path);
      await looksRight(visit.page, path);
    }
    await visit.close();
  });
}

test("the words of the filter stand at the head of a printed list", async () => {
  const visit = await browser.open({ base: hub.base, lang: "de" });
  await visit.goto("/mitmachen?topic=nature&q=garten");
  await visit.page.emulateMedia({ media: "print" });
  const topic = await visit.page.locator("#topic option:checked").textContent();
  const head = await visit.page.locator(".paperhead").innerText();
  assert.ok(head.includes(topic) && /garten/i.test(head), head);
  await visit.close();
});

test("every list of the desk prints", async () => {
  const visit = await browser.open({ base: hub.base, lang: "de" });
  await logIn(visit, hub, "Koordination");
  for (const path of DESK) {
    await visit.page.setViewportSize({ width: 1280, height: 900 });
    await visit.goto(path);
    await looksRight(visit.page, path);
  }
  await visit.close();
});

for (const lang of LANGUAGES) {
  test(`a poster with strips is one page, the monthly sheet two (${lang})`, async () => {
    const visit = await browser.open({ base: hub.base, lang });
    const { page } = visit;
    for (const path of ["/a/1/plakat?streifen=1", "/a/3/plakat?streifen=1", "/termine/2/plakat?streifen=1"]) {
      await visit.goto(path);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 794, height: 1123 });
      const strips = page.locator(".strips > li");
      assert.equal(await strips.count(), 8, path);
      const codes = await strips.locator(".qr").evaluateAll((all) => all.map((it) => (it.getBoundingClientRect().width / 96) * 25.4));
      assert.ok(codes.every((millimetres) => millimetres >= 18), `${path}: ${codes}`);
      const turned = await strips.locator(".words").first().evaluate((it) => getComputedStyle(it).writingMode);
      assert.equal(turned, "vertical-rl");
      const bottom = await page.locator(".strips").evaluate((it) => it.getBoundingClientRect().bottom - it.closest(".sheet").getBoundingClientRect().top);
      assert.ok(bottom <= 1123, `${path}: the strips end at ${bottom}`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      assert.equal(pagesOf(pdf), 1, path);
      await page.emulateMedia({ media: "screen" });
    }
    const month = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date(Date.now() + 31 * 86_400_000)).slice(0, 7);
    for (const path of ["/monatsblatt", `/monatsblatt?monat=${month}`, `/monatsblatt?monat=${month}&thema=nature`]) {
      await visit.goto(path);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 794, height: 1123 });
      const cut = await page.locator(".monthly").evaluateAll((all) => all.map((it) => it.scrollHeight - it.clientHeight));
      assert.ok(cut.every((more) => more <= 1), `${path}: cut by ${cut}`);
      const small = await page.locator(".monthly li, .monthly p, .monthly .foot").evaluateAll((all) => all.filter((it) => parseFloat(getComputedStyle(it).fontSize) < 15.9 && !it.matches(".foot")).length);
      assert.equal(small, 0, `${path}: letters of less than 12 pt`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      assert.equal(pagesOf(pdf), 2, path);
      await page.emulateMedia({ media: "screen" });
    }
    await visit.close();
  });
}
