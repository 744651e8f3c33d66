// A guide is written with a picture, previewed with advice, refused where it is hostile, planned, published, translated,
// rewritten and compared; everybody reads it in their language.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { logIn, send } from "../harness/steps.mjs";

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

// A drawing with something on it, made by the browser itself.
async function picture(page) {
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 1200, height: 700 });
    const draw = canvas.getContext("2d");
    for (const [colour, top] of [["#bfe0ee", 0], ["#8cc48a", 380], ["#7a5230", 540]]) {
      draw.fillStyle = colour;
      draw.fillRect(0, top, 1200, 700 - top);
    }
    return canvas.toDataURL("image/png");
  });
  return { name: "beet.png", mimeType: "image/png", buffer: Buffer.from(url.split(",")[1], "base64") };
}

for (const way of ways) {
  const name = `${way.width}-${way.scheme}`;

  test(`written, published, translated, compared (${name})`, async () => {
    const office = await browser.open({ base: hub.base, lang: "de", ...way });
    const { page } = office;
    const seen = async (which, what) => {
      await axe(which);
      await shot(which, `text-${what}-${name}`);
      assert.ok(await which.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
    };
    await logIn(office, hub, "Koordination");
    await office.goto("/tisch/texte");
    await seen(page, "liste");

    // A picture without its words is refused by name; with them it has a number.
    await office.goto("/tisch/texte/bilder/neu");
    await page.setInputFiles("#picture", await picture(page));
    await send(page, "/bilder/neu");
    await page.locator(".errors").waitFor();
    assert.deepEqual(
      await page.locator(".errors a").evaluateAll((all) => all.map((each) => each.getAttribute("href"))),
      ["#alt", "#credit", "#consent"],
    );
    await seen(page, "bild-fehler");
    await page.setInputFiles("#picture", await picture(page));
    await page.fill("#alt", "Ein Beet unter blauem Himmel");
    await page.fill("#credit", "Kim Holunder");
    await page.check("input[name=consent][value=nobody]");
    await send(page, "/bilder/neu");
    await page.locator(".alert.ok").waitFor();
    await seen(page, "bild");
    const code = await page.locator("main .shot code").innerText();
    assert.match(code, /^!\[Ein Beet unter blauem Himmel\]\(bild:\d+\)$/);

    // What is hostile is refused with its line, and what was typed stays; the preview advises.
    await office.goto("/tisch/texte/neu?art=guide");
    await page.fill("#title", "Ein Beet winterfest machen");
    await page.fill("#content", "Gut.\n\n<script>alert(1)</script>");
    await page.locator("main form button[value=speichern]").click();
    await page.locator("#content-error").waitFor();
    assert.match(await page.locator("#content-error").innerText(), /Zeile 3/);
    assert.match(await page.inputValue("#content"), /<script>/);
    await seen(page, "fehler");
    const content = `Bevor es friert, braucht das Beet eine Decke. Mehr steht [hier](/mitmachen).\n\n${code}\n\n## Laub\n\n- Eine Hand hoch\n- Nicht fester\n\n#### Vlies\n\nAuf das Laub.`;
    await page.fill("#content", content);
    await page.locator("main form button[value=vorschau]").click();
    await page.locator("#preview").waitFor();
    assert.equal(await page.locator("section[aria-labelledby=preview] figure img").count(), 1);
    // Numbers and names stand between marks of direction (U+2066 to U+2069) that nobody sees.
    const advice = (await page.locator("section[aria-labelledby=advice]").innerText()).replace(/[\u2066-\u2069]/g, "");
    assert.match(advice, /„hier“ sagt nicht/);
    assert.match(advice, /fehlt eine Stufe/);
    await seen(page, "vorschau");
    await page.locator("main form button[value=speichern]").click();
    await page.waitForURL(/\/tisch\/texte\/\d+\?getan/);
    const number = page.url().match(/texte\/(\d+)/)[1];
    await seen(page, "entwurf");

    // Nobody sees it before it is published, in any language.
    const guest = await browser.open({ base: hub.base, lang: "tr", ...way });
    const address = "/seiten/ein-beet-winterfest-machen";
    assert.equal((await guest.page.request.get(`${hub.base}${address}`)).status(), 404);
    await send(page, "/veroeffentlichen");
    await page.locator(".alert.ok").waitFor();
    await guest.goto(address);
    await seen(guest.page, "gast");
    assert.match(await guest.page.locator("main").innerText(), /Almanca/);

    // A translation beside the German text, published as a new version.
    await office.goto(`/tisch/texte/${number}/in/tr`);
    await page.locator("#original").waitFor();
    await page.fill("#title", "Bahçe yatağını kışa hazırlamak");
    await page.fill("#content", `Don olmadan önce üstünü örtün.\n\n${code.replace(/\[.*\]/, "[Mavi gök altında bir bahçe]")}`);
    await page.locator("main form button[value=speichern]").click();
    await page.locator(".alert.ok").waitFor();
    await seen(page, "uebersetzung");
    await office.goto(`/tisch/texte/${number}`);
    await send(page, "/veroeffentlichen");
    await page.locator(".alert.ok").waitFor();
    await guest.goto(address);
    assert.match(await guest.page.locator("h1").innerText(), /Bahçe yatağını/);
    assert.equal(await guest.page.locator("figure img").getAttribute("alt"), "Mavi gök altında bir bahçe");
    await seen(guest.page, "gast-tr");

    // Rewritten: the old text stays public, the difference is shown word by word, the translation is behind.
    await office.goto(`/tisch/texte/${number}/in/de`);
    await page.fill("#content", content.replace("Eine Hand hoch", "Zwei Hände hoch"));
    await page.locator("main form button[value=speichern]").click();
    await page.locator(".alert.ok").waitFor();
    await office.goto(`/tisch/texte/${number}/fassungen/3`);
    const changed = await page.locator(".changes").innerText();
    assert.match(changed, /Eine Hand/);
    assert.match(changed, /Zwei Hände/);
    await seen(page, "vergleich");
    await office.goto(`/tisch/texte/${number}`);
    assert.equal(await page.locator("li.row", { hasText: "Der deutsche Text ist neuer" }).count(), 1);
    await seen(page, "offen");
    await send(page, "/zurueckziehen");
    await page.locator(".alert.ok").waitFor();
    assert.equal((await guest.page.request.get(`${hub.base}${address}`)).status(), 404);

    // What everybody reads of the starter city.
    for (const path of ["/anleitungen", "/fragen-und-antworten", "/neues", "/seiten"]) {
      await guest.goto(path);
      await seen(guest.page, path.slice(1));
    }
    await guest.goto("/fragen-und-antworten");
    await guest.page.locator("main details summary").first().click();
    await seen(guest.page, "antwort");
  });
}
