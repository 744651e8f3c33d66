// Going public from an empty hub: set up with its code, refused while a point is missing, each point done on its own page,
// the test mail typed back, a backup made beside the running hub, opened, found by machines, and closed again.

import assert from "node:assert/strict";
import { test } from "node:test";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { send } from "../harness/steps.mjs";

const setup = {
  name: "Engagiertes Musterstadt",
  city: "Musterstadt",
  phone: "0221 4710-100",
  hours: "Montag bis Freitag, 9 bis 12 Uhr",
  districts: "Mitte\nSüd",
  coordinator_name: "Kim Beispiel",
  coordinator_email: "kim@stadt.example",
  admin_name: "Ayşe Beispiel",
  admin_email: "ayse@stadt.example",
};

// What is typed, and what is chosen or ticked, behind each point.
const points = [
  {
    path: "impressum",
    typed: {
      name: "Stadt Musterstadt",
      street: "Marktplatz 1",
      town: "45999 Musterstadt",
      represented_by: "Kim Beispiel, Bürgermeisterin",
      email: "info@stadt.example",
      phone: "0221 4710-100",
      editor: "Kim Beispiel, Marktplatz 1, 45999 Musterstadt",
    },
    chosen: { kind: "municipality" },
  },
  {
    path: "datenschutz",
    typed: {
      officer: "Datenschutzbeauftragte der Stadt",
      officer_email: "datenschutz@stadt.example",
      hosting: "Rechenzentrum Musterland, Vertrag nach Artikel 28 DSGVO.",
      authority: "Landesbeauftragte für Datenschutz",
    },
    chosen: { controller: "operator" },
  },
  {
    path: "barrierefreiheit",
    typed: { tested_on: "2026-01-15", barriers: "Alte Fotos ohne Beschreibung.", contact: "Stabsstelle", email: "barrieren@stadt.example" },
    chosen: { method: "own" },
  },
  {
    path: "vertretung",
    typed: {
      coordinator_name: "Deniz Beispiel",
      coordinator_reach: "0221 4710-101",
      admin_name: "Robin Beispiel",
      admin_reach: "robin@stadt.example",
    },
  },
  ...["datenschutz-gelesen", "domain", "leichte-sprache"].map((path) => ({ path, typed: { by: "Ayşe Beispiel" }, ticked: ["vouched"] })),
];

for (const way of [
  { width: 360, lang: "de", js: false, scheme: "light", touch: true },
  { width: 1280, lang: "tr", js: true, scheme: "dark" },
]) {
  const name = Object.values(way).join(" ");
  test(`going public from an empty hub (${name})`, async (t) => {
    const [hub, browser] = await Promise.all([startHub({ empty: true }), startBrowser()]);
    t.after(async () => {
      await browser.close();
      await hub.stop();
    });
    const visit = await browser.open({ base: hub.base, ...way });
    const { page } = visit;

    await setUp(visit, hub);
    await axe(page);
    const neighbour = await browser.open({ base: hub.base, ...way });
    await neighbour.goto("/impressum");
    await axe(neighbour.page);
    assert.equal(await text(hub, "/robots.txt"), "User-agent: *\nDisallow: /\n");

    await visit.goto("/tisch/eroeffnen");
    await axe(page);
    await shot(page, `eroeffnen-leer-${name}`);
    await send(page, "/tisch/eroeffnen");
    await page.locator(".alert.bad").waitFor();
    await axe(page);
    assert.equal(await text(hub, "/robots.txt"), "User-agent: *\nDisallow: /\n");

    for (const point of points) await fill(visit, point, name);
    await proveMail(visit, hub, name);
    await hub.run("backup", hub.file("sicherung.tar.gz"));

    await visit.goto("/tisch/eroeffnen");
    assert.equal(await page.locator(".tag.warn").count(), 0, "nothing is missing");
    await shot(page, `eroeffnen-${name}`);
    await send(page, "/tisch/eroeffnen");
    await page.waitForURL(/getan=eroeffnet/);
    await page.locator(".alert.ok").waitFor();
    await axe(page);
    assert.equal(await page.locator("aside.banner").count(), 0, "the banner is gone");

    // A neighbour sees it at once, and machines may come.
    for (const path of ["/", "/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache"]) {
      await neighbour.goto(path);
      await axe(neighbour.page);
      await shot(neighbour.page, `offen${path.replace(/\W+/g, "_")}-${name}`);
      assert.equal(await neighbour.page.locator('meta[name="robots"]').count(), 0, `${path} asks to be left out`);
      assert.ok((await neighbour.page.locator('link[rel="alternate"][hreflang]').count()) >= 4, path);
    }
    assert.match(await text(hub, "/robots.txt"), /Sitemap: http:\/\/localhost:\d+\/sitemap\.xml/);
    assert.match(await text(hub, "/sitemap.xml"), /<loc>http:\/\/localhost:\d+\/impressum<\/loc>/);
    assert.match(await text(hub, "/.well-known/security.txt"), /^Contact: mailto:info@stadt\.example$/m);

    await report(neighbour, hub, visit);

    await visit.goto("/tisch/eroeffnen");
    await send(page, "/tisch/eroeffnen");
    await page.waitForURL(/getan=geschlossen/);
    await axe(page);
    assert.equal(await text(hub, "/robots.txt"), "User-agent: *\nDisallow: /\n");
    await neighbour.close();
    await visit.close();
  });
}

