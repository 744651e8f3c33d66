// Journeys 1 to 4, as far as they belong to the first city: a caller of 79, a boy of 15 and his father, reading in the
// day-care centre, a sewing room that fell silent.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
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

test("journey 1: a caller, 79, landline only", async () => {
  const desk = await browser.open({ base: hub.base, width: 1280, lang: "de", js: true, scheme: "light" });
  const { page } = desk;
  await logIn(desk, hub, "Koordination");
  await axe(page);
  await shot(page, "tisch-1280");
  await desk.goto("/tisch/anmelden?q=vorlesen%2C+dienstags%2C+nur+in+Zweckel");
  await axe(page);
  await page.locator("main a[href*='angebot=']").first().click();
  await page.waitForURL(/angebot=/);
  await axe(page);
  await page.fill("#name", "Hedwig Probe");
  await page.fill("#phone", "0221 4710-333");
  await page.locator("main form[method=post] button#form_key").click();
  await page.locator(".errors").waitFor();
  await axe(page);
  assert.equal(await page.inputValue("#name"), "Hedwig Probe");
  await page.check("#agreed");
  await page.locator("main form[method=post] button#form_key").click();
  await page.waitForURL(/\/tisch\/anmeldungen\/\d+/);
  await axe(page);
  const thread = page.url().split("?")[0];
  await page.goto(`${thread}/brief`);
  await axe(page);
  assert.match(await page.locator("main").innerText(), /Hedwig Probe/);
  await shot(page, "brief-1280");
  await page.goto(`${thread}/zettel`);
  await axe(page);
  await page.goto(thread);
  await page.locator("[formaction$='/zurueckziehen'], form[action$='/zurueckziehen'] button").first().click();
  await page.waitForLoadState();
  await axe(page);
  await desk.close();
});

