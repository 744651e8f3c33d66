// Accessibility, as far as a machine can see it.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { settingsOf } from "./browser.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Fails with a list a person can read when axe finds a violation on the page as it stands now. */
export async function axe(page) {
  // A click without scripts comes back when the next page has begun to arrive: half a page has barriers of its own.
  await page.waitForLoadState("load");
  const violations = settingsOf(page).javaScriptEnabled === false ? await inTwin(page) : await run(page);
  if (violations.length > 0) {
    throw new Error(`axe finds ${violations.length} kinds of barriers on ${page.url()}:\n${violations.map(readable).join("\n")}`);
  }
}

async function run(page) {
  await page.evaluate(source);
  const result = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), TAGS);
  return result.violations;
}

// axe needs timers and promises, which a page without scripts has not. So the page as it stands is shown once more in a browser with
// scripts: its own scripts taken out, what it shows instead of them (noscript) put in their place, what was typed written down.
async function inTwin(page) {
  const html = await page.evaluate(() => {
    const live = [...document.querySelectorAll("input, textarea, option")];
    const copy = document.documentElement.cloneNode(true);
    [...copy.querySelectorAll("input, textarea, option")].forEach((field, at) => {
      field.toggleAttribute("checked", live[at].checked === true);
      field.toggleAttribute("selected", live[at].selected === true);
      if (field.localName === "input") field.setAttribute("value", live[at].value);
      if (field.localName === "textarea") field.textContent = live[at].value;
    });
    copy.querySelectorAll("script").forEach((script) => script.remove());
    copy.querySelectorAll("noscript").forEach((instead) => instead.replaceWith(...instead.childNodes));
    return `<!doctype html>${copy.outerHTML}`;
  });
  const context = await page.context().browser().newContext({ ...settingsOf(page), javaScriptEnabled: true });
  try {
    await context.addCookies(await page.context().cookies());
    const twin = await context.newPage();
    await twin.route(page.url(), (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }), { times: 1 });
    await twin.goto(page.url());
    return await run(twin);
  } finally {
    await context.close();
  }
}

function readable({ id, impact, help, nodes }) {
  const places = nodes.map(({ target, html, failureSummary }) => {
    const summary = failureSummary.split("\n").map((line) => `      ${line.trim()}`);
    return [`    ${target.flat().join(" ")}   ${html.slice(0, 200)}`, ...summary].join("\n");
  });
  return [`  ${id} (${impact}): ${help}`, ...places].join("\n");
}
