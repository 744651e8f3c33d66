// A passkey: set up after a log-in by code, the recovery codes kept, logged in with it, asked for once more before something
// that matters, needed beside the code from the mail, the device lost and a recovery code used, and taken away again.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { promisify } from "node:util";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { tabTo } from "../harness/keyboard.mjs";
import { plugIn } from "../harness/passkeys.mjs";
import { shot } from "../harness/screens.mjs";

const EMAIL = "koordination@hochbeet.example";
const LOG_IN = 'form[action$="/einloggen/passkey"]';
const SET_UP = 'form[action$="/zugang/passkeys"]';
const run = promisify(execFile);

// Each test begins with a city in which nobody has a passkey.
let hub, browser;
before(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  hub = await startHub();
});
afterEach(async () => {
  await hub?.stop();
});
after(async () => {
  await browser?.close();
});

for (const way of [
  { width: 360, lang: "de", scheme: "dark", touch: true },
  { width: 1280, lang: "en", scheme: "light" },
]) {
  const name = `${way.width}-${way.lang}-${way.scheme}`;
  test(`a passkey, from the first day to the last (${name})`, async () => {
    const visit = await browser.open({ base: hub.base, js: true, ...way });
    const { page } = visit;
    const device = await plugIn(page);
    const seen = async (what) => {
      await axe(page);
      await shot(page, `passkey-${what}-${name}`);
    };
    await byCode(visit);
    await arrive(page, "/tisch");
    await visit.goto("/zugang");
    await seen("zugang");

    // A stranger's finger: nothing happens, and the page says so.
    await device.knowsTheFinger(false);
    await page.locator(`${SET_UP} button`).click();
    await page.locator(`${SET_UP} [role=status]`, { hasText: /\w/ }).waitFor();
    await seen("nicht-geklappt");
    assert.equal((await device.passkeys()).length, 0);
    await device.knowsTheFinger(true);

    // Set up with the keyboard alone; the first one leads to the codes.
    await visit.goto("/zugang");
    await tabTo(page, /Wie heißt das Gerät|What is the device called/, { role: "textbox" });
    await page.keyboard.type("Schlüsselbund");
    await tabTo(page, /passkey/i, { role: "button" });
    await page.keyboard.press("Enter");
    await arrive(page, "/zugang/notfallcodes");
    await seen("notfallcodes");
    const codes = await page.locator("main .codefield").allInnerTexts();
    assert.equal(new Set(codes).size, 10);
    assert.ok(await page.locator("[data-print]").isVisible());
    const [held] = await device.passkeys();
    assert.equal(held.rpId, "localhost");
    assert.ok(held.isResidentCredential);
    await visit.goto("/zugang");
    assert.match(await page.locator('section[aria-labelledby="passkeys"]').innerText(), /Schlüsselbund/);
    await seen("zugang-mit-passkey");

    // Out, and in again without typing an address.
    await logOut(visit);
    await visit.goto("/einloggen?weiter=/tisch/post");
    await seen("einloggen");
    await tabTo(page, /passkey/i, { role: "button" });
    await page.keyboard.press("Enter");
    await arrive(page, "/tisch/post");

    // Before something that matters one is asked once more, and the same finger is enough.
    await letTheProofGrowOld(hub);
    await visit.goto("/zugang/notfallcodes");
    assert.match(page.url(), /\/einloggen\/noch-einmal\?weiter=\/zugang\/notfallcodes$/);
    await seen("noch-einmal");
    await page.locator(`${LOG_IN} button`).click();
    await arrive(page, "/zugang/notfallcodes");

    // Somebody left the page open for hours: the button leads to the same question and not to a dead end.
    await visit.goto("/zugang");
    await letTheProofGrowOld(hub);
    await page.locator(`${SET_UP} button`).click();
    await page.waitForURL(/\/einloggen\/noch-einmal\?weiter=\/zugang$/);

    // The code from the mail alone does not open the desk any more.
    await logOut(visit);
    await byCode(visit);
    await page.waitForURL(/\/einloggen\/zweiter-schritt/);
    await seen("zweiter-schritt");
    await visit.goto("/tisch");
    assert.match(page.url(), /\/einloggen/);
    await visit.goto("/einloggen/zweiter-schritt");
    await page.locator(`${LOG_IN} button`).click();
    await arrive(page, "/tisch");

    // The device is lost: a code from the paper opens once, and not twice.
    await device.lose();
    await logOut(visit);
    await byCode(visit);
    await page.waitForURL(/\/einloggen\/zweiter-schritt/);
    await recover(page, "aaaaa-aaaaa");
    await page.locator("#code-error").waitFor();
    await seen("notfallcode-falsch");
    await recover(page, ` ${codes[3].toUpperCase()} `);
    await arrive(page, "/tisch");
    await visit.goto("/zugang/notfallcodes");
    assert.deepEqual(await page.locator("main .codefield").allInnerTexts(), codes.toSpliced(3, 1));
    await logOut(visit);
    await byCode(visit);
    await page.waitForURL(/\/einloggen\/zweiter-schritt/);
    await recover(page, codes[3]);
    await page.locator("#code-error").waitFor();
    await recover(page, codes[4]);
    await arrive(page, "/tisch");

    // Taken away, the mail is enough again.
    await visit.goto("/zugang");
    await page.locator('form[action$="/entfernen"] button').click();
    await arrive(page, "/zugang");
    assert.doesNotMatch(await page.locator('section[aria-labelledby="passkeys"]').innerText(), /Schlüsselbund/);
    await seen("entfernt");
    await logOut(visit);
    await byCode(visit);
    await arrive(page, "/tisch");
    await visit.close();
  });
}

