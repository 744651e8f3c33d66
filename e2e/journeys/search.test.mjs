// Somebody mistypes, narrows down, lets the field suggest, and is led to a person when there is nothing.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";

let hub, browser;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

const open = (lang, js, width = 1280) => browser.open({ base: hub.base, width, lang, js, scheme: "light" });

// The index is built beside the first pages; a town is found within a moment.
async function search(visit, words) {
  for (let tries = 0; tries < 50; tries += 1) {
    await visit.goto(`/suche?q=${encodeURIComponent(words)}`);
    if ((await visit.page.locator("p.count").count()) > 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail("there is no index");
}

for (const [js, width] of [[false, 360], [true, 1280]]) {
  test(`a typing error finds all the same, ${js ? "with" : "without"} scripts at ${width} px`, async () => {
    const visit = await open("de", js, width);
    const { page } = visit;
    await search(visit, "Teirheim");
    assert.match(await page.locator(".found li h3").first().innerText(), /Tierheim/);
    assert.equal(await page.locator(".found li mark").first().innerText(), "Tierheim");
    assert.match(await page.locator("main").innerText(), /Meinten Sie/);
    const fold = page.locator("details.filters > summary");
    // On a wide page what narrows down stands beside the answers.
    if (width < 600) await fold.click();
    else assert.ok(!(await fold.isVisible()));
    await page.locator('nav.facet a[href*="kind=organisation"]').click();
    await page.waitForURL(/kind=organisation/);
    assert.match(await page.locator(".found li").first().innerText(), /Organisation/);
    await axe(page);
    await visit.close();
  });
}

test("suggestions are chosen with the keyboard alone", async () => {
  const visit = await open("de", true);
  const { page } = visit;
  await search(visit, "Garten");
  await visit.goto("/");
  const field = page.locator("#q");
  await field.focus();
  await page.keyboard.type("vorles");
  await page.locator('[role="option"]').first().waitFor();
  assert.equal(await field.getAttribute("aria-expanded"), "true");
  await axe(page);
  await page.keyboard.press("ArrowDown");
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  assert.equal(await chosen.getAttribute("id"), await field.getAttribute("aria-activedescendant"));
  await page.keyboard.press("Escape");
  assert.equal(await field.getAttribute("aria-expanded"), "false");
  await page.keyboard.type("e");
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press("ArrowDown");
  const href = await page.locator('[role="option"]').first().getAttribute("data-href");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === href);
  await visit.close();
});

test("where nothing is found, a person is named, and asked with the words in the form", async () => {
  const visit = await open("tr", false, 360);
  const { page } = visit;
  await search(visit, "Unterwasserschach");
  assert.ok((await page.locator("li.person").count()) > 0);
  assert.ok((await page.locator('main a[href^="tel:"]').count()) > 0);
  await axe(page);
  await page.locator('main a[href*="/fragen/stellen"]').click();
  assert.match(await page.locator('textarea[name="message"]').inputValue(), /Unterwasserschach/);
  await axe(page);
  await visit.close();
});
