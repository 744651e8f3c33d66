// Real pages, read from right to left: the frame speaks Arabic, whatever the city has written stays as it is.

import { readFile } from "node:fs/promises";

/** From now on every page of this visit comes with `lang="ar" dir="rtl"` and the Arabic words of the layout. */
export async function mirror(visit) {
  const [german, arabic] = await Promise.all(["de", "ar"].map(layoutWords));
  const missing = [...german.keys()].filter((id) => !arabic.has(id));
  if (missing.length > 0) throw new Error(`locales/ar/layout.ftl lacks ${missing.join(", ")}`);
  const words = [...german].map(([id, word]) => [word, arabic.get(id)]);
  await visit.context.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch({ maxRedirects: 0 });
    const type = response.headers()["content-type"] ?? "";
    if (!type.startsWith("text/html")) return route.fulfill({ response });
    const html = await response.text();
    return route.fulfill({ response, body: translate(html, words) });
  });
}

function translate(html, words) {
  let page = html.replace(/<html lang="de" dir="ltr">/, '<html lang="ar" dir="rtl">');
  for (const [german, arabic] of words) {
    page = page.replaceAll(`aria-label="${german}"`, `aria-label="${arabic}"`);
    page = page.replaceAll(new RegExp(`(>\\s*)${escape(german)}(\\s*<)`, "g"), `$1${arabic}$2`);
  }
  return page;
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

async function layoutWords(language) {
  const file = await readFile(new URL(`../../locales/${language}/layout.ftl`, import.meta.url), "utf8");
  return new Map([...file.matchAll(/^(layout-[\w-]+) = (.+)$/gm)].map(([, id, word]) => [id, word]));
}
