// Hostile text through every field of every form, over HTTP; then every page as everybody who may see it, in Chromium with
// the content security policy switched off: what is executed there was not escaped. With HOCHBEET_LONG=1 far more of them go into
// each field, and more pages are seen.

import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { env } from "node:process";

import { startBrowser } from "../harness/browser.mjs";
import { dealer, filled, read, traps, typed, watch } from "../harness/hostile.mjs";
import { startHub } from "../harness/hub.mjs";
import { logIn } from "../harness/steps.mjs";

const LONG = Boolean(env.HOCHBEET_LONG);
const ROLES = [null, "Organisation", "Koordination"];
const START = {
  null: ["/", "/mitmachen", "/netzwerk", "/organisation-anmelden", "/barrierefreiheit/melden", "/a/1/melden", "/einloggen"],
  Organisation: ["/unser-bereich"],
  Koordination: ["/tisch"],
};
/** Of pages that differ in a number only, so many are looked at. */
const ALIKE = LONG ? 6 : 2;
/** Logging out, and one's own log-ins and roles: whoever loses them sees nothing more. */
const SPARED = /ausloggen|zugang/;
/** They differ in their words only. */
const OTHER_LANGUAGES = /^\/(einfach|en|tr|uk|ar|pl)(\/|$)/;
const FILES = /\/bilder\/|\.(ics|atom|xml|svg|css|js|woff2|png|csv|xlsx|zip|vcf|json)(\?|$)/;

let hub, browser;
before(async () => {
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await hub?.stop();
});

const kindOf = (path) => path.replace(/\?.*/, "?").replace(/\/(\d+|[A-Za-z0-9_-]{20,})(?=[/?]|$)/g, "/*");

async function open(role, executed) {
  const visit = await browser.open({ base: hub.base, width: 1280, lang: "de", csp: false });
  await watch(visit.context, executed);
  await visit.page.close();
  visit.page = await visit.context.newPage();
  await (role ? logIn(visit, hub, role) : visit.goto("/"));
  return visit;
}

/** Goes from page to page by their links, without showing them: where to look, and the forms by where they go. */
async function explore(visit, role) {
  const [queue, asked, pages, kinds, forms] = [[...START[role]], new Set(), [], new Map(), new Map()];
  while (queue.length > 0) {
    const path = queue.shift();
    const seen = kinds.get(kindOf(path)) ?? 0;
    if (asked.has(path) || seen >= ALIKE || SPARED.test(path) || FILES.test(path) || OTHER_LANGUAGES.test(path)) continue;
    asked.add(path);
    kinds.set(kindOf(path), seen + 1);
    const found = await read(visit.page, path);
    assert.ok(found.status < 500, `${path}: ${found.status}`);
    if (found.isPage) pages.push(path);
    for (const form of found.forms) {
      const kind = kindOf(new URL(form.action).pathname);
      if (!SPARED.test(kind) && !forms.has(kind)) forms.set(kind, form);
    }
    for (const link of found.links) {
      if (link.startsWith(`${hub.base}/`)) queue.push(link.slice(hub.base.length).replace(/#.*/, ""));
    }
  }
  return { pages, forms: [...forms.values()] };
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
  // A connection that was kept may be closed just when it is used again: then the hub never saw the form. Twice is no accident.
  const answer = await fetch(url, options).catch((error) => {
    if (!["EPIPE", "ECONNRESET"].includes(error.cause?.code)) throw error;
    return fetch(url, options);
  });
  await answer.arrayBuffer();
  return answer;
}

/** Types into each field of each form, and tells what came of it. */
async function typeIn(forms, cookie, deal, tally) {
  for (const form of forms) {
    for (const field of typed(form)) {
      for (const text of deal()) {
        const fields = filled(form, field, text).map(([name, value]) =>
          // A form that was sent is not sent again.
          name === "form_key" && field !== "form_key" ? [name, Math.random().toString(36).slice(2, 18).padEnd(16, "0")] : [name, value]);
        const answer = await send(form, fields, cookie);
        tally.sent += 1;
        tally.fields.add(`${kindOf(form.action)} ${field}`);
        if (answer.status === 303) tally.taken += 1;
        if (answer.status >= 500) tally.faults.push(`${answer.status} ${form.action} ${field}=${JSON.stringify(text)}`);
        const to = answer.headers.get("location") ?? "/";
        assert.equal(new URL(to, hub.base).origin, new URL(hub.base).origin, `${form.action} leads to ${to}`);
        assert.equal(answer.headers.get("x-injected"), null, `${form.action} ${field}`);
      }
    }
  }
}

/** The personal links in the mails, a few of each kind. */
function personal(mails) {
  const kinds = new Map();
  const links = mails.flatMap((mail) => mail.links).filter((it) => it.startsWith(`${hub.base}/`));
  for (const path of links.map((it) => it.slice(hub.base.length))) {
    const kind = kindOf(path);
    if (kind.includes("/*") && !SPARED.test(path)) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(path));
  }
  return [...kinds.values()].flatMap((paths) => [...paths].slice(-ALIKE));
}

test("nothing that was typed is executed, nothing is a fault of ours", { timeout: LONG ? 3_600_000 : 900_000 }, async () => {
  const [executed, tally, deal] = [[], { sent: 0, taken: 0, fields: new Set(), faults: [] }, dealer(LONG)];
  const visits = await Promise.all(ROLES.map((role) => open(role, executed)));
  for (const [at, role] of ROLES.entries()) {
    const { forms } = await explore(visits[at], role);
    const cookies = await visits[at].context.cookies();
    await typeIn(forms, cookies.map((it) => `${it.name}=${it.value}`).join("; "), deal, tally);
  }
  assert.deepEqual(tally.faults, []);
  assert.ok(tally.taken > 50, `only ${tally.taken} of ${tally.sent} were taken: the test tested nothing`);
  const mails = await hub.mails.all();
  for (const mail of mails) {
    assert.equal(mail.header("bcc"), undefined, mail.subject);
    assert.equal(mail.header("x-injected"), undefined, mail.subject);
    assert.equal(mail.to.length, 1, mail.subject);
  }
  let [seen, hostile] = [0, 0];
  await Promise.all(ROLES.map(async (role, at) => {
    const { pages } = await explore(visits[at], role);
    const { page } = visits[at];
    for (const path of [...pages, ...(role ? [] : personal(mails))]) {
      // After the long form some lists hold thousands of hostile lines.
      const answer = await page.goto(`${hub.base}${path}`, { waitUntil: "load", ...(LONG && { timeout: 120_000 }) });
      assert.ok(answer.status() < 500, `${path}: ${answer.status()}`);
      assert.deepEqual(await traps(page), [], path);
      seen += 1;
      if ((await page.content()).includes("canary(0)")) hostile += 1;
    }
    await visits[at].context.close();
  }));
  assert.deepEqual(executed, []);
  assert.ok(hostile > 10, `only ${hostile} of ${seen} pages show what was typed`);
  const typing = `${tally.fields.size} fields, ${tally.sent} forms sent, ${tally.taken} taken, ${mails.length} mails`;
  console.log(`${typing}; ${seen} pages seen, ${hostile} with hostile text; 0 executed, 0 × 5xx`);
});

test("the browser without a policy does execute what is not escaped", async () => {
  const executed = [];
  const visit = await open(null, executed);
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
