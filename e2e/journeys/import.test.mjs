// A club list with three wrong rows: the coordinator puts it up, reads row by row what is wrong, takes what works, mends the
// list, reads it in again, and a third time: nobody is there twice.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { logIn } from "../harness/steps.mjs";

// Each test begins with a city into which nobody has read a list.
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

const RIGHT = [
  "Vereinsliste der Stadt, Stand März 2026;;;;",
  ";;;;",
  "Verein;Straße / Nr.;Ansprechpartner/in;E-Mail-Adresse;Sparte",
  "Probeverein Ährenfeld e.V.;Weg 1;Ana Probe;aehren@verein.example;Natur",
  "Probechor Süd;Weg 2;Lopez, Kim;chor@verein.example;Kultur",
  "Probeklub Schach;Weg 3;;schach@verein.example;Sport",
  "Proberunde im Park;Weg 4;;;Natur",
];
const WRONG = [
  ...RIGHT.slice(0, 4),
  ";Weg 2;Lopez, Kim;chor@verein.example;Kultur",
  "Probeklub Schach;Weg 3;;schach-at-verein;Sport",
  "Proberunde im Park;Weg 4;;;Raumfahrt",
];

// As a German Excel saves it: Windows-1252, lines ended by CR and LF.
const file = (name, lines) => ({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n"), "latin1") });

async function upload(page, list) {
  await page.goto(`${hub.base}/tisch/einlesen`);
  await page.setInputFiles("#file", list);
  await page.locator("main form[enctype] button").click();
  await page.waitForURL(/\/tisch\/einlesen\/\d+$/);
}

async function takeOver(page) {
  await page.locator("form[action$='/los'] button").click();
  await page.waitForURL(/getan=/);
}

for (const way of [
  { width: 1280, js: true, scheme: "light" },
  { width: 360, js: false, scheme: "dark" },
]) {
  const name = `${way.width}-${way.scheme}`;
  test(`a club list with three errors at ${way.width} px${way.js ? "" : " without scripts"}`, async () => {
    const visit = await browser.open({ base: hub.base, lang: "de", ...way });
    const { page } = visit;
    await logIn(visit, hub, "Koordination");
    await visit.goto("/tisch/organisationen");
    await page.locator("a[href$='/tisch/einlesen']").click();
    await page.waitForURL(/\/tisch\/einlesen$/);
    await axe(page);
    await page.locator("main form[enctype] button").click();
    await page.locator(".errors").waitFor();
    await axe(page);
    await shot(page, `einlesen-ohne-datei-${name}`);

    await upload(page, file("vereine.csv", WRONG));
    await axe(page);
    await shot(page, `einlesen-drei-fehler-${name}`);
    const wrong = await page.locator("section:has(#faulty) li.row").allInnerTexts();
    assert.equal(wrong.length, 3);
    assert.match(wrong[0], /Zeile 5[\s\S]*Namen/);
    assert.match(wrong[1], /Zeile 6[\s\S]*schach-at-verein[\s\S]*E-Mail-Adresse/);
    assert.match(wrong[2], /Zeile 7[\s\S]*Raumfahrt/);
    await page.locator("details.fold > summary").click();
    await axe(page);
    await shot(page, `einlesen-spalten-${name}`);

    // All or nothing: nothing. Then only what works.
    await page.uncheck("#only_good");
    await takeOver(page);
    assert.match(await page.locator(".alert.warn").innerText(), /nichts übernommen/);
    await axe(page);
    await page.check("#only_good");
    await takeOver(page);
    await axe(page);
    assert.match(await page.locator(".alert.ok").innerText(), /Übernommen/);

    await upload(page, file("vereine-neu.csv", RIGHT));
    assert.equal(await page.locator("#faulty").count(), 0);
    await axe(page);
    await takeOver(page);
    assert.match(page.url(), /\/tisch\/einlesen\?getan=eingelesen$/);
    await axe(page);
    await shot(page, `einlesen-fertig-${name}`);

    // A third time: everything is here, nothing to do, nobody twice.
    await upload(page, file("vereine-neu.csv", RIGHT));
    assert.match(await page.locator("main").innerText(), /ist schon hier/);
    assert.equal(await page.locator("form[action$='/los'] button").count(), 0);
    await page.locator("form[action$='/verwerfen'] button").click();
    await page.waitForURL(/getan=verworfen/);
    await visit.goto("/tisch/organisationen?q=probe");
    const names = (await page.locator("tbody th").allInnerTexts()).map((text) => text.trim()).filter((text) => /^Probe/.test(text));
    assert.deepEqual(names, [...new Set(names)]);
    for (const club of ["Probechor Süd", "Probeklub Schach", "Proberunde im Park", "Probeverein Ährenfeld e.V."]) {
      assert.ok(names.includes(club), `${club} is missing in ${names}`);
    }
    await visit.close();
  });
}

// As clubs have it: nobody names a topic, one mailbox serves two clubs, and a name has a party's word in it.
const BARE = [
  "Verein;Ansprechpartner/in;E-Mail-Adresse;Telefon",
  "Kleingärtner Probehöhe Grüne e.V.;Ana Probe;probe@verein.example;02043 4710",
  "Probekegler FDP-Freunde;Ana Probe;probe@verein.example;",
  "Grüne Probedamen Klinik;Kim Wolf;damen@verein.example;",
  "Probeschule am Park;Sam Stein;schule@verein.example;",
  "Ratsfraktion Probe;;fraktion@verein.example;",
];

for (const way of [
  { width: 1280, js: true, scheme: "dark", lang: "de" },
  { width: 360, js: false, scheme: "light", lang: "de" },
  { width: 360, js: true, scheme: "dark", lang: "tr" },
]) {
  const name = `${way.width}-${way.scheme}-${way.lang}`;
  test(`a list without topics at ${way.width} px in ${way.lang}, ${way.scheme}${way.js ? "" : ", without scripts"}`, async () => {
    const visit = await browser.open({ base: hub.base, ...way });
    const { page } = visit;
    await logIn(visit, hub, "Koordination");
    const put = async (list) => {
      await visit.goto("/tisch/einlesen");
      await page.setInputFiles("#file", list);
      await page.locator("main form[enctype] button").click();
      await page.waitForURL(/\/einlesen\/\d+$/);
    };
    await put(file("vereine.csv", BARE));
    await axe(page);
    await shot(page, `einlesen-thema-${name}`);
    // The topic is asked for before the rows; nothing can be taken before it is chosen, and no row is wrong.
    assert.equal(await page.locator("#faulty, #only_good").count(), 0);
    assert.equal(await page.locator("form[action$='/los'] button").count(), 0);
    assert.equal(await page.locator("section:has(#waiting) li.row").count(), 5);
    await page.locator("form[action$='/thema'] button").click();
    await page.locator(".errors a[href='#topic']").waitFor();
    await axe(page);
    await shot(page, `einlesen-thema-fehlt-${name}`);
    await page.selectOption("#topic", { index: 2 });
    const topic = await page.locator("#topic").inputValue();
    await page.locator("form[action$='/thema'] button").click();
    await page.locator("#new").waitFor();
    await axe(page);
    await shot(page, `einlesen-vorschau-${name}`);
    const rows = page.locator("section:has(#new) li.row");
    const fresh = await rows.allInnerTexts();
    assert.equal(fresh.length, 5);
    assert.match(fresh[0], /probe@verein\.example[\s\S]*02043 4710/);
    // The mailbox of the first club is the second one's too, and that is said.
    assert.match(fresh[1], /Zeile \S*2|\S*2\S*\. satır/);
    if (way.lang === "de") {
      assert.match(await page.locator("main").innerText(), /stehen dann öffentlich/);
      const politics = (await rows.locator("dl").allTextContents()).map((text) => /Politik/.test(text));
      assert.deepEqual(politics, [false, false, false, false, true]);
    }
    // Folded rows unfold by key.
    await rows.nth(4).locator("summary").focus();
    await page.keyboard.press("Enter");
    assert.ok(await rows.nth(4).locator("dl").isVisible());

    await page.check("#publish");
    await page.locator("form[action$='/los'] button").click();
    await page.waitForURL(/getan=/);
    await visit.goto("/netzwerk?q=probe");
    assert.match(await page.locator("main").innerText(), /Probeschule am Park/);

    // The next list with these headings is asked again, with the same topic ready. Without the tick it waits at the desk.
    const next = BARE.with(4, "Probeschule am Bach;Sam Stein;bach@verein.example;").with(1, BARE[1].replace("4710", "4711"));
    await put(file("vereine-neu.csv", next));
    assert.equal(await page.locator("section:has(#waiting) li.row").count(), 1);
    assert.equal(await page.locator("#topic").inputValue(), topic);
    assert.match(await page.locator("section:has(#changed)").innerText(), /4710[\s\S]*4711/);
    await shot(page, `einlesen-noch-einmal-${name}`);
    await page.locator("form[action$='/thema'] button").click();
    await page.locator("#new").waitFor();
    await page.locator("form[action$='/los'] button").click();
    await page.waitForURL(/getan=/);
    await visit.goto("/netzwerk?q=probe");
    assert.doesNotMatch(await page.locator("main").innerText(), /Probeschule am Bach/);
    await visit.goto("/tisch");
    assert.match(await page.locator("main").innerText(), /Probeschule am Bach/);
    await visit.close();
  });
}

test("the list of organisations leaves as a file", async () => {
  const visit = await browser.open({ base: hub.base, width: 1280, lang: "de", js: true });
  await logIn(visit, hub, "Koordination");
  await visit.goto("/tisch/organisationen");
  const coming = visit.page.waitForEvent("download");
  await visit.page.locator("a[href$='/liste/xlsx']").click();
  assert.match((await coming).suggestedFilename(), /^organisationen-.*\.xlsx$/);
  await visit.close();
});
