// Read from right to left: the pages in Arabic. Nothing runs out of the window on either side, everything stands on its
// mirrored place, the arrows point the way one reads, numbers and addresses keep their own direction.

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

const everyones = ["/", "/mitmachen?suits=try_once", "/a/1", "/netzwerk", "/o/10", "/ansprechpersonen", "/projekt", "/a/1/plakat", "/selbstverstaendnis", "/organisation-anmelden", "/einloggen", "/gibt-es-nicht", "/was-passt-zu-mir", "/was-passt-zu-mir/vorschlaege?topic=nature", "/datenschutz", "/barrierefreiheit/melden"];
// Nobody works here in Arabic: these pages speak German instead, and say so.
const works = ["/tisch", "/tisch/anmelden?q=vorlesen"];

for (const way of [
  { width: 360, js: false, scheme: "dark", touch: true },
  { width: 1280, js: true, scheme: "light" },
]) {
  test(`from right to left at ${way.width} px`, async () => {
    const visit = await browser.open({ base: hub.base, lang: "ar", ...way });
    for (const path of everyones) {
      await visit.goto(path);
      await stands(visit.page, path);
      await shot(visit.page, `rtl${path.replace(/\W+/g, "_")}-${way.width}-${way.scheme}`);
    }
    await visit.goto("/a/1/anmelden");
    await send(visit.page, "/anmelden");
    await visit.page.locator(".errors").waitFor();
    await stands(visit.page, "the form with its faults");
    await shot(visit.page, `rtl_form-${way.width}-${way.scheme}`);
    await logIn(visit, hub, "Koordination");
    for (const path of works) {
      await visit.goto(path);
      const html = visit.page.locator("html");
      assert.deepEqual([await html.getAttribute("lang"), await html.getAttribute("dir")], ["de", "ltr"], path);
    }
    await visit.close();
  });
}