test("journey 2: fifteen years old, the animal shelter, and a father who reads Turkish", async () => {
  const boy = await browser.open({ base: hub.base, width: 360, lang: "de", js: false, scheme: "light", touch: true });
  await findOffer(boy, "suits=under_18&q=katzen");
  await axe(boy.page);
  await openForm(boy);
  const guardian = { name: "Emre Defne", email: "emre@post.example", lang: "tr" };
  await signUp(boy, { name: "Deniz Defne", email: "deniz@post.example", guardian });
  await boy.page.goto(await linkFromMail(hub, "deniz@post.example", "meins"));
  await axe(boy.page);
  await send(boy.page, "/bestaetigen");
  await boy.page.waitForURL(/getan=/);
  await axe(boy.page);
  const father = await browser.open({ base: hub.base, width: 360, lang: "tr", js: true, scheme: "dark", touch: true });
  const question = await linkFromMail(hub, "emre@post.example", "einwilligung");
  assert.match(question, /\/tr\//);
  await father.page.goto(question);
  await axe(father.page);
  await shot(father.page, "einwilligung-360-tr-dark");
  await send(father.page, "/ja");
  await father.page.waitForLoadState();
  await axe(father.page);
  await father.page.goto(question);
  await send(father.page, "/nein");
  await father.page.waitForLoadState();
  await axe(father.page);
  await boy.close();
  await father.close();
});

test("journey 3: reading in the day-care centre, getting to know each other first", async () => {
  const woman = await browser.open({ base: hub.base, width: 360, lang: "de", js: true, scheme: "dark", touch: true });
  await findOffer(woman, "q=kita+vorlesen");
  await openForm(woman);
  await signUp(woman, { name: "Carla Probe", email: "carla@post.example" });
  await woman.page.goto(await linkFromMail(hub, "carla@post.example", "meins"));
  await send(woman.page, "/bestaetigen");
  await woman.page.waitForURL(/getan=/);
  const kita = await browser.open({ base: hub.base, width: 1280, lang: "de", js: false, scheme: "light" });
  await kita.page.goto(await linkFromMail(hub, "leitung@kita-kichererbse.example", "antwort"));
  await axe(kita.page);
  assert.match(await kita.page.locator("main").innerText(), /Carla Probe/);
  await shot(kita.page, "antwort-1280");
  await kita.page.locator('button[name="answer"][value="yes"]').click();
  await kita.page.waitForLoadState();
  await axe(kita.page);
  await hub.mails.next("carla@post.example", {});
  const yes = await hub.mails.next("carla@post.example");
  assert.ok(yes.links.some((link) => link.includes("/meins/")));
  await woman.close();
  await kita.close();
});

test("journey 4: the sewing room that fell silent", async () => {
  const desk = await browser.open({ base: hub.base, width: 360, lang: "de", js: false, scheme: "light" });
  await logIn(desk, hub, "Koordination");
  await desk.goto("/tisch/telefonliste");
  await axe(desk.page);
  await shot(desk.page, "telefonliste-360");
  const row = desk.page.locator("tr", { hasText: "Nähstube" }).first();
  await row.locator("form button").click();
  await desk.page.waitForLoadState();
  await axe(desk.page);
  await desk.goto("/tisch/telefonliste");
  assert.equal(await desk.page.locator("tr", { hasText: "Nähstube" }).count(), 0);
  await desk.goto("/tisch/post");
  await axe(desk.page);
  await desk.close();
});

test("a date falls through, and everybody hears why", async () => {
  const reason = "Der Boden ist gefroren, im März geht es weiter.";
  const guest = await browser.open({ base: hub.base, width: 360, lang: "tr", js: false, scheme: "dark", touch: true });
  await findOffer(guest, "q=beete+mulchen");
  const offer = new URL(guest.page.url()).pathname.match(/\/a\/(\d+)/)[1];
  await openForm(guest);
  await signUp(guest, { name: "Defne Probe", email: "defne@post.example" });
  const own = await linkFromMail(hub, "defne@post.example", "meins");
  await guest.page.goto(own);
  await send(guest.page, "/bestaetigen");
  await guest.page.waitForURL(/getan=/);
  await hub.mails.next("defne@post.example");
  const desk = await browser.open({ base: hub.base, width: 1280, lang: "de", js: false, scheme: "light" });
  await logIn(desk, hub, "Koordination");
  await desk.goto(`/tisch/angebote/${offer}/termine`);
  await axe(desk.page);
  await shot(desk.page, "termine-1280");
  await desk.page.locator("main ul.rows a.pill").first().click();
  await desk.page.waitForURL(/\/tisch\/termine\/\d+/);
  await axe(desk.page);
  await desk.page.locator("main button.danger").click();
  await desk.page.locator(".errors").waitFor();
  await axe(desk.page);
  await desk.page.fill("#reason", reason);
  await desk.page.locator("main button.danger").click();
  await desk.page.waitForURL(/getan=termin-abgesagt/);
  await axe(desk.page);
  const told = await hub.mails.next("defne@post.example");
  assert.ok(told.text.includes("gefroren"), told.text);
  await guest.page.goto(own);
  await axe(guest.page);
  assert.ok((await guest.page.locator("main").innerText()).includes(reason));
  await shot(guest.page, "termin-faellt-aus-360-tr-dark");
  await guest.close();
  await desk.close();
});

test("the organisation's own area", async () => {
  const club = await browser.open({ base: hub.base, width: 360, lang: "de", js: true, scheme: "light" });
  await logIn(club, hub, "Organisation");
  await axe(club.page);
  await shot(club.page, "unser-bereich-360");
  await club.goto("/unser-bereich/angebote/neu");
  await axe(club.page);
  await club.page.fill("#title", "Plätzchen backen mit den Großen");
  await club.page.locator("main form[method=post] button.full").first().click();
  await club.page.locator(".errors").waitFor();
  await axe(club.page);
  assert.equal(await club.page.inputValue("#title"), "Plätzchen backen mit den Großen");
  await club.close();
});
