// A question on the web is answered and closed, and goes on; a phone note and a web form about the same thing become one
// case and are taken apart again; a mail is taken in by the command and answered.

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

  test(`question, answer, closed, and on (${name})`, async () => {
    const guest = await browser.open({ base: hub.base, lang: "tr", ...way });
    const seen = async (page, what) => {
      await axe(page);
      await shot(page, `frage-${what}-${name}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
    };

    // Two minutes, no account: what is missing is named and what was typed stays.
    await guest.goto("/fragen");
    await seen(guest.page, "start");
    await guest.page.locator(".door a").first().click();
    await guest.page.fill("#message", "Dikiş makinesi nerede bulurum?");
    await send(guest.page, "/fragen/stellen");
    await guest.page.locator(".errors").waitFor();
    assert.equal(await guest.page.inputValue("#message"), "Dikiş makinesi nerede bulurum?");
    assert.ok((await guest.page.locator(".errors a").count()) >= 2);
    await seen(guest.page, "fehler");
    await guest.page.fill("#name", "Ayşe Nane");
    await guest.page.fill("#email", "ayse.nane@post.example");
    await send(guest.page, "/fragen/stellen");
    await guest.page.waitForURL(/\/tr\/fragen\/danke\/\d+/);
    await seen(guest.page, "danke");
    const number = guest.page.url().match(/danke\/(\d+)/)[1];

    // The desk sees it, takes it on, asks back; the clock stands still.
    const office = await browser.open({ base: hub.base, lang: "de", ...way });
    await logIn(office, hub, "Koordination");
    await office.goto("/tisch/fragen");
    await office.page.locator(`a[href$="/tisch/fragen/${number}"]`).click();
    await seen(office.page, "fall");
    await send(office.page, "/uebernehmen");
    await office.page.locator(".alert.ok").waitFor();
    await office.page.check(`input[name=entry][value=ask_back]`);
    await office.page.fill("#text", "Hangi marka?");
    await send(office.page, "/sagen");
    await office.page.locator("main .tags", { hasText: "Rückfrage läuft" }).waitFor();
    await seen(office.page, "rueckfrage");

    // Whoever asked answers by the link of the first mail.
    const link = await linkFromMail(hub, "ayse.nane@post.example", "meine-frage");
    await guest.page.goto(link);
    await seen(guest.page, "meine");
    assert.match(await guest.page.locator("main").innerText(), /Hangi marka\?/);
    await guest.page.fill("#text", "Fark etmez.");
    await send(guest.page, "/schreiben");
    await guest.page.locator(".alert.ok").waitFor();

    // Answered and closed in one step; she hears it, and may write again.
    await office.goto(`/tisch/fragen/${number}`);
    await office.page.check(`input[name=entry][value=answer]`);
    await office.page.fill("#text", "Nähstube, salı günleri 14–17 arası.");
    await office.page.check("#and_close");
    await send(office.page, "/sagen");
    await office.page.locator("main .tags", { hasText: "rechtzeitig" }).waitFor();
    await seen(office.page, "geschlossen");
    await guest.page.goto(link);
    assert.match(await guest.page.locator("main").innerText(), /salı günleri/);
    await guest.page.fill("#text", "Teşekkürler!");
    await send(guest.page, "/schreiben");
    await guest.page.locator(".alert.ok").waitFor();
    await office.goto("/tisch/fragen");
    await office.page.locator(`a[href$="/tisch/fragen/${number}"]`).waitFor();
    await guest.close();
    await office.close();
  });

  test(`a phone note and a web form are one question, and two again (${name})`, async () => {
    const guest = await browser.open({ base: hub.base, lang: "de", ...way });
    await guest.goto("/fragen/stellen?art=question");
    await guest.page.fill("#message", "Darf ich im Park eine Bank bauen?");
    await guest.page.fill("#name", "Heinz Linde");
    await guest.page.fill("#email", "heinz.linde@post.example");
    await guest.page.fill("#phone", "0221 4710-377");
    await send(guest.page, "/fragen/stellen");
    await guest.page.waitForURL(/danke/);
    const web = guest.page.url().match(/danke\/(\d+)/)[1];
    await guest.close();

    const office = await browser.open({ base: hub.base, lang: "de", ...way });
    const { page } = office;
    await logIn(office, hub, "Koordination");
    await office.goto("/tisch/fragen/neu");
    await axe(page);
    await page.fill("#message", "Ruft wegen der Bank im Park an, hat auch geschrieben.");
    await page.fill("#phone", "0221 4710-377");
    await send(page, "/fragen/neu");
    await page.locator(`a[href*="/mit/${web}"]`).click();
    await axe(page);
    await shot(page, `frage-vergleich-${name}`);
    // The web form stays: it has the mailbox.
    await page.locator("main form a.quiet").click();
    await page.locator("main form button.full").click();
    await page.waitForURL(new RegExp(`/tisch/fragen/${web}\\?`));
    assert.equal(await page.locator("ol.timeline > li").count(), 2);
    await axe(page);
    await shot(page, `frage-eins-${name}`);
    await page.locator('form[action$="/trennen"] button').click();
    await page.locator(".alert.ok", { hasText: "zwei" }).waitFor();
    assert.equal(await page.locator("ol.timeline > li").count(), 1);
    await office.close();
  });
}
