// Everything that programs can read, read by a program that only knows the description: each address of the OpenAPI document
// is asked, each list to its end, and each answer held against its schema. Another site shows the frame.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";

let hub, browser, description, ajv;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
  description = await (await fetch(`${hub.base}/api/v1/openapi.json`)).json();
  ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  // int32, int64 and uint16 say how many bits a number has; its range is said by minimum and maximum.
  for (const name of ["int32", "int64", "uint16", "uint8"]) ajv.addFormat(name, true);
  ajv.addSchema(description, "hub");
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

const pointer = (path, status, kind) => {
  const steps = ["paths", path, "get", "responses", status, "content", kind, "schema"];
  return `hub#/${steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
};

/** Asks, holds the answer against its schema and gives it back. */
async function ask(path, address, status = 200) {
  const answer = await fetch(address);
  assert.equal(answer.status, status, address);
  const kind = answer.headers.get("content-type");
  const document = await answer.json();
  const check = ajv.getSchema(pointer(path, String(status), kind));
  assert.ok(check, `${address}: ${status} ${kind} is not described`);
  assert.ok(check(document), `${address}: ${ajv.errorsText(check.errors)}`);
  return document;
}

/** All rows of a list. */
async function walk(path) {
  const rows = [];
  for (let address = `${hub.base}${path}?limit=7`; address; ) {
    const page = await ask(path, address);
    rows.push(...page.items);
    address = page.next;
  }
  return rows;
}

test("every address of the description answers as described", async () => {
  assert.equal(description.openapi, "3.1.0");
  const lists = ["opportunities", "events", "texts", "organisations", "contact-points"].map((list) => `/api/v1/${list}`);
  const paths = Object.keys(description.paths);
  assert.deepEqual(
    paths.toSorted(),
    [...lists, ...lists.slice(0, 4).map((list) => `${list}/{id}`), "/api/v1/topics", "/api/v1/districts"].toSorted(),
  );
  for (const list of lists) {
    const rows = await walk(list);
    assert.ok(rows.length > 7, `${list}: ${rows.length} are no two pages`);
    assert.equal(new Set(rows.map((row) => row.id)).size, rows.length);
    if (paths.includes(`${list}/{id}`)) {
      for (const row of rows) assert.equal((await ask(`${list}/{id}`, `${hub.base}${list}/${row.id}`)).id, row.id);
    }
    for (const wrong of ["limit=1000", "limit=", "after="]) await ask(list, `${hub.base}${list}?${wrong}`, 400);
  }
  const topics = await ask("/api/v1/topics", `${hub.base}/api/v1/topics?lang=tr`);
  assert.ok(topics.length > 4);
  await ask("/api/v1/districts", `${hub.base}/api/v1/districts`);
  await ask("/api/v1/topics", `${hub.base}/api/v1/topics?lang=xx`, 400);
  await ask("/api/v1/organisations/{id}", `${hub.base}/api/v1/organisations/99999`, 404);
});

test("a club's own site shows its offers with one line, without a cookie and without a script", async () => {
  const visit = await browser.open({ base: hub.base });
  const { page } = visit;
  await visit.goto("/o/10");
  await page.getByRole("link", { name: "Angebote auf der eigenen Website zeigen" }).click();
  const colour = page.getByLabel("Farbe der Links und Knöpfe");
  await colour.fill("#ffcc00");
  await page.getByRole("button", { name: "Vorschau zeigen" }).click();
  await page.locator("#farbe-error").waitFor();
  assert.equal(await colour.inputValue(), "#ffcc00");
  await axe(page);
  await colour.fill("#84205a");
  await page.getByRole("button", { name: "Vorschau zeigen" }).click();
  await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  await axe(page);
  await shot(page, "einbetten");
  const line = await page.getByRole("textbox", { name: "Diese Zeile kopieren" }).inputValue();
  await visit.close();

  const site = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(`<!doctype html><html lang="de"><title>Unser Verein</title><main><h1>Unser Verein</h1>${line}</main></html>`);
  });
  await new Promise((ready) => site.listen(0, "127.0.0.1", ready));
  try {
    const { context, page: club } = await browser.open({ base: `http://127.0.0.1:${site.address().port}`, js: false });
    await club.goto("/");
    const frame = club.frameLocator("iframe");
    await frame.getByRole("heading", { level: 1, name: "Mitmachen bei" }).waitFor();
    const link = frame.locator("h3 a").first();
    assert.equal(await link.evaluate((it) => getComputedStyle(it).getPropertyValue("--action").trim()), "#84205a");
    assert.deepEqual(await context.cookies(), []);
    await link.click();
    await club.waitForURL(`${hub.base}/a/*`);
    await context.close();
  } finally {
    site.close();
  }
});
