// Steps that several journeys take: finding an offer, signing up, opening a link, logging in.

import assert from "node:assert/strict";

import { axe } from "./axe.mjs";

/** Opens the offer with these words in its title by way of the list, as people do. */
export async function findOffer(visit, query) {
  await visit.goto(`/mitmachen?${query}`);
  await axe(visit.page);
  await visit.page.locator("ul.cards h2 a, ul.cards h3 a").first().click();
  await visit.page.waitForURL(/\/a\/\d+/);
}

/** From the offer's page to its form. */
export async function openForm(visit) {
  await visit.page.locator('#join a[href*="/anmelden"], .slots a[href*="/anmelden"]').first().click();
  await visit.page.waitForURL(/\/anmelden/);
  const dates = visit.page.locator('label:has(input[name="shift"])');
  if ((await dates.count()) > 0) await dates.first().click();
}

/** Fills name and address and sends the form; returns when the page that thanks is there. */
export async function signUp(visit, { name, email, guardian }) {
  const { page } = visit;
  await page.fill("#name", name);
  await page.fill("#email", email);
  if (guardian) {
    await page.locator("details:has(#under_16) > summary").click();
    await page.check("#under_16");
    await page.fill("#guardian_name", guardian.name);
    await page.fill("#guardian_email", guardian.email);
    if (guardian.lang) await page.selectOption("#guardian_lang", guardian.lang);
  }
  await send(page, "/anmelden");
  await page.waitForURL(/\/danke/);
}

/** Presses the (first) button of the form that is sent to an address with this end. */
export async function send(page, end) {
  await page.locator(`main form[method="post"][action$="${end}"] button.pill:not([hidden])`).first().click();
}

/** The link of this kind (`meins`, `antwort`, …) in the next mail to an address. */
export async function linkFromMail(hub, address, kind, options) {
  const mail = await hub.mails.next(address, options);
  const link = mail.links.find((each) => each.includes(`/${kind}/`));
  assert.ok(link, `no link to /${kind}/ in: ${mail.text}`);
  return link;
}

/** Logs a visit in by the link that the demo printed. */
export async function logIn(visit, hub, role) {
  await visit.page.goto(await hub.login(role));
  await axe(visit.page);
  await visit.page.locator("main form button.full").click();
  await visit.page.waitForURL(/\/(tisch|unser-bereich)/);
}
