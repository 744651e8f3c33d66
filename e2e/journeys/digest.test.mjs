// The weekly post: ordered from the list of offers, confirmed by a button, sent with a word of the office, stopped by the one
// press of a mail program; the weekly run; the sheet to print, without scripts and without an address.

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

// In the starter city she confirmed long ago, and wants nature and leisure.
const READER = "mira.holunder@post.example";
const READER_OF_DATES = "defne.lavendel@post.example";

const ways = [
  { width: 360, js: false, scheme: "dark", touch: true },
  { width: 1280, js: true, scheme: "light" },
];

/** What a mail program sends when somebody presses its button (RFC 8058): no cookie, no page before it, no redirect followed. */
function press(address) {
  return fetch(address, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
}

const stopOf = (mail) => mail.header("list-unsubscribe").match(/^<(http.*)>$/)[1];

test("the weekly run: what fits, grouped, with its way out", async () => {
  const mail = await hub.mails.next(READER, { patience: 60_000 });
  assert.match(mail.subject, /^Wochenpost: /);
  assert.equal(mail.header("list-unsubscribe-post"), "List-Unsubscribe=One-Click");
  assert.match(mail.header("list-id"), /^<wochenpost\..+>$/);
  assert.match(mail.text, /Sie bekommen diese Mail, weil Sie die Wochenpost bestellt/);
  // Each entry that it names is on the page of its topic or is for everybody; none of sport stands in it.
  const entries = mail.links.filter((link) => /\/a\/\d+$/.test(link));
  const visit = await browser.open({ base: hub.base, lang: "de", width: 1280, js: false, scheme: "light" });
  for (const link of entries) {
    await visit.page.goto(link);
    assert.match(await visit.page.locator("main .kicker").first().innerText(), /Natur|Umwelt|Tier|Freizeit|Gesellig/i, link);
  }
  const dates = await hub.mails.next(READER_OF_DATES, { patience: 60_000 });
  assert.match(dates.subject, /^Haftalık posta: /);
  assert.match(dates.text, /\nTarihler:\n/);
  assert.doesNotMatch(dates.text, /Yeni ilanlar:|Ofisten haberler:/);
  await visit.close();
});

for (const way of ways) {
  const name = `${way.width}-${way.scheme}`;
  test(`ordered, confirmed, a newsletter, stopped by one press (${name})`, async () => {
    const address = `ayse.${way.width}@post.example`;
    const guest = await browser.open({ base: hub.base, lang: "de", ...way });
    const { page } = guest;
    const seen = async (of, what) => {
      await axe(of);
      await shot(of, `wochenpost-${what}-${name}`);
      assert.ok(await of.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
    };

    // What was filtered in the list is ticked in the form.
    await guest.goto("/mitmachen?topic=nature");
    await page.locator("#weekly").click();
    await page.waitForURL(/\/wochenpost\?topic=nature/);
    assert.ok(await page.locator('input[name="topics"][value="nature"]').isChecked());
    await page.check('input[name="topics"][value="culture"]');
    await seen(page, "form");
    await page.fill("#email", "ayse");
    await send(page, "/wochenpost");
    await page.locator(".errors").waitFor();
    assert.ok(await page.locator('input[name="topics"][value="culture"]').isChecked(), "the choice is kept");
    await seen(page, "fehler");
    await page.fill("#email", address);
    await send(page, "/wochenpost");
    await page.waitForURL(/\/wochenpost\/bestellt$/);
    await seen(page, "bestellt");

    // Programs that look through mails open links: only the button confirms.
    const link = await linkFromMail(hub, address, "wochenpost");
    await (await fetch(link)).text();
    await page.goto(link);
    await seen(page, "knopf");
    await page.locator("main form button.full").first().click();
    await page.waitForURL(/getan=bestaetigt/);
    await seen(page, "bestaetigt");
    await page.uncheck('input[name="kinds"][value="dates"]');
    await send(page, "/aendern");
    await page.waitForURL(/getan=geaendert/);
    assert.ok(!(await page.locator('input[name="kinds"][value="dates"]').isChecked()));

    // The office says a word and sends it now, asked once more.
    const office = await browser.open({ base: hub.base, lang: "de", ...way });
    await logIn(office, hub, "Koordination");
    await office.goto("/tisch/wochenpost");
    await seen(office.page, "tisch");
    await office.page.fill("#word-de", "Am Samstag ist Markt der Möglichkeiten.");
    await send(office.page, "/wort");
    await office.page.waitForURL(/getan=wort/);
    assert.match(await office.page.locator("section:has(#preview)").innerText(), /Markt der Möglichkeiten/);
    await seen(office.page, "tisch-wort");
    await office.page.locator('aside a[href$="/newsletter"]').click();
    await office.page.waitForURL(/\/newsletter$/);
    await seen(office.page, "tisch-newsletter");
    await send(office.page, "/newsletter");
    await office.page.waitForURL(/getan=newsletter/);
    // A mail goes out with the next round of the worker, within half a minute.
    const mail = await hub.mails.next(address, { subject: "Neues vom Engagement-Büro", patience: 60_000 });
    assert.match(mail.text, /Markt der Möglichkeiten/);
    assert.doesNotMatch(mail.text, /\nTermine:\n/, "dates were not chosen");

    // One press, and once more: the same answer, no redirect; then there is nothing left to send to.
    const stop = stopOf(mail);
    for (let times = 0; times < 2; times += 1) {
      const answer = await press(stop);
      assert.equal(answer.status, 200);
      assert.match(await answer.text(), /Abbestellt/);
    }
    const broken = stop.replace(/.{4}\/aus$/, "AAAA/aus");
    assert.notEqual((await press(broken)).status, 200);
    await page.goto(link);
    await seen(page, "abbestellt");
    await office.goto("/tisch/wochenpost");
    await office.page.fill("#word-de", "Noch ein Wort.");
    await send(office.page, "/wort");
    await office.page.waitForURL(/getan=wort/);
    await office.goto("/tisch/wochenpost/newsletter");
    await send(office.page, "/newsletter");
    await office.page.waitForURL(/getan=newsletter/);
    // Whoever still gets it has both; whoever stopped it has the first alone.
    await hub.mails.next(READER, { subject: "Neues vom Engagement-Büro", patience: 60_000 });
    const second = await hub.mails.next(READER, { subject: "Neues vom Engagement-Büro", patience: 60_000 });
    assert.match(second.text, /Noch ein Wort/);
    assert.equal((await hub.mails.all(address)).filter((it) => /Noch ein Wort/.test(it.text)).length, 0);
    await office.close();
    await guest.close();
  });

  test(`as a sheet, without a script and without an address (${name})`, async () => {
    const visit = await browser.open({ base: hub.base, lang: "de", ...way, js: false });
    const { page } = visit;
    await visit.goto("/wochenpost");
    await page.selectOption("#topic", "nature");
    await page.locator('form[action$="/wochenblatt"] button').click();
    await page.waitForURL(/\/wochenblatt\?topic=nature/);
    await axe(page);
    await shot(page, `wochenblatt-${name}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.match(await page.locator("article.sheet .lead").innerText(), /Natur/);
    await visit.goto("/wochenblatt");
    const entries = await page.locator("article.sheet .entry").count();
    assert.ok(entries > 0);
    assert.equal(await page.locator("article.sheet .entry .qr svg").count(), entries, "each has its code");
    await axe(page);
    await shot(page, `wochenblatt-alles-${name}`);
    await visit.close();
  });
}