async function setUp(visit, hub) {
  const { page } = visit;
  const code = hub.output().match(/set-up code\): (\S+)/)[1];
  await visit.goto("/einrichten");
  await page.fill("#code", code);
  for (const [field, value] of Object.entries(setup)) await page.fill(`#${field}`, value);
  await send(page, "/einrichten");
  await page.waitForURL(/\/einrichten\/fertig/);
}

/** First sent empty: the page names what is missing. Then filled. */
async function fill(visit, { path, typed, chosen = {}, ticked = [] }, name) {
  const { page } = visit;
  await visit.goto(`/tisch/eroeffnen/${path}`);
  await axe(page);
  await shot(page, `eroeffnen-${path}-${name}`);
  if (path !== "vertretung") {
    await send(page, `/${path}`);
    await page.locator(".errors").waitFor();
    await axe(page);
  }
  for (const [field, value] of Object.entries(typed)) await page.fill(`#${field}`, value);
  for (const [field, value] of Object.entries(chosen)) await page.locator(`input[name="${field}"][value="${value}"]`).check();
  for (const field of ticked) await page.check(`#${field}`);
  await send(page, `/${path}`);
  await page.waitForURL(new RegExp(`getan=${path}$`));
  await page.locator(".alert.ok").waitFor();
}

async function proveMail(visit, hub, name) {
  const { page } = visit;
  await visit.goto("/tisch/eroeffnen/mail");
  await axe(page);
  await send(page, "/tisch/eroeffnen/mail");
  await page.locator("#code").waitFor();
  const mail = await hub.mails.next(setup.admin_email);
  const code = mail.text.match(/^\s*([a-z2-9]{6})\s*$/m)[1];
  await page.fill("#code", "222222");
  await send(page, "/tisch/eroeffnen/mail");
  await page.locator("#code-error").waitFor();
  await axe(page);
  await shot(page, `eroeffnen-mail-${name}`);
  await page.fill("#code", code);
  await send(page, "/tisch/eroeffnen/mail");
  await page.waitForURL(/getan=mail/);
}

/** Somebody reports a barrier, hears until when, and is answered from the desk. */
async function report(visit, hub, desk) {
  const { page } = visit;
  const address = "kim@post.example";
  await visit.goto("/barrierefreiheit/melden");
  await axe(page);
  await send(page, "/melden");
  await page.locator(".errors").waitFor();
  await page.fill("#message", "Der Knopf wird nicht vorgelesen.");
  await page.fill("#email", address);
  await send(page, "/melden");
  await page.waitForURL(/\/danke$/);
  await axe(page);
  assert.match((await hub.mails.next(address)).text, /lbbp\.nrw\.de\/ombudsstelle/);
  await desk.goto("/tisch/barrieren");
  await axe(desk.page);
  await desk.page.locator("ul.rows h3 a").first().click();
  await desk.page.locator("#text").waitFor();
  await axe(desk.page);
  await desk.page.fill("#text", "Er hat jetzt einen Namen.");
  await desk.page.locator('main form[action*="/tisch/barrieren/"] button.full').click();
  await desk.page.locator("blockquote.answer").waitFor();
  assert.match((await hub.mails.next(address)).text, /> Er hat jetzt einen Namen\./);
}

async function text(hub, path) {
  const answer = await fetch(hub.base + path);
  assert.ok(answer.ok, `${path}: ${answer.status}`);
  return answer.text();
}
