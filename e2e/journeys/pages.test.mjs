// Every public page in every language, at both widths, light and dark: no barrier that a machine can find, nothing that
// runs out of the window, nothing from elsewhere.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { axe } from "../harness/axe.mjs";
import { address, startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";

let hub, browser;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

const pages = [
  "/",
  "/mitmachen",
  "/mitmachen?q=gibtesnicht",
  "/mitmachen?topic=nature&suits=wheelchair&day=sat",
  "/a/1",
  "/a/1/anmelden",
  "/a/1/plakat",
  "/netzwerk",
  "/o/10",
  "/ansprechpersonen",
  "/selbstverstaendnis",
  "/projekt",
  "/organisation-anmelden",
  "/einloggen",
  "/gibt-es-nicht",
];

for (const lang of ["de", "en", "tr"]) {
  for (const width of [360, 1280]) {
    for (const scheme of ["light", "dark"]) {
      test(`${lang} ${width} ${scheme}`, async () => {
        const visit = await browser.open({ base: hub.base, width, lang, js: true, scheme });
        for (const path of pages) {
          await visit.goto(path);
          await axe(visit.page);
          await shot(visit.page, `${path.replace(/\W+/g, "_")}-${width}-${lang}-${scheme}`);
          const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${path} runs ${wide} px out of the window`);
        }
        await visit.close();
      });
    }
  }
}

test("320 px: nothing has to be scrolled sideways", async () => {
  const visit = await browser.open({ base: hub.base, width: 320, lang: "de", js: true, scheme: "light" });
  for (const path of pages) {
    await visit.goto(path);
    const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${path} runs ${wide} px out of the window`);
  }
  await visit.close();
});

test("the first visit weighs at most 100 KB in German and English, in at most 8 requests", async () => {
  for (const lang of ["de", "en"]) {
    for (const path of ["/", "/mitmachen", "/a/1"]) {
      // The very first reader of a page after a change gets it uncompressed; everybody after that gets what was kept.
      await fetch(address(hub.base, lang, path)).then((answer) => answer.text());
      await sleep(300);
      const visit = await browser.open({ base: hub.base, width: 360, lang, js: true, scheme: "light" });
      const session = await visit.context.newCDPSession(visit.page);
      await session.send("Network.enable");
      let bytes = 0;
      let requests = 0;
      session.on("Network.loadingFinished", (event) => {
        bytes += event.encodedDataLength;
        requests += 1;
      });
      await visit.goto(path);
      await visit.page.waitForLoadState("networkidle");
      assert.ok(bytes <= 100 * 1024, `${lang} ${path}: ${bytes} bytes`);
      assert.ok(requests <= 8, `${lang} ${path}: ${requests} requests`);
      await visit.close();
    }
  }
});
