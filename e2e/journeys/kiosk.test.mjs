// The device in the foyer: somebody types a question and goes away. The next one finds nothing of it, not by "back" either.
// Whoever is still there is asked first and has more time with one key or touch.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { focused } from "../harness/keyboard.mjs";
import { shot } from "../harness/screens.mjs";

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
  { width: 1280, touch: true, scheme: "light", lang: "de" },
  { width: 360, touch: true, scheme: "dark", lang: "tr" },
];
const QUESTION = "Mein Nachbar heißt Kaya und braucht Hilfe";

for (const way of ways) {
  const name = `${way.width}-${way.lang}-${way.scheme}`;
  const prefix = way.lang === "de" ? "" : `/${way.lang}`;

  const seen = async (page, what) => {
    await axe(page);
    await shot(page, `kiosk-${what}-${name}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
  };

  test(`kiosk reset (${name})`, async () => {
    const visit = await browser.open({ base: hub.base, ...way });
    const { page } = visit;
    const dialog = page.locator("dialog.rest");
    const left = async () => Number(await dialog.locator("[data-left]").innerText());
    await page.clock.install();
    await page.goto(`${hub.base}/kiosk`);
    await seen(page, "tuer");
    await page.goto(`${hub.base}${prefix}/kiosk`);
    await page.locator(`.doors a[href$="/fragen/stellen"]`).click();
    await page.waitForURL(/\/fragen\/stellen/);
    await page.fill("#message", QUESTION);
    await page.fill("#name", "Ayşe Nane");
    await seen(page, "frage");

    // 90 still seconds: the question comes, with the seconds that are left, and has the focus.
    await page.keyboard.press("Shift");
    await page.clock.runFor(80_000);
    assert.ok(!(await dialog.isVisible()), "nobody is asked too early");
    await page.clock.runFor(12_000);
    assert.ok(await dialog.isVisible());
    const first = await left();
    assert.ok(first >= 20, `${first} seconds`);
    assert.match(await focused(page).then((it) => JSON.stringify(it)), /Mehr Zeit|Daha fazla/);
    await page.clock.runFor(5_000);
    const then = await left();
    assert.ok(then <= first - 5 && then >= first - 10, `from ${first} to ${then}`);
    await seen(page, "noch-da");

    // A key is enough, as often as somebody likes; the focus is where it was and the text still there.
    await page.keyboard.press("Enter");
    for (let time = 0; time < 11; time += 1) {
      assert.ok(!(await dialog.isVisible()), `time ${time}`);
      await page.clock.runFor(95_000);
      assert.ok(await dialog.isVisible(), `time ${time}`);
      if (time % 2) await page.keyboard.press("x");
      else await page.touchscreen.tap(5, 5);
    }
    assert.equal(await page.inputValue("#message"), QUESTION);
    assert.equal(await page.evaluate(() => document.activeElement.id), "name");
    assert.match(page.url(), /\/fragen\/stellen/, "the key that stays pressed nothing");

    // Nobody moves: said once more at ten seconds, then all is gone and German.
    await page.keyboard.press("Shift");
    await page.clock.runFor(111_000);
    assert.notEqual(await dialog.locator("[data-say]").textContent(), "");
    await page.clock.runFor(12_000);
    await page.waitForURL(`${hub.base}/kiosk`);
    assert.equal(await page.getAttribute("html", "lang"), "de");
    const stored = await page.evaluate(() => JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage }));
    assert.doesNotMatch(stored, /Kaya|Nane/);
    assert.deepEqual((await visit.context.cookies()).map((it) => it.name), ["kiosk"]);

    // "Back" finds the beginning again, whatever was there.
    for (let steps = 0; steps < 3; steps += 1) {
      await page.goBack().catch(() => null);
      await page.waitForURL((url) => url.pathname.endsWith("/kiosk") || url.protocol === "about:");
      assert.doesNotMatch(await page.content(), /Kaya|Nane/);
    }
    await page.goto(`${hub.base}/fragen/stellen`);
    assert.equal(await page.inputValue("#message"), "");
    assert.equal(await page.inputValue("#name"), "");
    await visit.close();
  });

  test(`the kiosk leads nowhere else and starts over (${name})`, async () => {
    const visit = await browser.open({ base: hub.base, ...way });
    const { page } = visit;
    await page.goto(`${hub.base}${prefix}/kiosk`);
    for (const path of ["/mitmachen", "/termine", "/o/10", "/ansprechpersonen", "/suche?q=Garten", "/seiten"]) {
      await page.goto(`${hub.base}${prefix}${path}`);
      await seen(page, path.split(/[/?]/)[1]);
      const away = await page.locator("a").evaluateAll((links) => links.filter((it) => it.origin !== location.origin).length);
      assert.equal(away, 0, path);
      const targets = await page.locator(".kioskhead a.pill, main .acts .pill:visible").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
      assert.ok(targets.every((height) => height >= 88), `${path}: ${targets}`);
    }
    await page.goto(`${hub.base}${prefix}/einloggen`);
    await seen(page, "kein-einloggen");
    assert.equal(await page.locator("input").count(), 0);

    // What was looked for is not found again after "start over", by whoever comes next.
    await page.goto(`${hub.base}${prefix}/suche?q=Geheimwort`);
    await page.locator(".kioskhead a.pill.full").click();
    await page.waitForURL(`${hub.base}${prefix}/kiosk`);
    await page.goBack();
    await page.waitForURL((url) => url.pathname === "/kiosk");
    assert.doesNotMatch(await page.content(), /Geheimwort/);
    await visit.close();
  });
}

test("without a script the kiosk is one all the same, and the office ends it", async () => {
  const visit = await browser.open({ base: hub.base, width: 1280, js: false, lang: "de" });
  const { page } = visit;
  await page.goto(`${hub.base}/kiosk`);
  await axe(page);
  await page.goto(`${hub.base}/fragen/stellen`);
  await page.fill("#message", QUESTION);
  await page.locator(".kioskhead a.pill.full").click();
  await page.goto(`${hub.base}/fragen/stellen`);
  assert.equal(await page.inputValue("#message"), "");
  await page.goto(`${hub.base}/kiosk/ende`);
  await axe(page);
  await page.locator("main form button").click();
  await page.goto(`${hub.base}/`);
  assert.equal(await page.locator("html.kiosk").count(), 0);
  assert.deepEqual(await visit.context.cookies(), []);
  await visit.close();
});
