// Chromium, and visits in it: one visit is one person with a fresh browser.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env } from "node:process";

import { chromium } from "playwright-core";

import { noThirdParty } from "./origin.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What the hub speaks, in the order of its menu. */
export const LANGUAGES = ["de", "de-simple", "en", "tr", "uk", "ar", "pl"];
const LOCALES = { de: "de-DE", "de-simple": "de-DE", en: "en-GB", tr: "tr-TR", uk: "uk-UA", ar: "ar", pl: "pl-PL" };
const PREFIXES = { de: "", "de-simple": "/einfach" };
const STEP_PATIENCE = 10_000;

const settings = new WeakMap();

/** What a page was opened with, for whoever has to open another one like it. */
export function settingsOf(page) {
  return settings.get(page.context()) ?? { viewport: page.viewportSize() };
}

/** The address of a page in a language: German stands at the root, the others under their own prefix. */
export function address(base, lang, path) {
  const prefix = PREFIXES[lang] ?? `/${lang}`;
  return prefix ? `${base}${prefix}${path === "/" ? "" : path}` : `${base}${path}`;
}

export async function startBrowser() {
  const browser = await chromium.launch({ executablePath: program(), args: FLAGS });
  return new Browser(browser);
}

function program() {
  const onPath = (env.PATH ?? "").split(delimiter).map((folder) => join(folder, "chromium"));
  const found = [env.HOCHBEET_TEST_CHROMIUM, "/usr/bin/chromium", ...onPath].find((path) => path && existsSync(path));
  if (!found) throw new Error("there is no Chromium: `cargo xtask test --all` installs it, on Debian it is the package chromium");
  return found;
}

class Browser {
  #browser;

  constructor(browser) {
    this.#browser = browser;
  }

  /**
   * @param {object} options
   * @param {string} options.base the hub's address
   * @param {number} [options.width] of the window; the height follows unless given
   * @param {string} [options.lang] what the browser asks for, and where `goto` goes
   * @param {boolean} [options.js] whether scripts run
   * @param {"light" | "dark"} [options.scheme]
   * @param {boolean} [options.touch] a phone, held in the hand
   * @param {boolean} [options.csp] whether our content security policy counts
   */
  async open({ base, width = 1280, height = width < 700 ? 780 : 900, lang = "de", js = true, scheme = "light", touch = false, csp = true }) {
    const options = {
      baseURL: base,
      viewport: { width, height },
      locale: LOCALES[lang] ?? lang,
      timezoneId: "Europe/Berlin",
      javaScriptEnabled: js,
      colorScheme: scheme,
      hasTouch: touch,
      isMobile: touch,
      bypassCSP: !csp,
    };
    const context = await this.#browser.newContext(options);
    context.setDefaultTimeout(STEP_PATIENCE);
    settings.set(context, options);
    return new Visit(context, await context.newPage(), base, lang);
  }

  async close() {
    await this.#browser.close();
  }
}

class Visit {
  #complaints = [];
  #watch;

  constructor(context, page, base, lang) {
    this.context = context;
    this.page = page;
    this.base = base;
    this.lang = lang;
    this.#watch = noThirdParty(context, base);
    context.on("weberror", (error) => this.#complaints.push(error.error().message));
    context.on("console", (message) => {
      if (message.type() === "error" && /Content Security Policy/.test(message.text())) {
        this.#complaints.push(message.text());
      }
    });
  }

  /** Opens a page of the hub, in this visit's language unless another is asked for. */
  goto(path = "/", lang = this.lang) {
    return this.page.goto(address(this.base, lang, path));
  }

  /** Ends the visit; fails when a page asked a third party, a script broke or our own policy had to block something. */
  async close() {
    await this.context.close();
    this.#watch.assertNone();
    if (this.#complaints.length > 0) {
      throw new Error(`the browser complained:\n${this.#complaints.map((it) => `  ${it}`).join("\n")}`);
    }
  }
}
