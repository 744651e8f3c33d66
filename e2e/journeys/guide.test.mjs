// The guide by keyboard and in plain language: five questions, one a page, answered with Tab, arrows and Enter alone; three
// suggestions with reasons, somebody to talk to; short sentences throughout.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { assertFocusVisible, focused, tabTo } from "../harness/keyboard.mjs";
import { shot } from "../harness/screens.mjs";

let hub, browser;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

test("the guide by keyboard: from the first page to an offer", async () => {
  const visit = await browser.open({ base: hub.base, width: 360, lang: "de", js: false, scheme: "light" });
  const { page } = visit;
  await visit.goto("/");
  await tabTo(page, "Was passt zu mir?", { role: "link" });
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/was-passt-zu-mir$/);

  // From "Das ist mir gleich" up to the answer.
  await choose(page, "Das ist mir gleich", "ArrowUp", "Bis zu zwei Stunden");
  await onward(visit, 1, /frage=2.*time=2h/);
  await choose(page, "Das weiß ich noch nicht", "ArrowUp", /Umwelt|Natur/);
  await onward(visit, 2, /frage=3.*topic=/);
  await onward(visit, 3, /frage=4/);
  await onward(visit, 4, /frage=5/);
  await tabTo(page, "Ich möchte erst einmal schauen", { role: "checkbox" });
  await page.keyboard.press("Space");
  await axe(page);
  await shot(page, "was-passt-zu-mir-5-360-de-light");
  await tabTo(page, "Vorschläge zeigen", { role: "button" });
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/vorschlaege\?.*suits=try_once/);
  await axe(page);
  await shot(page, "was-passt-zu-mir-vorschlaege-360-de-light");
  assert.equal(await page.locator("ul.cards > li.card").count(), 3);
  assert.ok((await page.locator("ul.cards > li.card ul.meta li").count()) > 9, "reasons stand on each card");
  await tabTo(page, "Antworten ändern", { role: "link" });
  await page.keyboard.press("Enter");
  await page.locator('input[name="time"][value="2h"]:checked').waitFor();
  await page.goBack();
  const first = (await page.locator("ul.cards h2 a").first().innerText()).trim();
  await tabTo(page, first, { role: "link" });
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/a\/\d+$/);
  await visit.close();
});

test("whatever is answered, there is somebody to talk to", async () => {
  for (const way of [
    { width: 320, lang: "tr", js: true, scheme: "dark" },
    { width: 1280, lang: "en", js: false, scheme: "light" },
  ]) {
    const visit = await browser.open({ base: hub.base, ...way });
    for (const answers of ["", "suits=wheelchair&suits=little_german&wer=under_18&wo=zu-hause", "topic=nature&time=1h&day=sat&day=sun"]) {
      await visit.goto(`/was-passt-zu-mir/vorschlaege?${answers}`);
      await axe(visit.page);
      assert.ok((await visit.page.locator('section[aria-labelledby="person"] a[href^="tel:"]').count()) > 0, answers);
    }
    await shot(visit.page, `was-passt-zu-mir-vorschlaege-${way.width}-${way.lang}-${way.scheme}`);
    await visit.close();
  }
});

test("the guide and its page in plain language: short sentences, every question has its name", async () => {
  const visit = await browser.open({ base: hub.base, width: 360, lang: "de", js: false, scheme: "dark" });
  const { page } = visit;
  for (const [lang, most] of [["de", 12], ["de-simple", 10]]) {
    for (const question of [1, 2, 3, 4, 5]) {
      await visit.goto(`/was-passt-zu-mir?frage=${question}`, lang);
      assert.match(await page.title(), new RegExp(`^Frage ${question} von 5: `));
      short(await page.locator("main h1, main .lead, main legend, main label").allInnerTexts(), most);
      const nameless = await page.locator("main fieldset:not(:has(> legend))").count();
      assert.equal(nameless, 0, `question ${question}: a group without a name`);
    }
    await visit.goto("/was-passt-zu-mir/vorschlaege?topic=nature&time=1h", lang);
    await axe(page);
    short(await page.locator("main h1, main .lead").allInnerTexts(), most);
    assert.equal(await page.locator("ul.cards > li.card").count(), 3);
    await shot(page, `was-passt-zu-mir-vorschlaege-360-${lang}-dark`);
  }
  await visit.goto("/leichte-sprache");
  await axe(page);
  const sentences = await page.locator("main .prose p").allInnerTexts();
  assert.ok(sentences.length > 30);
  short(sentences, 10);
  for (const sentence of sentences) {
    assert.equal((sentence.match(/[.!?](\s|$)/g) ?? []).length, 1, `not one sentence: ${sentence}`);
    assert.doesNotMatch(sentence, /[a-zäöüß]{20,}/i, `a long word: ${sentence}`);
  }
  await shot(page, "leichte-sprache-360-de-dark");
  await visit.close();
});

function short(texts, most) {
  for (const text of texts.flatMap((it) => it.split(/[.!?:]\s/))) {
    const words = text.trim().split(/\s+/).length;
    assert.ok(words <= most, `${words} words: ${text}`);
  }
}

/** Tab stops at the chosen answer of a group; arrows go to the others. */
async function choose(page, start, key, answer) {
  await tabTo(page, start, { role: "radio" });
  for (let steps = 0; steps < 30; steps += 1) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (answer instanceof RegExp ? answer.test(stop.name) : stop.name === answer) {
      await assertFocusVisible(page);
      return;
    }
  }
  throw new Error(`no arrow leads to ${answer} on ${page.url()}`);
}

async function onward(visit, question, address) {
  const { page } = visit;
  await axe(page);
  await shot(page, `was-passt-zu-mir-${question}-360-de-light`);
  await tabTo(page, "Weiter", { role: "button" });
  await page.keyboard.press("Enter");
  await page.waitForURL(address);
}
