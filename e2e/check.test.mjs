// The harness itself: each of its checks can fail, and says clearly why.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { axe } from "./harness/axe.mjs";
import { address, startBrowser } from "./harness/browser.mjs";
import { startHub } from "./harness/hub.mjs";
import { focused, tabTo, walk } from "./harness/keyboard.mjs";
import { Mailbox, parseMail } from "./harness/mails.mjs";
import { noThirdParty } from "./harness/origin.mjs";
import { shot } from "./harness/screens.mjs";

const page = (body, style = "") => `<!doctype html><html lang="de"><head><title>Probe</title><link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width"><style>${style}</style></head><body>${body}</body></html>`;

/** A site of a few pages on a free port; the policy of the page `/streng` forbids inline styles. */
async function site(pages) {
  const server = createServer((request, response) => {
    if (request.url === "/streng") response.setHeader("content-security-policy", "style-src 'self'");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pages[request.url] ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { base: `http://localhost:${server.address().port}`, close: () => server.close() };
}

describe("in the browser", () => {
  let browser, home, elsewhere;

  before(async () => {
    browser = await startBrowser();
    elsewhere = await site({ "/fremd.png": "" });
    home = await site({
      "/": page("<main><h1>Guten Tag</h1><p>Alles da.</p></main>"),
      "/tr": page("<main><h1>Merhaba</h1></main>"),
      "/ohne": page(`<main><h1>Ohne Skript</h1><noscript><img src="/bild.png"></noscript>
        <script>document.body.append("Mit Skript")</script><input aria-label="Name"></main>`),
      "/streng": page("<main><h1>Streng</h1></main>", "h1 { color: red }"),
      "/fremd": page(`<main><h1>Fremd</h1><img alt="" src="${elsewhere.base}/fremd.png"></main>`),
      "/kaputt": page("<main><h1>Kaputt</h1></main><script>nirgends()</script>"),
      "/weg": page(
        `<main><h1>Ein Weg</h1><p style="height: 2000px"></p><a href="#a">Eins</a> <button>Zwei</button>
          <label><input type="checkbox"> Drei</label></main>`,
      ),
      "/blind": page(`<main><h1>Blind</h1><a href="#a">Eins</a></main>`, "a:focus { outline: none }"),
      "/stumm": page(`<main><h1>Stumm</h1><button></button></main>`),
    });
  });

  after(async () => {
    await browser?.close();
    home?.close();
    elsewhere?.close();
  });

  const visit = (options) => browser.open({ base: home.base, ...options });

  test("axe finds a planted fault and says where", async () => {
    const { page: tab, context } = await visit();
    await tab.goto(`data:text/html,${encodeURIComponent(page('<main><h1>Probe</h1><img src="x.png"></main>'))}`);
    await assert.rejects(axe(tab), /image-alt \(critical\).*\n.*img/);
    await context.close();
  });

  test("axe passes a decent page, in light and dark, wide and narrow", async () => {
    for (const options of [{}, { width: 360, touch: true, scheme: "dark" }]) {
      const decent = await visit(options);
      await decent.goto("/");
      await axe(decent.page);
      await decent.close();
    }
  });

  test("axe sees a page without scripts as it stands", async () => {
    const plain = await visit({ js: false });
    await plain.goto("/ohne");
    await plain.page.getByLabel("Name").fill("Ada");
    await assert.rejects(axe(plain.page), ({ message }) => /finds 1 kinds[^]*image-alt \(/.test(message));
    assert.equal(await plain.page.getByLabel("Name").inputValue(), "Ada");
    await plain.close();
  });

  test("a visit has the size, language and colours it was opened with", async () => {
    const phone = await visit({ width: 360, lang: "tr", scheme: "dark", touch: true });
    await phone.goto("/");
    const seen = await phone.page.evaluate(() => ({
      width: innerWidth,
      lang: navigator.language,
      dark: matchMedia("(prefers-color-scheme: dark)").matches,
      touch: navigator.maxTouchPoints > 0,
    }));
    assert.deepEqual(seen, { width: 360, lang: "tr-TR", dark: true, touch: true });
    assert.equal(phone.page.url(), `${home.base}/tr`);
    assert.equal(address("http://localhost:1", "de", "/mitmachen"), "http://localhost:1/mitmachen");
    assert.equal(address("http://localhost:1", "en", "/mitmachen"), "http://localhost:1/en/mitmachen");
    await phone.close();
  });

  test("a request to somebody else is found", async () => {
    const guest = await visit();
    const watch = noThirdParty(guest.page, home.base);
    await guest.goto("/");
    watch.assertNone();
    await guest.goto("/fremd");
    assert.throws(() => watch.assertNone(), /requests left .*\n.*image .*fremd\.png/);
    await assert.rejects(guest.close(), /fremd\.png/);
  });

  test("a visit ends badly when a script breaks or our own policy has to block something", async () => {
    for (const [path, complaint] of [["/kaputt", /nirgends/], ["/streng", /Content Security Policy/]]) {
      const guest = await visit();
      await guest.goto(path);
      await assert.rejects(guest.close(), complaint);
    }
  });

  test("the keyboard walks to a name, with and without scripts", async () => {
    for (const js of [true, false]) {
      const guest = await visit({ js });
      await guest.goto("/weg");
      assert.equal(await focused(guest.page), null);
      assert.deepEqual(await tabTo(guest.page, "Zwei"), { role: "button", name: "Zwei" });
      assert.deepEqual(await tabTo(guest.page, /^Ei/, { role: "link", back: true }), { role: "link", name: "Eins" });
      assert.deepEqual(await focused(guest.page), { role: "link", name: "Eins" });
      await assert.rejects(tabTo(guest.page, "Vier"), /Tab never reaches .*„Vier“[^]*checkbox „Drei“/);
      await guest.goto("/weg");
      assert.deepEqual((await walk(guest.page)).map((stop) => stop.name), ["Eins", "Zwei", "Drei"]);
      await guest.close();
    }
  });

  test("a focus nobody can see and a stop without a name are found", async () => {
    const guest = await visit();
    await guest.goto("/blind");
    await assert.rejects(tabTo(guest.page, "Eins"), /nobody can see that link „Eins“ has the focus/);
    await guest.goto("/stumm");
    await assert.rejects(walk(guest.page), /a button, has no name/);
    await guest.close();
  });

  test("a screen is saved only when somebody wants to look", async () => {
    const guest = await visit();
    await guest.goto("/");
    const wanted = env.HOCHBEET_SCREENS;
    delete env.HOCHBEET_SCREENS;
    assert.equal(await shot(guest.page, "check/harness"), null);
    env.HOCHBEET_SCREENS = "1";
    const path = await shot(guest.page, "check/harness");
    assert.ok(path.endsWith(join("target", "screens", "check", "harness.png")) && existsSync(path));
    await rm(path);
    if (wanted === undefined) delete env.HOCHBEET_SCREENS;
    else env.HOCHBEET_SCREENS = wanted;
    await guest.close();
  });
});

describe("mails", () => {
  const quoted = [
    "From: Hochbeet <hub@gladbeck.example>",
    "To: =?utf-8?q?J=C3=BCrgen_Wei=C3=9F?= <Juergen@Example.org>",
    "Subject: =?utf-8?b?WnVzYWdlIGbDvHIgU2Ftc3RhZw==?=",
    "Message-ID: <1@gladbeck.example>",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "Guten Tag J=C3=BCrgen,",
    "",
    "=C3=84ndern oder absagen: http://localhost:4000/a/abc?code=3D12345678901234567890=",
    "1234567890.",
  ].join("\r\n");
  const base64 = quoted
    .slice(0, quoted.indexOf("\r\n\r\n"))
    .replace("quoted-printable", "base64")
    .concat("\r\n\r\n", Buffer.from("Grüße: <http://localhost:4000/b>").toString("base64"));
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "hochbeet-mails-"));
  });
  after(() => rm(folder, { recursive: true }));

  test("a message is read as its reader sees it", async () => {
    const mail = await parseMail(quoted);
    assert.equal(mail.subject, "Zusage für Samstag");
    assert.deepEqual(mail.to, ["juergen@example.org"]);
    assert.equal(mail.messageId, "<1@gladbeck.example>");
    assert.match(mail.text, /Guten Tag Jürgen/);
    assert.deepEqual(mail.links, ["http://localhost:4000/a/abc?code=123456789012345678901234567890"]);
    assert.equal(mail.header("MIME-Version"), "1.0");
    const other = await parseMail(base64);
    assert.match(other.text, /Grüße/);
    assert.deepEqual(other.links, ["http://localhost:4000/b"]);
  });

  test("the next mail is waited for and handed out once", async () => {
    const post = join(folder, "post");
    const box = new Mailbox(post);
    assert.deepEqual(await box.all(), []);
    await mkdir(post);
    const later = setTimeout(() => writeFile(join(post, "1.eml"), quoted), 200);
    const mail = await box.next("juergen@example.org", { subject: "Zusage" });
    clearTimeout(later);
    assert.equal(mail.file, "1.eml");
    await assert.rejects(box.next("juergen@example.org", { patience: 150 }), /no new mail to juergen[^]*Zusage für Samstag/);
    await writeFile(join(post, "0.eml"), base64);
    await utimes(join(post, "0.eml"), new Date(), new Date(Date.now() + 1000));
    await writeFile(join(post, "2.eml.tmp"), quoted);
    await assert.rejects(box.next("juergen@example.org", { subject: /Absage/, patience: 0 }), /no new mail/);
    assert.equal((await box.next("juergen@example.org")).file, "0.eml");
    assert.deepEqual((await box.all("juergen@example.org")).map((it) => it.file), ["1.eml", "0.eml"]);
    assert.deepEqual(await box.all("ada@example.org"), []);
  });
});

describe("the hub", () => {
  const command = [execPath, fileURLToPath(new URL("fixtures/pretend-hub.mjs", import.meta.url))];

  test("what it printed is known, and it stops", async () => {
    const hub = await startHub({ command });
    assert.match(hub.base, /^http:\/\/localhost:\d+$/);
    assert.equal(await hub.login("Koordination"), `${hub.base}/anmelden/abc`);
    assert.equal(await hub.login("Eine Organisation"), `${hub.base}/anmelden/def`);
    assert.deepEqual(await hub.mails.all(), []);
    await hub.stop();
    await assert.rejects(fetch(hub.base));
  });

  test("a hub that does not start says why", async () => {
    env.PRETEND = "broken";
    await assert.rejects(startHub({ command }), /does not give the address[^]*config\.toml:3: unknown key/);
    delete env.PRETEND;
    await assert.rejects(startHub({ command: [join(tmpdir(), "no-such-hub")] }), /cannot start: .*ENOENT/);
    if (!env.HOCHBEET_BIN) await assert.rejects(startHub(), /HOCHBEET_BIN names no binary/);
  });
});
