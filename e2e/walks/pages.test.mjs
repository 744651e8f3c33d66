// Every page in every language, at both widths, light and dark, with and without scripts: no barrier that a machine can
// find, nothing that runs out of the window, nothing from elsewhere. Public pages and personal links are seen in pairs: each in
// every language, at every width and in every light, but not in all of them at once; pages of staff and of organisations in
// a spread of the languages they are written in.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { LANGUAGES, startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { findOffer, linkFromMail, logIn, openForm, send, signUp } from "../harness/steps.mjs";

let hub, browser, personal;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
  personal = await personalPages();
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
  "/a/1/plakat?streifen=1",
  "/termine",
  "/termine?ansicht=woche",
  "/termine?ansicht=monat",
  "/termine?topic=culture&ab=2020-01-01",
  "/termine/2",
  "/termine/2/plakat",
  "/monatsblatt",
  "/kiosk/ende",
  "/anzeige",
  "/netzwerk",
  "/o/10",
  "/ansprechpersonen",
  "/selbstverstaendnis",
  "/projekt",
  "/organisation-anmelden",
  "/was-passt-zu-mir",
  "/was-passt-zu-mir?frage=4",
  "/was-passt-zu-mir/vorschlaege?topic=nature&time=1h",
  "/suche",
  "/suche?q=vorlsen",
  "/suche?q=Garten&kind=offer",
  "/suche?q=gibtesnicht",
  "/impressum",
  "/datenschutz",
  "/barrierefreiheit",
  "/barrierefreiheit/melden",
  "/a/1/melden",
  "/termine/2/melden",
  "/seiten/so-arbeiten-wir/melden",
  "/o/10/melden",
  "/ansprechpersonen/4/melden",
  "/gemeldet?grund=dangerous&mail=1",
  "/seiten",
  "/seiten/so-arbeiten-wir",
  "/seiten/donnerstags-laenger-offen",
  "/anleitungen",
  "/fragen-und-antworten",
  "/neues",
  "/fragen",
  "/wochenpost",
  "/wochenpost?topic=nature&district=zweckel",
  "/wochenpost/bestellt",
  "/wochenblatt",
  "/wochenblatt?topic=faith&district=zweckel&kind=news",
  "/fragen/stellen",
  "/fragen/stellen?art=callback",
  "/leichte-sprache",
  "/gebaerdensprache",
  "/offene-daten",
  "/einbetten/10",
  "/o/10/einbetten",
  "/o/10/einbetten?farbe=ffcc00",
  "/einloggen",
  "/gibt-es-nicht",
];

