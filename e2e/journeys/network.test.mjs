// An obstacle goes from the form to an owner, an answer and its end, and stands in the review of its year; minutes with three
// agreed lines become three steps, which come up on the Monday list and are done.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { linkFromMail, logIn, send } from "../harness/steps.mjs";

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
  { width: 360, js: false, scheme: "dark", touch: true },
  { width: 1280, js: true, scheme: "light" },
];

for (const way of ways) {
  const name = `${way.width}-${way.scheme}`;
  const seen = async (page, what) => {
    await axe(page);
    await shot(page, `netz-${what}-${name}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
  };

  test(`an obstacle from the form to the review (${name})`, async () => {
    const guest = await browser.open({ base: hub.base, lang: "ar", ...way });
    await guest.goto("/steine");
    await seen(guest.page, "steine");
    await guest.page.locator('a[href$="/steine/melden"]').first().click();
    await send(guest.page, "/steine/melden");
    await guest.page.locator(".errors").waitFor();
    await guest.page.fill("#words", "Frau Nane im Amt will sechs Stempel für ein Fest.");
    await guest.page.fill("#email", "rim@post.example");
    await send(guest.page, "/steine/melden");
    await guest.page.waitForURL(/\/ar\/steine\/danke\/\d+/);
    await seen(guest.page, "danke");
    const number = guest.page.url().match(/danke\/(\d+)/)[1];

    // The office publishes it in its own words, with an owner.
    const office = await browser.open({ base: hub.base, lang: "de", ...way });
    await logIn(office, hub, "Koordination");
    await office.goto("/tisch/steine");
    await seen(office.page, "tisch");
    await office.page.locator(`a[href$="/tisch/steine/${number}"]`).click();
    await office.page.fill("#title", "Sechs Stempel für ein Fest");
    await office.page.fill("#text", "Wer ein Fest macht, braucht sechs Stempel.");
    await seen(office.page, "stein-neu");
    await send(office.page, "/veroeffentlichen");
    await office.page.locator("#answer").fill("Ab Januar genügt ein Stempel.");
    await seen(office.page, "stein-offen");

    // Somebody else is hindered too: it counts after the button in the mail.
    const other = await browser.open({ base: hub.base, lang: "de", ...way });
    await other.goto(`/steine/${number}`);
    await seen(other.page, "seite");
    await other.page.fill("#email", "bo@post.example");
    await send(other.page, "/auch");
    await other.page.waitForURL(/\/danke$/);
    await other.page.goto(await linkFromMail(hub, "bo@post.example", "stein-auch"));
    await seen(other.page, "auch");
    await other.page.locator("main form button.full").click();
    await other.page.waitForURL(new RegExp(`/steine/${number}$`));
    assert.match(await other.page.locator("main").innerText(), /Das hindert 2 Menschen/);

    // Meanwhile the office's page is an older one: it is asked to look again, and what was typed stays.
    await send(office.page, "/antworten");
    await office.page.locator(".alert.warn").waitFor();
    assert.equal(await office.page.inputValue("#answer"), "Ab Januar genügt ein Stempel.");
    await send(office.page, "/antworten");
    await office.page.locator("blockquote.answer").waitFor();
    await office.page.fill("#outcome", "Der eine Stempel ist da.");
    await send(office.page, "/ende");
    await office.page.locator("main .tags", { hasText: "Aus dem Weg" }).waitFor();

    // Whoever named it reads what became of it, and so does everybody in the review of the year.
    await guest.page.goto(await linkFromMail(hub, "rim@post.example", "mein-stein"));
    await seen(guest.page, "mein-stein");
    assert.match(await guest.page.locator("main").innerText(), /Der eine Stempel ist da\./);
    await other.goto("/rueckblick");
    await seen(other.page, "rueckblick");
    const review = await other.page.locator("main").innerText();
    assert.match(review, /Sechs Stempel für ein Fest/);
    assert.doesNotMatch(review, /Frau Nane/);
    await other.goto("/ziele");
    await seen(other.page, "ziele");
  });

  test(`minutes become steps, and steps are done (${name})`, async () => {
    const office = await browser.open({ base: hub.base, lang: "de", ...way });
    await logIn(office, hub, "Koordination");
    await office.goto("/tisch/treffen/neu");
    const today = new Date().toISOString().slice(0, 10);
    await office.page.fill("#title", "Runde im Advent");
    await office.page.fill("#on", today);
    await office.page.fill("#place", "Engagement-Büro");
    await office.page.check('input[name="guests"] >> nth=0');
    await seen(office.page, "treffen-neu");
    await send(office.page, "/tisch/treffen/neu");
    await office.page.waitForURL(/\/tisch\/treffen\/\d+$/);
    const minutes = [
      "Alle waren da.",
      "-> Bunte Beete, Tannengrün holen, heute",
      "! Wildwuchs: Tee kochen, heute",
      "Verabredet: Frau Quendel, Schilder malen, heute",
      "-> alle kommen pünktlich",
    ].join("\n");
    await office.page.fill("#minutes", minutes);
    await office.page.locator('button[name="how"][value="write"]').click();
    await office.page.locator("h3", { hasText: "Das wird daraus" }).waitFor();
    await seen(office.page, "vorschau");
    assert.match(await office.page.locator("main").innerText(), /Es fehlt, wer es tut/);
    await office.page.locator('button[name="how"][value="hold"]').click();
    await office.page.locator("#steps").waitFor();
    assert.equal(await office.page.locator('button[name="how"][value="done"]').count(), 3);
    await seen(office.page, "schritte");
    const meeting = new URL(office.page.url()).pathname;

    await office.goto("/tisch/woche");
    await seen(office.page, "woche");
    const rows = office.page.locator(`li.row:has(a[href$="${meeting}"])`);
    assert.equal(await rows.count(), 3);
    for (let left = 3; left > 0; left -= 1) {
      await office.goto(meeting);
      await office.page.locator('button[name="how"][value="done"]').first().click();
      await office.page.locator('button[name="how"][value="reopen"]').nth(3 - left).waitFor();
    }
    await office.goto("/tisch/woche");
    assert.equal(await rows.count(), 0);
    await office.goto(`${meeting}/druck`);
    await axe(office.page);
  });
}
