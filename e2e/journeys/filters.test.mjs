// The lists that change while one chooses: the focus stays where it was, the number of hits is said, the address and the
// way back are right. Without scripts the same form does the same by its button (see ../walks/pages.test.mjs and main-job.test.mjs).

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { focused, tabTo } from "../harness/keyboard.mjs";

let hub, browser;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

for (const { path, label, key, query } of [
  { path: "/mitmachen", label: "Thema", key: "N", query: /topic=nature/ },
  { path: "/netzwerk", label: "Art der Organisation", key: "U", query: /sector=business/ },
]) {
  test(`${path}: chosen with the keyboard alone`, async () => {
    const visit = await browser.open({ base: hub.base, width: 1280, lang: "de", js: true, scheme: "light" });
    const { page } = visit;
    await visit.goto(path);
    const status = page.locator("#count");
    assert.equal(await status.getAttribute("role"), "status");
    const before = await status.innerText();
    // A region that is exchanged is not read out: it must be the same element with other words.
    const region = await status.elementHandle();
    await tabTo(page, label, { role: "combobox" });
    await page.keyboard.type(key);
    await page.waitForURL(query);
    await page.waitForFunction((was) => document.querySelector("#count").innerText !== was, before);
    assert.ok(await region.evaluate((it) => it.isConnected), "the live region was exchanged");
    assert.equal((await focused(page)).name, label);
    await axe(page);
    const hits = Number(/\d+/.exec(await status.innerText()));
    assert.equal(await page.locator("#results .cards > li").count(), hits);
    await page.goBack();
    await page.waitForFunction((was) => document.querySelector("#count").innerText === was, before);
    await visit.close();
  });
}

test("what is in force can be dropped one by one", async () => {
  const visit = await browser.open({ base: hub.base, width: 360, lang: "de", js: true, scheme: "dark", touch: true });
  const { page } = visit;
  await visit.goto("/mitmachen?topic=nature&day=sat");
  assert.equal(await page.locator("#results .chip.on").count(), 2);
  await page.locator("#results .chip.on").first().click();
  await page.waitForURL((url) => !url.search.includes("topic=nature"));
  await axe(page);
  await page.locator("details.filters > summary").click();
  await axe(page);
  await page.locator('label.chip:has(input[value="sun"])').click();
  await page.waitForURL(/day=sun/);
  await axe(page);
  await visit.close();
});