const desk = [
  "/tisch",
  "/tisch/anmelden",
  "/tisch/anmelden?q=vorlesen",
  "/tisch/anmeldungen",
  "/tisch/organisationen",
  "/tisch/organisationen/10/uebergabe",
  "/tisch/gesucht",
  "/tisch/team",
  "/tisch/protokoll",
  "/tisch/durchsicht",
  "/zugang",
  "/einloggen/noch-einmal",
  "/tisch/einlesen",
  "/tisch/doppelte",
  "/tisch/doppelte/1/2",
  "/tisch/wochenpost",
  "/tisch/wochenpost?sprache=ar",
  "/tisch/wochenpost/newsletter",
  "/tisch/rundbriefe",
  "/tisch/rundbriefe/neu",
  "/tisch/rundbriefe/1",
  "/tisch/rundbriefe/2",
  "/tisch/rundbriefe/2/aendern",
  "/tisch/rundbriefe/1/briefe",
  "/tisch/rundbriefe/1/etiketten",
  "/tisch/selbstverstaendnis",
  "/tisch/anmeldungen?q=gibtesnicht",
  "/tisch/anmeldungen/1",
  "/tisch/anmeldungen/1/zettel",
  "/tisch/anmeldungen/1/brief",
  "/tisch/telefonliste",
  "/tisch/personen",
  "/tisch/fristen",
  "/meine-seite",
  "/meine-seite/loeschen",
  "/tisch/post",
  "/tisch/barrieren",
  "/tisch/meldungen",
  "/tisch/meldungen/1",
  "/tisch/meldungen/3",
  "/tisch/meldungen/3/brief",
  "/tisch/meldungen/3/begruendung",
  "/tisch/meldungen/4",
  "/tisch/meldungen/6",
  "/tisch/meldungen/8",
  "/tisch/vor-wahlen",
  "/tisch/texte",
  "/tisch/texte?stand=ended",
  "/tisch/texte/neu",
  "/tisch/texte/1",
  "/tisch/texte/1/in/de",
  "/tisch/texte/1/in/tr",
  "/tisch/texte/1/vorschau",
  "/tisch/texte/1/fassungen/2",
  "/tisch/texte/bilder",
  "/tisch/texte/bilder/neu",
  "/tisch/fragen",
  "/tisch/fragen?stand=abgeschlossen",
  "/tisch/fragen/neu",
  "/tisch/fragen/fristen",
  "/tisch/fragen/2",
  "/tisch/fragen/5",
  "/tisch/fragen/5/brief",
  "/tisch/fragen/10/mit/11",
  "/tisch/beratung",
  "/tisch/beratung?stand=offen",
  "/tisch/beratung?stand=abgeschlossen",
  "/tisch/beratung/neu",
  "/tisch/beratung/neu?frage=3",
  "/tisch/beratung/1",
  "/tisch/beratung/3",
  "/tisch/beratung/1/bogen",
  "/tisch/beratung/1/zettel",
  "/tisch/beratung/2/zettel",
  "/tisch/vermittlungen",
  "/tisch/vermittlungen/neu",
  "/tisch/vermittlungen/neu?art=organisationen",
  "/tisch/vermittlungen/1",
  "/tisch/vermittlungen/4",
  "/tisch/gruendungen",
  "/tisch/gruendungen/neu",
  "/tisch/gruendungen/1",
  "/tisch/gruendungen/2",
  "/tisch/gruendungen/1/weg",
  "/tisch/eroeffnen",
  "/tisch/eroeffnen/impressum",
  "/tisch/eroeffnen/datenschutz",
  "/tisch/eroeffnen/barrierefreiheit",
  "/tisch/eroeffnen/vertretung",
  "/tisch/eroeffnen/gebaerdensprache",
  "/tisch/eroeffnen/domain",
  "/tisch/eroeffnen/mail",
  "/tisch/sicherung",
  "/tisch/angebote/neu",
  "/tisch/angebote/1",
  "/tisch/veranstaltungen",
  "/tisch/veranstaltungen/2",
  "/tisch/veranstaltungen/2/termine",
  "/tisch/veranstaltungen/neu?organisation=10",
  "/tisch/organisationen/10/kalender",
];

const area = ["/unser-bereich", "/unser-bereich/netzwerk", "/unser-bereich/angebote/neu", "/unser-bereich/veranstaltungen", "/unser-bereich/kalender"];

// Two sign-ups, one of them a child's, and the pages their mails lead to.
async function personalPages() {
  const visit = await browser.open({ base: hub.base, width: 360, lang: "de", js: false });
  await findOffer(visit, "q=kita+vorlesen");
  await openForm(visit);
  await signUp(visit, { name: "Vera Vielfalt", email: "vera@post.example" });
  const own = await linkFromMail(hub, "vera@post.example", "meins");
  await visit.page.goto(own);
  await send(visit.page, "/bestaetigen");
  await findOffer(visit, "suits=under_18&q=katzen");
  await openForm(visit);
  const guardian = { name: "Otto Vielfalt", email: "otto@post.example" };
  await signUp(visit, { name: "Kiki Vielfalt", email: "kiki@post.example", guardian });
  const child = await linkFromMail(hub, "kiki@post.example", "meins");
  await visit.page.goto(child);
  await send(visit.page, "/bestaetigen");
  await visit.goto("/a/1/melden");
  await visit.page.check('input[name="reason"][value="wrong"]');
  await visit.page.fill("#message", "Die Zeiten stimmen nicht mehr.");
  await visit.page.fill("#email", "rita@post.example");
  await send(visit.page, "/melden");
  await visit.page.waitForURL(/\/gemeldet/);
  await visit.close();
  const stillTrue = (await hub.mails.all()).flatMap((mail) => mail.links).find((link) => link.includes("/noch-aktuell/"));
  const links = [
    own,
    child,
    await linkFromMail(hub, "leitung@kita-kichererbse.example", "antwort"),
    await linkFromMail(hub, "otto@post.example", "einwilligung"),
    await linkFromMail(hub, "rita@post.example", "meine-meldung"),
    stillTrue,
  ];
  return [...links.map((link) => new URL(link).pathname), "/meins/gibt-es-nicht"];
}

