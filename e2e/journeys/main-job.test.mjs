// The main job: somebody finds an offer, signs up without an account, confirms, the organisation answers by link, the
// coordinator sees the thread. With and without scripts, on a phone and at a desk, in German and Turkish, light and dark.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { assertFocusVisible, tabTo } from "../harness/keyboard.mjs";
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

const ways = [
  { width: 360, lang: "de", js: true, scheme: "light", touch: true },
  { width: 1280, lang: "tr", js: false, scheme: "dark" },
  { width: 360, lang: "tr", js: false, scheme: "light", touch: true },
  { width: 1280, lang: "de", js: true, scheme: "dark" },
];

for (const [number, way] of ways.entries()) {
  const name = Object.values(way).join(" ");
  test(`she signs up, confirms, changes her words and withdraws (${name})`, async () => {
    const address = `ayse${number}@post.example`;
    const visit = await browser.open({ base: hub.base, ...way });
    const { page } = visit;
    await visit.goto("/");
    await axe(page);
    await findOffer(visit, "q=zeitung+vorlesen");
    await axe(page);
    await openForm(visit);
    await axe(page);
    await send(page, "/anmelden");
    await page.locator(".errors").waitFor();
    await axe(page);
    assert.equal(await page.locator("#name").getAttribute("aria-invalid"), "true");
    await page.fill("#message", "Ich lese gern laut.");
    await signUp(visit, { name: `Ayşe ${number}`, email: address });
    await axe(page);
    await shot(page, `danke-${name}`);
    await page.goto(await linkFromMail(hub, address, "meins"));
    await axe(page);
    assert.match(await page.locator("main").innerText(), /Ich lese gern laut/);
    await send(page, "/bestaetigen");
    await page.waitForURL(/getan=/);
    await axe(page);
    await shot(page, `meins-${name}`);
    const told = await hub.mails.next(address);
    assert.ok(told.links.some((link) => link.includes("/meins/")));
    await send(page, "/absagen");
    await page.waitForURL(/getan=/);
    await axe(page);
    await visit.close();
  });
}

test("the organisation says no by link, she reads the reason, the coordinator sees the thread", async () => {
  const reason = "Unser Vorleseraum wird bis Februar gestrichen.";
  const visit = await browser.open({ base: hub.base, width: 360, lang: "de", js: false, scheme: "light" });
  await findOffer(visit, "q=kita+vorlesen");
  const offer = await visit.page.locator("h1").innerText();
  await openForm(visit);
  await signUp(visit, { name: "Olga Kornblum", email: "olga@post.example" });
  await visit.page.goto(await linkFromMail(hub, "olga@post.example", "meins"));
  await send(visit.page, "/bestaetigen");
  await visit.page.waitForURL(/getan=/);
  await hub.mails.next("olga@post.example");
  const kita = await browser.open({ base: hub.base, width: 1280, lang: "de", js: true, scheme: "dark" });
  await kita.page.goto(await linkFromMail(hub, "leitung@kita-kichererbse.example", "antwort"));
  const no = kita.page.locator('button[name="answer"][value="no"]');
  if (!(await no.isVisible())) await kita.page.locator("details:has(button[value=no]) > summary").click();
  await no.click();
  await kita.page.locator(".errors").waitFor();
  await axe(kita.page);
  await kita.page.fill("#reason", reason);
  await kita.page.locator('button[name="answer"][value="no"]').click();
  await kita.page.waitForURL(/getan=/);
  await axe(kita.page);
  const told = await hub.mails.next("olga@post.example");
  assert.ok(told.text.includes(reason), told.text);
  const desk = await browser.open({ base: hub.base, width: 1280, lang: "de", js: false, scheme: "light" });
  await logInAsCoordinator(desk);
  await desk.goto("/tisch/anmeldungen?q=Olga");
  await axe(desk.page);
  await desk.page.locator("main a", { hasText: "Olga Kornblum" }).first().click();
  await axe(desk.page);
  const thread = await desk.page.locator("main").innerText();
  assert.ok(thread.includes(reason) && thread.includes(offer), thread);
  await shot(desk.page, "tisch-anmeldung-1280");
  await visit.close();
  await kita.close();
  await desk.close();
});

async function logInAsCoordinator(visit) {
  await logIn(visit, hub, "Koordination");
  await axe(visit.page);
}

test("nothing but the keyboard", async () => {
  const visit = await browser.open({ base: hub.base, width: 1280, lang: "de", js: true, scheme: "light" });
  const { page } = visit;
  await visit.goto("/mitmachen?q=zeitung+vorlesen");
  await tabTo(page, /Vorlesen aus der Zeitung/, { role: "link" });
  await assertFocusVisible(page);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/a\/\d+/);
  await tabTo(page, /Ich mache mit|kennenlernen/i, { role: "link" });
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/anmelden|#join/);
  if (!page.url().includes("/anmelden")) {
    await tabTo(page, /Ich mache mit|kennenlernen/i, { role: "link" });
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/anmelden/);
  }
  await tabTo(page, /Ihr Name/, { role: "textbox" });
  await page.keyboard.type("Kim Tastatur");
  await tabTo(page, /E-Mail/, { role: "textbox" });
  await assertFocusVisible(page);
  await page.keyboard.type("kim@post.example");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/danke/);
  await visit.close();
});
