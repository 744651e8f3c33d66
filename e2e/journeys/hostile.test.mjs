// Hostile text through every field of every form, over HTTP; then every page as everybody who may see it, in Chromium with
// the content security policy switched off: what is executed there was not escaped. With HOCHBEET_LONG=1 all naughty
// strings take part, else a few of each kind.

import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { env } from "node:process";

import { startBrowser } from "../harness/browser.mjs";
import { filled, forms, hostile, naughty, typed, watch } from "../harness/hostile.mjs";
import { startHub } from "../harness/hub.mjs";
import { logIn } from "../harness/steps.mjs";

const ROLES = [null, "Organisation", "Koordination"];
const START = { null: ["/", "/mitmachen", "/netzwerk", "/organisation-anmelden", "/einloggen"], Organisation: ["/unser-bereich"], Koordination: ["/tisch"] };
/** Of pages that differ in a number only, so many are looked at. */
const ALIKE = 3;
const MOST_PAGES = 160;

let hub, browser;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

async function open(role, executed) {
  const visit = await browser.open({ base: hub.base, width: 1280, lang: "de", csp: false });
  await watch(visit.context, executed);
  await visit.page.close();
  visit.page = await visit.context.newPage();
  if (role) await logIn(visit, hub, role);
  return visit;
}

