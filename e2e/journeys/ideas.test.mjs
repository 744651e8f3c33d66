// Ideas: the book cupboard from a paper note to an answer that somebody else decided anew; an idea on a phone that finds out there
// is one like it; one that is declined, and the objection; one that goes to the council.

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

async function seen(page, name) {
  await axe(page);
  await shot(page, `idee-${name}`);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is too wide`);
}

/** Tells an idea to its end; gives its number. */
async function tell(visit, { title, text, name, email }) {
  const { page } = visit;
  await visit.goto("/ideen/erzaehlen");
  await page.fill("#title", title);
  await page.fill("#text", text);
  await send(page, "/ideen/erzaehlen");
  await page.waitForSelector("#name");
  await page.fill("#name", name);
  await page.fill("#email", email);
  await send(page, "/ideen/erzaehlen");
  await page.waitForURL(/\/ideen\/danke\/\d+/);
  return Number(/danke\/(\d+)/.exec(page.url())[1]);
}

/** The button in the mail. */
async function press(visit, address, kind, step) {
  await visit.page.goto(await linkFromMail(hub, address, kind));
  await send(visit.page, `/${step}`);
  await visit.page.waitForURL(new RegExp(kind));
}

/** Opens a folded form of the desk and gives it. */
async function fold(page, end) {
  const form = page.locator(`main form[action$="/${end}"]`).first();
  const details = page.locator(`main details:has(form[action$="/${end}"])`).first();
  if ((await details.count()) > 0 && !(await details.evaluate((it) => it.open))) {
    await details.locator("summary").first().click();
  }
  return form;
}

async function step(page, end, fill = async () => {}) {
  const form = await fold(page, end);
  await fill(form);
  await form.locator("button").first().click();
  await page.waitForURL(/getan=|tisch\/ideen$/);
}

test("the paper note names a man, is blacked out, joins the cupboard, is answered, objected to and decided anew", async () => {
  const author = await browser.open({ base: hub.base, lang: "de", width: 360, js: false, scheme: "light", touch: true });
  const id = await tell(author, {
    title: "Leselaube im Südpark",
    text: "Ein kleiner Schrank unter dem Dach der Laube, mit Büchern in vielen Sprachen.",
    name: "Mara Lauch",
    email: "mara.lauch@post.example",
  });
  await press(author, "mara.lauch@post.example", "meine-idee", "bestaetigen");
  await seen(author.page, "eigene");
  const desk = await browser.open({ base: hub.base, lang: "de", width: 1280, js: true, scheme: "light" });
  await logIn(desk, hub, "Koordination");
  await desk.goto(`/tisch/ideen/${id}`);
  await seen(desk.page, "tisch");
  await step(desk.page, "veroeffentlichen");
  // From paper, with a name in it.
  await desk.goto("/tisch/ideen/neu");
  await desk.page.fill("#title", "Bücher in der Laube");
  await desk.page.fill("#text", "Herr Porree vom Kiosk schließt bestimmt abends zu.");
  await send(desk.page, "/tisch/ideen/neu");
  await desk.page.waitForURL(/\/tisch\/ideen\/\d+/);
  const paper = Number(/ideen\/(\d+)/.exec(desk.page.url())[1]);
  assert.match(await desk.page.textContent("main"), /Vielleicht ein Name/);
  await step(desk.page, "veroeffentlichen", (form) => form.locator("#text").first().fill("▇▇▇ vom Kiosk schließt bestimmt abends zu."));
  await desk.goto(`/ideen/${paper}`);
  assert.doesNotMatch(await desk.page.textContent("body"), /Porree/);
  await desk.goto(`/tisch/ideen/${paper}`);
  await step(desk.page, "liste", (form) =>
    form.locator("textarea").fill("Ada Bohne\nBen Erbse\nCara Linse\nDario Radies\nElla Rettich\nFinn Spinat\nGina Lauch\nHugo Sellerie\nIda Kresse"),
  );
  assert.match(await desk.page.textContent("main"), /9 zählen, davon 9 auf Papier/);
  // Somebody supports the other one online; Ada signed on paper as well and counts once.
  await supports(`/ideen/${id}`, "Ada Bohne", "ada.bohne@post.example");
  await desk.goto(`/tisch/ideen/${paper}`);
  await step(desk.page, "zusammenlegen", (form) => form.locator("select").selectOption(String(id)));
  await step(desk.page, "mitkommen");
  await desk.goto(`/ideen/${id}`);
  assert.match(await desk.page.textContent("main"), /9 unterstützen das/);
  await seen(desk.page, "schrank");
  // The engagement office answers; whoever told it objects; whoever answered may not decide.
  await desk.goto(`/tisch/ideen/${id}`);
  await step(desk.page, "antworten", async (form) => {
    await form.locator('input[value="not_now"]').check();
    await form.locator("#answer").fill("Nicht jetzt, weil Leitungen im Boden liegen.");
  });
  await author.page.goto(await linkFromMail(hub, "mara.lauch@post.example", "meine-idee"));
  await author.goto(new URL(author.page.url()).pathname);
  await author.page.locator("details:has(#objection) > summary").click();
  await author.page.fill("#objection", "Der Schrank braucht keinen Boden.");
  await send(author.page, "/widersprechen");
  await author.page.waitForURL(/getan=widersprechen/);
  await desk.goto(`/tisch/ideen/${id}`);
  assert.match(await desk.page.textContent("main"), /Bitte entscheidet jemand anderes/);
  assert.equal(await desk.page.locator('form[action$="/neu-antworten"]').count(), 0);
  const second = await browser.open({ base: hub.base, lang: "de", width: 1280, js: false, scheme: "dark" });
  await logIn(second, hub, "Verwaltung des Hubs");
  await second.goto(`/tisch/ideen/${id}`);
  await step(second.page, "neu-antworten", async (form) => {
    await form.locator('input[value="partly"]').check();
    await form.locator("#answer").fill("Ein Schrank auf Rädern geht, ab dem Frühjahr.");
  });
  await author.goto(`/ideen/${id}`);
  assert.match(await author.page.textContent("main"), /Nach einem Widerspruch neu entschieden/);
  await seen(author.page, "neu-entschieden");

  async function supports(path, name, email) {
    const visit = await browser.open({ base: hub.base, lang: "de", width: 360, js: false, scheme: "dark", touch: true });
    await visit.goto(`${path}/unterstuetzen`);
    await visit.page.fill("#name", name);
    await visit.page.fill("#email", email);
    await send(visit.page, "/unterstuetzen");
    await visit.page.waitForURL(/danke=mail/);
    await press(visit, email, "meine-unterstuetzung", "bestaetigen");
    await seen(visit.page, "unterstuetzung");
  }
});

test("on a phone: what is like it is shown before anybody is asked who they are", async () => {
  const visit = await browser.open({ base: hub.base, lang: "de", width: 360, js: false, scheme: "light", touch: true });
  const { page } = visit;
  await visit.goto("/ideen");
  await seen(page, "liste");
  await visit.goto("/ideen/erzaehlen");
  await page.fill("#title", "Ein Bücherschrank");
  await page.fill("#text", "Bücher tauschen am Bahnhof Ost.");
  await send(page, "/ideen/erzaehlen");
  await page.waitForSelector("#name");
  await seen(page, "gibt-es-schon");
  await page.locator("main li h3 a", { hasText: "Bücherschrank am Bahnhof Ost" }).click();
  await page.waitForURL(/\/ideen\/\d+/);
  await seen(page, "eine");
  await page.locator('a[href$="/unterstuetzen"]').first().click();
  await page.fill("#name", "Nele Kresse");
  await page.fill("#phone", "0221 4710-399");
  await send(page, "/unterstuetzen");
  await page.waitForURL(/danke=zaehlt/);
  assert.match(await page.textContent("main"), /Danke, Sie zählen mit/);
});

test("declined with a reason, objected to, put up by somebody else; another one goes to the council", async () => {
  const author = await browser.open({ base: hub.base, lang: "de", width: 360, js: false, scheme: "light", touch: true });
  const id = await tell(author, {
    title: "Saftstand im Park",
    text: "Im Sommer könnte es im Park etwas zu trinken geben.",
    name: "Olli Dill",
    email: "olli.dill@post.example",
  });
  await press(author, "olli.dill@post.example", "meine-idee", "bestaetigen");
  const desk = await browser.open({ base: hub.base, lang: "de", width: 1280, js: true, scheme: "light" });
  await logIn(desk, hub, "Koordination");
  await desk.goto(`/tisch/ideen/${id}`);
  await step(desk.page, "ablehnen", async (form) => {
    await form.locator('input[value="advertising"]').check();
    await form.locator("textarea").fill("Das klingt nach Werbung für einen Stand.");
  });
  await author.page.reload();
  assert.match(await author.page.textContent("main"), /nicht veröffentlicht/);
  await author.page.locator("details:has(#objection) > summary").click();
  await author.page.fill("#objection", "Ich verkaufe nichts.");
  await send(author.page, "/widersprechen");
  await author.page.waitForURL(/getan=widersprechen/);
  const second = await browser.open({ base: hub.base, lang: "de", width: 1280, js: false, scheme: "light" });
  await logIn(second, hub, "Verwaltung des Hubs");
  await second.goto(`/tisch/ideen/${id}`);
  await step(second.page, "entscheiden", (form) => form.locator("textarea").fill("Sie haben recht, das ist keine Werbung."));
  await second.goto(`/tisch/ideen/${id}`);
  await step(second.page, "antworten", async (form) => {
    await form.locator('input[value="council"]').check();
    await form.locator("#answer").fill("Darüber entscheidet der Ausschuss.");
    await form.locator("#body").fill("Ausschuss für Grün");
    await form.locator("#day").fill("2027-03-11");
  });
  await author.goto(`/ideen/${id}`);
  assert.match(await author.page.textContent("main"), /Ausschuss für Grün, am Donnerstag, 11\. März 2027/);
  await seen(author.page, "rat");
});