test("a passkey that was taken away here but not on the device opens nothing, and the page says what to do", async () => {
  const visit = await browser.open({ base: hub.base, width: 360, lang: "de", js: true });
  const { page } = visit;
  const device = await plugIn(page);
  await byCode(visit);
  await arrive(page, "/tisch");
  await visit.goto("/zugang");
  await page.locator(`${SET_UP} button`).click();
  await arrive(page, "/zugang/notfallcodes");
  await visit.goto("/zugang");
  await page.locator('form[action$="/entfernen"] button').click();
  await arrive(page, "/zugang");
  await logOut(visit);
  assert.equal((await device.passkeys()).length, 1);
  await visit.goto("/einloggen");
  await page.locator(`${LOG_IN} button`).click();
  await page.waitForURL((url) => url.pathname !== "/einloggen" || url.search !== "");
  await axe(page);
  await shot(page, "passkey-unbekannt-360");
  const said = await page.locator("main").innerText();
  assert.match(said, /Passkey/);
  assert.doesNotMatch(said, /Link/, "nobody followed a link");
  assert.ok((await page.locator('main a[href*="/einloggen"], main #email').count()) > 0, "a way on");
  await visit.close();
});

test("new codes make those on the old paper worthless", async () => {
  const visit = await browser.open({ base: hub.base, width: 1280, lang: "de", js: true });
  const { page } = visit;
  await plugIn(page);
  await byCode(visit);
  await arrive(page, "/tisch");
  await visit.goto("/zugang");
  await page.locator(`${SET_UP} button`).click();
  await arrive(page, "/zugang/notfallcodes");
  const old = await page.locator("main .codefield").allInnerTexts();
  await page.locator('main form[action$="/notfallcodes"] button').click();
  await page.waitForFunction((was) => document.querySelector("main .codefield").innerText !== was, old[0]);
  const now = await page.locator("main .codefield").allInnerTexts();
  assert.ok(now.every((code) => !old.includes(code)));
  await logOut(visit);
  await byCode(visit);
  await recover(page, old[0]);
  await page.locator("#code-error").waitFor();
  await recover(page, now[0]);
  await arrive(page, "/tisch");
  await visit.close();
});

test("without scripts every page says what to do", async () => {
  const owner = await browser.open({ base: hub.base, width: 360, lang: "de", js: true });
  await plugIn(owner.page);
  await byCode(owner);
  await arrive(owner.page, "/tisch");
  await owner.goto("/zugang");
  await owner.page.locator(`${SET_UP} button`).click();
  await arrive(owner.page, "/zugang/notfallcodes");
  const [code] = await owner.page.locator("main .codefield").allInnerTexts();

  const visit = await browser.open({ base: hub.base, width: 360, lang: "de", js: false, scheme: "dark" });
  const { page } = visit;
  await byCode(visit);
  await page.waitForURL(/\/einloggen\/zweiter-schritt/);
  await axe(page);
  await shot(page, "passkey-zweiter-schritt-ohne-skripte-360");
  assert.equal(await page.locator(LOG_IN).isVisible(), false);
  assert.match(await page.locator("main").innerText(), /JavaScript/);
  await recover(page, code);
  await arrive(page, "/tisch");
  await visit.goto("/zugang");
  await axe(page);
  await shot(page, "passkey-zugang-ohne-skripte-360");
  assert.equal(await page.locator(SET_UP).isVisible(), false);
  assert.match(await page.locator('section[aria-labelledby="passkeys"]').innerText(), /JavaScript/);
  await letTheProofGrowOld(hub);
  await visit.goto("/zugang/notfallcodes");
  await page.waitForURL(/\/noch-einmal/);
  await axe(page);
  assert.equal(await page.locator(LOG_IN).isVisible(), false);
  assert.ok(await page.locator('main form[action$="/noch-einmal"] button').isVisible());
  await visit.close();
  await owner.close();
});

/** Logs in with a code from a mail, as far as that goes. */
async function byCode(visit) {
  const { page } = visit;
  await visit.goto("/einloggen");
  await page.fill("#email", EMAIL);
  await page.locator('main form[action$="/einloggen"] button.full').click();
  await page.waitForURL(/\/einloggen\/code/);
  const mail = await hub.mails.next(EMAIL, { subject: /Code|code/ });
  const [code] = mail.text.match(/^\s*[a-z0-9]{3,}(?:[ -][a-z0-9]{3,})*\s*$/m);
  await page.fill("#code", code.trim());
  await page.locator('main form[action$="/einloggen/code"] button').click();
  await page.waitForURL((url) => !url.pathname.endsWith("/einloggen/code"));
}

/** Waits for a page by its path, in whichever language: an address carries others behind `weiter`. */
async function arrive(page, path) {
  await page.waitForURL((url) => url.pathname.replace(/^\/(en|tr|uk|ar|pl|einfach)(?=\/)/, "") === path);
}

async function recover(page, code) {
  await page.fill("#code", code);
  await page.locator('main form[action$="/zweiter-schritt"] button').click();
}

async function logOut(visit) {
  await visit.goto("/zugang");
  await visit.page.locator('main form[action$="/ausloggen"] button').click();
  await visit.page.waitForURL((url) => !url.pathname.endsWith("/zugang"));
}

/** What took place long ago: nobody waits a quarter of an hour here. */
async function letTheProofGrowOld(hub) {
  const age = "UPDATE session SET proved_at = proved_at - 7200000000";
  await run("sqlite3", ["-cmd", ".timeout 5000", hub.file("hochbeet.sqlite3"), age]);
}
