// What others see of an organisation: it changes its page, names somebody who answers, puts up a picture; a neighbour sees
// all of it at once. The same from the desk.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { logIn, send } from "../harness/steps.mjs";

let hub, browser;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

/** A photograph to put up: what the browser sees, as a file. */
async function photograph(page) {
  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 340, height: 300 } });
  return { name: "IMG_0001.PNG", mimeType: "image/png", buffer };
}

async function publicPage(page) {
  const address = await page.locator("main a[href*='/o/']").first().getAttribute("href");
  return new URL(address, hub.base).href;
}

const ways = [
  { width: 360, lang: "de", js: false, scheme: "light", touch: true },
  { width: 1280, lang: "tr", js: true, scheme: "dark" },
];

for (const way of ways) {
  const name = Object.values(way).join(" ");
  test(`an organisation changes its page, its people and its picture (${name})`, async () => {
    const club = await browser.open({ base: hub.base, ...way });
    const { page } = club;
    await logIn(club, hub, "Organisation");
    await club.goto("/unser-bereich");
    await axe(page);
    await shot(page, `unser-bereich-${name}`);
    const neighbour = await browser.open({ base: hub.base, ...way });
    const seen = await publicPage(page);

    await club.goto("/unser-bereich/seite");
    await axe(page);
    await shot(page, `seite-${name}`);
    const before = await page.inputValue("#name");
    await page.fill("#name", "");
    await page.fill("#summary", `Wir säen & ernten (${way.lang}).`);
    await send(page, "/seite");
    await page.locator(".errors").waitFor();
    await axe(page);
    assert.equal(await page.inputValue("#summary"), `Wir säen & ernten (${way.lang}).`);
    await page.fill("#name", before);
    await send(page, "/seite");
    await page.waitForURL(/getan=gespeichert/);
    await axe(page);
    await neighbour.page.goto(seen);
    assert.match(await neighbour.page.locator("main").innerText(), /Wir säen & ernten/);

    await club.goto("/unser-bereich/ansprechpersonen/neu");
    await axe(page);
    await shot(page, `person-${name}`);
    await send(page, "/neu");
    await page.locator(".errors").waitFor();
    await axe(page);
    await page.fill("#contact_name", `Zeynep ${way.lang}`);
    await page.fill("#role", "Fragen zum Säen");
    await page.fill("#contact_phone", "0221 4710-345");
    await send(page, "/neu");
    await page.waitForURL(/getan=eingetragen/);
    await axe(page);
    await shot(page, `ansprechpersonen-${name}`);
    const row = page.locator("li.card", { hasText: `Zeynep ${way.lang}` });
    await row.locator("form[action$='/entfernen'] button").click();
    await page.waitForURL(/getan=entfernt/);
    await axe(page);
    await shot(page, `entfernt-${name}`);
    await send(page, "/zurueckholen");
    await page.waitForURL(/getan=zurueckgeholt/);
    await neighbour.page.goto(seen);
    await axe(neighbour.page);
    assert.match(await neighbour.page.locator("main").innerText(), new RegExp(`Zeynep ${way.lang}`));

    await club.goto("/unser-bereich/bild");
    await axe(page);
    await page.fill("#alt", "Ein <Beet> mit Bohnen");
    await page.setInputFiles("#picture", { name: "beet.png", mimeType: "image/png", buffer: Buffer.from("Kein Bild") });
    await send(page, "/bild");
    await page.locator(".errors").waitFor();
    await axe(page);
    await shot(page, `bild-fehler-${name}`);
    assert.equal(await page.inputValue("#alt"), "Ein <Beet> mit Bohnen");
    await page.setInputFiles("#picture", await photograph(neighbour.page));
    await send(page, "/bild");
    await page.waitForURL(/getan=gespeichert/);
    await axe(page);
    await shot(page, `bild-${name}`);
    await neighbour.page.goto(seen);
    await axe(neighbour.page);
    await shot(neighbour.page, `organisation-${name}`);
    const picture = neighbour.page.getByAltText("Ein <Beet> mit Bohnen");
    assert.ok(await picture.evaluate((image) => image.complete && image.naturalWidth > 100));
    await neighbour.goto("/netzwerk");
    await axe(neighbour.page);
    const small = neighbour.page.locator("img.face").first();
    await small.scrollIntoViewIfNeeded();
    await shot(neighbour.page, `netzwerk-${name}`);
    assert.equal(await small.getAttribute("alt"), "");
    await send(page, "/entfernen");
    await page.waitForURL(/getan=entfernt/);
    await axe(page);
    await neighbour.close();
    await club.close();
  });
}

test("the office does the same for an organisation", async () => {
  const desk = await browser.open({ base: hub.base, width: 1280, lang: "de", js: false, scheme: "light" });
  const { page } = desk;
  await logIn(desk, hub, "Koordination");
  await desk.goto("/o/3");
  await page.locator("main a[href$='/tisch/organisationen/3']").click();
  await axe(page);
  await shot(page, "tisch-organisation-1280");
  for (const end of ["seite", "ansprechpersonen", "bild"]) {
    await desk.goto("/tisch/organisationen/3");
    await page.locator(`main a[href$='/organisationen/3/${end}']`).click();
    await axe(page);
    await shot(page, `tisch-organisation-${end}-1280`);
  }
  await page.setInputFiles("#picture", await photograph(page));
  await send(page, "/bild");
  await page.waitForURL(/getan=gespeichert/);
  await axe(page);
  await desk.close();
});