test("somebody under 16 signs up in Arabic, and the guardian answers in Arabic", async () => {
  const visit = await browser.open({ base: hub.base, width: 360, lang: "ar", js: false, scheme: "light" });
  const { page } = visit;
  await findOffer(visit, "suits=under_18&q=katzen");
  await openForm(visit);
  await signUp(visit, { name: "سلمى", email: "salma@post.example", guardian: { name: "Rana Vielfalt", email: "rana@post.example" } });
  await stands(page, "thanks");
  await shot(page, "rtl_thanks-360");
  const own = await linkFromMail(hub, "salma@post.example", "meins");
  assert.match(own, /\/ar\/meins\//);
  await page.goto(own);
  await stands(page, "her own page");
  await send(page, "/bestaetigen");
  await stands(page, "her own page, confirmed");
  await shot(page, "rtl_own-360");
  const consent = await linkFromMail(hub, "rana@post.example", "einwilligung");
  assert.match(consent, /\/ar\/einwilligung\//);
  await page.goto(consent);
  await stands(page, "the guardian's page");
  await shot(page, "rtl_consent-360");
  await send(page, "/ja");
  await stands(page, "the guardian's page, answered");
  await visit.close();
});

test("the menu of a phone opens inside the window and speaks Arabic", async () => {
  const visit = await browser.open({ base: hub.base, width: 360, lang: "ar", js: true, scheme: "light", touch: true });
  await visit.goto("/");
  await visit.page.locator(".folded > summary", { hasText: "القائمة" }).click();
  const join = visit.page.locator(".folded a", { hasText: "المشاركة" });
  await join.waitFor();
  await stands(visit.page, "the open menu");
  await join.click();
  await visit.page.waitForURL(/\/mitmachen/);
  await visit.close();
});

async function stands(page, where) {
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  const faults = await page.evaluate(mirrorFaults);
  assert.deepEqual(faults, [], `${where}:\n${faults.join("\n")}`);
  await axe(page);
}

// Runs in the page.
function mirrorFaults() {
  const faults = [];
  const box = (element) => element.getBoundingClientRect();
  const name = (element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${element.textContent.trim().slice(0, 40)}`;
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && box(element).width > 1;

  // Nothing leaves the window. What scrolls or cuts by itself may be wider, what is kept for screen readers lies outside.
  const apart = ".tablebox, .scene, .hill, .kern-sr-only, .skip, .trap, .poster .art";
  if (document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls sideways");
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest(apart) || !seen(element)) continue;
    const { left, right } = box(element);
    if (left < -1 || right > innerWidth + 1) faults.push(`runs out of the window: ${name(element)}`);
  }

  // The first of two stands on the right, where they share a line.
  const pairs = [
    [".site .brand", ".site .tools"],
    [".card > .top > :first-child", ".card > .top > :last-child"],
    [".door > .tile", ".door > div"],
    [".card.person > .face", ".card.person > div"],
    [".row > .tile", ".row > div"],
    [".title > .tile", ".title .kicker"],
    [".split > .filters", ".split > :last-child"],
    [".detail > article", ".detail > .side"],
    [".desk > .lists", ".desk > aside"],
    [".ask > .ico", ".ask > .pill"],
    [".kern-form-check > input", ".kern-form-check > label"],
    [".ground .talk", ".ground nav:last-of-type"],
  ];
  for (const [first, second] of pairs) {
    const others = document.querySelectorAll(second);
    for (const [at, one] of document.querySelectorAll(first).entries()) {
      const other = others[at];
      if (!other || !seen(one) || !seen(other)) continue;
      const [a, b] = [box(one), box(other)];
      const sameLine = a.top < b.bottom && b.top < a.bottom;
      if (sameLine && a.left < b.right - 1) faults.push(`not mirrored: ${name(one)} / ${name(other)}`);
    }
  }

  // Numbers, addresses and links to them are read from the left wherever they stand.
  for (const number of document.querySelectorAll('a[href^="tel:"], input[type="tel"], input[type="email"]')) {
    const digits = number.localName === "input" ? number : number.querySelector('[dir="ltr"]') ?? number;
    const bare = number.localName === "a" && !/\d/.test(number.textContent);
    if (seen(number) && !bare && getComputedStyle(digits).direction !== "ltr" && !/\u2068/.test(number.textContent)) {
      faults.push(`a number is read backwards: ${name(number)}`);
    }
  }

  // Arrows turn round.
  for (const arrow of document.querySelectorAll(".ico.flip")) {
    if (seen(arrow) && new DOMMatrix(getComputedStyle(arrow).transform).a !== -1) faults.push(`points back: ${name(arrow.parentElement)}`);
  }

  // The arrow of a select stands on its left, the words keep away from it.
  for (const wrapper of document.querySelectorAll(".kern-form-input__select-wrapper")) {
    const arrow = getComputedStyle(wrapper, "::after");
    const words = getComputedStyle(wrapper.querySelector("select"));
    if (parseFloat(arrow.left) > 24) faults.push(`the arrow is not at the end: ${name(wrapper)}`);
    if (parseFloat(words.paddingLeft) < 40) faults.push(`words under the arrow: ${name(wrapper)}`);
  }

  // The tick lies inside its box.
  for (const tick of document.querySelectorAll(".kern-form-check__checkbox, .kern-form-check__radio")) {
    tick.checked = true;
    const mark = getComputedStyle(tick, "::before");
    const [start, width, all] = [parseFloat(mark.left), parseFloat(mark.width), box(tick).width];
    if (box(tick).width && !(start >= 0 && start + width <= all)) faults.push(`the tick slides out: ${name(tick.parentElement)}`);
  }

  // A heading stands where the page begins.
  for (const heading of document.querySelectorAll("h1, .card h3, .row h3")) {
    if (heading.closest(".sheet, .empty, .done") || !seen(heading)) continue;
    const side = getComputedStyle(heading);
    const right = side.textAlign === "right" || (side.textAlign === "start" && side.direction === "rtl");
    if (!right) faults.push(`stands on the left: ${name(heading)}`);
  }
  return faults;
}