async function see(visit, paths, name, language = () => visit.lang) {
  for (const [at, path] of paths.entries()) {
    await visit.goto(path, language(at));
    assert.equal(await visit.page.locator("html").getAttribute("lang"), language(at), path);
    await axe(visit.page);
    await shot(visit.page, `${path.replace(/\W+/g, "_")}-${name}`);
    await fits(visit.page, path);
    assert.deepEqual(await visit.page.locator("[hidden]").evaluateAll(seen), [], `${path}: what needs a script is shown without one`);
  }
}

const seen = (all) => all.filter((it) => it.checkVisibility()).map((it) => it.outerHTML.slice(0, 120));

async function fits(page, path) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${path} runs ${wide} px out of the window`);
}

const spread = [
  { lang: "de", width: 1280, scheme: "dark", js: true },
  { lang: "de", width: 360, scheme: "light", js: false },
  { lang: "tr", width: 360, scheme: "dark", js: true },
  { lang: "en", width: 1280, scheme: "light", js: true },
];

// Two visits at a time: a page waits for the hub while the other is looked at.
describe("every page", { concurrency: 2 }, () => {
  // In each round a page is seen in the next language. After as many rounds as there are languages it was seen in all of
  // them, at both widths, light and dark, with and without scripts; and so was each language.
  const ways = [[360, "light"], [1280, "light"], [360, "dark"], [1280, "dark"]];
  for (let round = 0; round < LANGUAGES.length; round += 1) {
    const [width, scheme] = ways[round % ways.length];
    const js = round % 5 !== 1;
    test(`round ${round}: ${width} ${scheme}${js ? "" : " without scripts"}`, async () => {
      const language = (at) => LANGUAGES[(at + round) % LANGUAGES.length];
      const visit = await browser.open({ base: hub.base, width, js, scheme });
      await see(visit, [...pages, ...personal], `${width}-${round}-${scheme}`, language);
      await visit.close();
    });
  }

  for (const way of spread) {
    const name = `${way.width}-${way.lang}-${way.scheme}`;
    test(`desk and area: ${way.lang} ${way.width} ${way.scheme}${way.js ? "" : " without scripts"}`, async () => {
      for (const [role, paths] of [["Koordination", desk], ["Organisation", area]]) {
        const visit = await browser.open({ base: hub.base, ...way });
        await logIn(visit, hub, role);
        await see(visit, paths, name);
        await visit.close();
      }
    });
  }
});

test("320 px: nothing has to be scrolled sideways, with wide letters neither", async () => {
  const visit = await browser.open({ base: hub.base, width: 320, lang: "de", js: true, scheme: "light" });
  const all = [...pages, ...personal];
  // German is the longest; beside it each page in one other language.
  const seen = all.flatMap((path, at) => [[path, "de"], [path, LANGUAGES[1 + (at % (LANGUAGES.length - 1))]]]);
  for (const [path, lang] of seen) {
    await visit.goto(path, lang);
    await fits(visit.page, path);
    const cut = await visit.page.evaluate(spaceOut);
    await fits(visit.page, `${path} with wide letters`);
    assert.deepEqual(cut, [], `${lang} ${path}: words are cut off`);
  }
  await visit.close();
});

// Runs in the page: the distances of WCAG 1.4.12; answers with what does not show all of its words any more.
function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
  document.adoptedStyleSheets = [sheet];
  const pieces = document.querySelectorAll(".pill, .chip, .tag, .nav a, summary, h1, h2, h3, p, dt, dd, li, label");
  const cut = [...pieces].filter((it) => {
    if (it.closest(".kern-sr-only, .trap, .poster") || !it.checkVisibility()) return false;
    const clips = getComputedStyle(it).overflow !== "visible";
    const wide = it.getBoundingClientRect().right > innerWidth + 1;
    return wide || (clips && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1));
  });
  return cut.map((it) => it.outerHTML.slice(0, 120));
}

test("what opens on a phone stays in the window", async () => {
  const visit = await browser.open({ base: hub.base, width: 360, lang: "de", js: true, scheme: "dark" });
  await logIn(visit, hub, "Koordination");
  for (const path of ["/", "/mitmachen", "/a/1/anmelden", "/organisation-anmelden", "/tisch", "/tisch/anmelden", "/tisch/angebote/1"]) {
    await visit.goto(path);
    // Handles, not a locator: what has been opened would not be counted any more.
    for (const summary of await visit.page.$$("details:not([open]) > summary")) {
      if (!(await summary.isVisible())) continue;
      await summary.click();
      await fits(visit.page, `${path}, ${await summary.innerText()}`);
      // A menu closes before the next thing is pressed; what is unfolded stays so.
      if (await summary.evaluate((it) => it.parentElement.matches(".menu"))) await summary.click();
    }
    await axe(visit.page);
  }
  await visit.close();
});

test("whatever can be pressed is at least 44 px high", async () => {
  const visit = await browser.open({ base: hub.base, width: 360, lang: "de", js: true, scheme: "light" });
  for (const path of [...pages, ...personal]) {
    await visit.goto(path);
    assert.deepEqual(await visit.page.evaluate(small), [], path);
  }
  await visit.close();
});

// Runs in the page. Links inside a sentence are exempt, as in WCAG 2.5.8; a stretched link is as large as its card.
function small() {
  const all = document.querySelectorAll("button, summary, .pill, .chip, .nav a, .links a, .head > a, .back a, .ground li a, input, select, textarea");
  const found = [...all].filter((it) => {
    const box = (it.closest("label") ?? it.closest(".kern-form-check") ?? it).getBoundingClientRect();
    const hidden = !it.checkVisibility() || it.type === "hidden" || it.closest(".kern-sr-only, .trap");
    return !hidden && box.width > 1 && box.height < 43.5;
  });
  return found.map((it) => `${Math.round(it.getBoundingClientRect().height)} px: ${it.outerHTML.slice(0, 120)}`);
}

test("the menu of seven languages fits a small phone and leads to the same page in each", async () => {
  const visit = await browser.open({ base: hub.base, width: 320, lang: "de-simple", js: false, scheme: "light" });
  const { page } = visit;
  for (const lang of LANGUAGES) {
    await visit.goto("/mitmachen?district=brauck", lang);
    await fits(page, lang);
    await page.locator(".lang > summary").click();
    await fits(page, `${lang}, open`);
    const menu = await page.locator(".lang .sheetlet a").evaluateAll((links) => links.map((it) => [it.lang, it.search, it.textContent]));
    assert.deepEqual(menu.map(([tag]) => tag), LANGUAGES);
    assert.ok(menu.every(([, search]) => search === "?district=brauck"));
    assert.equal(await page.locator(".lang .sheetlet a[aria-current]").getAttribute("lang"), lang);
  }
  await visit.close();
});

test("the first visit weighs at most 100 KB in German and English, in at most 8 requests", async () => {
  for (const lang of ["de", "en"]) {
    for (const path of ["/", "/mitmachen", "/a/1"]) {
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