/** Walks from page to page by their links, and hands each to `look`. */
async function walk(visit, role, look) {
  const [queue, seen, kinds] = [[...START[role]], new Set(), new Map()];
  while (queue.length > 0 && seen.size < MOST_PAGES) {
    const path = queue.shift();
    const kind = path.replace(/\?.*/, "?").replace(/\/(\d+|[A-Za-z0-9_-]{20,})(?=\/|$)/g, "/*");
    if (seen.has(path) || (kinds.get(kind) ?? 0) >= ALIKE || /ausloggen|\/bilder\/|\.(ics|xml|svg|css|js|woff2|png)$/.test(path)) continue;
    seen.add(path);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const answer = await visit.page.goto(`${hub.base}${path}`, { waitUntil: "load" }).catch(() => null);
    // What is a file and no page was taken away by the browser.
    if (!answer) continue;
    assert.ok(answer.status() < 500, `${path}: ${answer.status()}`);
    if (!/html/.test(answer.headers()["content-type"] ?? "")) continue;
    await look(path);
    const links = await visit.page.evaluate(() => [...document.querySelectorAll("a[href]")].map((it) => it.href));
    for (const link of links) {
      if (link.startsWith(`${hub.base}/`)) queue.push(link.slice(hub.base.length).replace(/#.*/, ""));
    }
  }
  return seen.size;
}

async function send(form, fields, cookie) {
  const headers = { "sec-fetch-site": "same-origin", origin: hub.base, cookie };
  let url = form.action;
  const options = { method: form.method.toUpperCase(), headers, redirect: "manual" };
  if (form.method === "get") {
    url = `${form.action.split("?")[0]}?${new URLSearchParams(fields)}`;
  } else if (form.file) {
    options.body = new FormData();
    for (const [name, value] of fields) options.body.append(name, value);
  } else {
    options.body = new URLSearchParams(fields);
  }
  const answer = await fetch(url, options);
  await answer.arrayBuffer();
  return answer;
}

test("nothing that was typed is executed, nothing is a fault of ours", { timeout: env.HOCHBEET_LONG ? 3_600_000 : 900_000 }, async () => {
  const executed = [];
  const strings = hostile(Boolean(env.HOCHBEET_LONG));
  let [sent, taken, seen] = [0, 0, 0];
  const faults = [];
  for (const role of ROLES) {
    const visit = await open(role, executed);
    const found = new Map();
    await walk(visit, role, async () => {
      for (const form of await forms(visit.page)) {
        const kind = form.action.replace(/\?.*/, "").replace(/\/(\d+|[A-Za-z0-9_-]{20,})(?=\/|$)/g, "/*");
        if (!/ausloggen|zugang/.test(kind) && !found.has(kind)) found.set(kind, form);
      }
    });
    const cookies = await visit.context.cookies();
    const cookie = cookies.map((it) => `${it.name}=${it.value}`).join("; ");
    for (const form of found.values()) {
      for (const field of typed(form)) {
        for (const text of strings) {
          const fields = filled(form, field, text).map(([name, value]) =>
            // A form that was sent is not sent again.
            name === "form_key" && field !== "form_key" ? [name, Math.random().toString(36).slice(2, 18).padEnd(16, "0")] : [name, value]);
          const answer = await send(form, fields, cookie);
          sent += 1;
          if (answer.status === 303) taken += 1;
          if (answer.status >= 500) faults.push(`${answer.status} ${form.action} ${field}=${JSON.stringify(text)}`);
          const to = answer.headers.get("location") ?? "/";
          assert.ok(new URL(to, hub.base).origin === new URL(hub.base).origin, `${form.action} leads to ${to}`);
          assert.equal(answer.headers.get("x-injected"), null, `${form.action} ${field}`);
        }
      }
    }
    await visit.close();
  }
  assert.deepEqual(faults, []);
  for (const role of ROLES) {
    const visit = await open(role, executed);
    seen += await walk(visit, role, async () => {});
    await visit.context.close();
  }
  for (const mail of await hub.mails.all()) {
    assert.equal(mail.header("bcc"), undefined, mail.subject);
    assert.equal(mail.header("x-injected"), undefined, mail.subject);
    assert.equal(mail.to.length, 1, mail.subject);
  }
  assert.deepEqual(executed, []);
  assert.ok(taken > 50, `only ${taken} of ${sent} were taken: the test tested nothing`);
  console.log(`${strings.length} strings (of ${naughty.length} naughty ones), ${sent} forms sent, ${taken} taken, ${seen} pages seen, 0 executed, 0 × 5xx`);
});

test("the browser without a policy does execute what is not escaped", async () => {
  const executed = [];
  const visit = await open(null, executed);
  await visit.page.goto(hub.base);
  await visit.page.evaluate(() => {
    const box = document.createElement("div");
    box.innerHTML = "<img src=x onerror=canary(1)>";
    document.body.append(box);
  });
  await visit.page.waitForTimeout(500);
  assert.equal(executed.length, 1, "the canary does not sing");
  await visit.context.close();
});

/** A request as it is written, and the head and body of its answer. */
function raw(text) {
  const { hostname, port } = new URL(hub.base);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(text));
    let answer = "";
    socket.setEncoding("utf8");
    socket.setTimeout(15_000, () => socket.destroy(new Error(`no answer to ${text}`)));
    socket.on("data", (part) => (answer += part));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

test("neither a host header nor an address leads anywhere else", async () => {
  const ask = (line, head) => raw(`${line} HTTP/1.1\r\n${head}\r\nConnection: close\r\n\r\n`);
  const evil = "boese.example";
  for (const [line, head] of [
    ["GET /mitmachen", `Host: ${evil}`],
    ["GET /tisch", `Host: ${evil}`],
    ["GET /mitmachen", `Host: localhost\r\nX-Forwarded-Host: ${evil}`],
    ["GET /mitmachen", `Host: localhost\r\nForwarded: host=${evil}`],
    ["GET /tisch", `Host: localhost\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: ${evil}`],
    [`GET http://${evil}/mitmachen`, `Host: ${evil}`],
    ["GET /mitmachen", `Host: localhost\r\nHost: ${evil}`],
    [`GET //${evil}/`, "Host: localhost"],
    [`GET //${evil}/%2f..`, "Host: localhost"],
    [`GET /\\${evil}/`, "Host: localhost"],
    [`GET /en//${evil}`, "Host: localhost"],
    [`GET /mitmachen/?weiter=https://${evil}`, "Host: localhost"],
    ["GET /%0d%0aX-Injected:%201", "Host: localhost"],
    ["GET /tisch?x=%0d%0aX-Injected:%201", "Host: localhost"],
    ["GET /en/%0aX-Injected:1/", "Host: localhost"],
  ]) {
    const answer = await ask(line, head);
    const [top] = answer.split("\r\n\r\n");
    assert.match(answer, /^HTTP\/1\.1 [234]/, `${line}: ${top}`);
    assert.doesNotMatch(top, /^x-injected/im, line);
    const location = top.match(/^location: (.*)$/im)?.[1] ?? "/";
    assert.ok(new URL(location, "http://localhost").host === "localhost", `${line} leads to ${location}`);
    assert.doesNotMatch(answer, new RegExp(`(href|src|action|content)="?(https?:)?//${evil}`, "i"), line);
  }
  for (const weiter of [`//${evil}`, `https://${evil}`, `/\\${evil}`, `\\\\${evil}`, "javascript:canary()", `/%2f${evil}`, `/\t/${evil}`]) {
    const body = new URLSearchParams({ email: "koordination@hub.example", weiter }).toString();
    const head = `Host: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}`;
    const answer = await raw(`POST /einloggen HTTP/1.1\r\n${head}\r\nConnection: close\r\n\r\n${body}`);
    const location = answer.match(/^location: (.*)$/im)?.[1]?.trim() ?? "/";
    assert.ok(new URL(location, "http://localhost").host === "localhost", `${weiter} leads to ${location}`);
    const next = new URL(location, "http://localhost").searchParams.get("weiter");
    assert.ok(!next || new URL(next, "http://localhost").host === "localhost", `${weiter} is carried on as ${next}`);
  }
});
