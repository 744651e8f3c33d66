// Makes what the browser gets: a style sheet and one for pages made for paper, scripts, the font files, the pictures, and the icons as words for Rust.
// Called by build.rs as `node bundle.mjs SOURCE OUT`, from a folder that holds node_modules.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import subsetFont from "subset-font";
import { further, style } from "./css.mjs";

const [source, out] = process.argv.slice(2);
const npm = path.dirname(createRequire(import.meta.url).resolve("htmx.org/package.json"));
const modules = path.resolve(npm, "..");
const text = (...parts) => readFile(path.join(...parts), "utf8");
const lines = async (name) => (await text(source, name)).split("\n").map((line) => line.trim()).filter(Boolean);

const MIME = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  woff2: "font/woff2",
};
const manifest = [];

// Writes one file under a name that changes with its bytes, beside its compressed twins where they pay.
async function emit(constant, stem, ext, content) {
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const name = `${stem}.${hash}.${ext}`;
  await writeFile(path.join(out, name), bytes);
  const packed = ext !== "woff2";
  if (packed) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(path.join(out, `${name}.br`), brotliCompressSync(bytes, { params }));
    await writeFile(path.join(out, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
  manifest.push([constant, name, MIME[ext], packed ? "packed" : "plain"].join("\t"));
  return name;
}

// Latin as it comes; Latin Extended only with the letters of European alphabets, because a single Turkish
// name on a German page must not fetch 96 KB. The gaps are letters that the Latin file has already.
const EXTENDED = [
  [0x0100, 0x0130], [0x0132, 0x0151], [0x0154, 0x017f], [0x0218, 0x021b], [0x1e80, 0x1e85], [0x1e9e, 0x1e9e], [0x1ef2, 0x1ef3],
];
const hex = (n) => n.toString(16).toUpperCase().padStart(4, "0");
const EXTENDED_RANGE = EXTENDED.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(",");
const letters = (ranges) =>
  ranges.map(([a, b]) => String.fromCodePoint(...Array.from({ length: b - a + 1 }, (_, i) => a + i))).join("");

async function fonts() {
  const faces = [];
  const fira = path.join(modules, "@fontsource/fira-sans");
  const arabic = path.join(modules, "@fontsource/noto-sans-arabic");
  const range = async (folder, subset) => {
    const ranges = JSON.parse(await text(folder, "unicode.json"));
    if (!ranges[subset]) throw new Error(`${folder}: no unicode range for ${subset}`);
    return ranges[subset];
  };
  const add = async (family, folder, subset, weight, unicodes, keep) => {
    const stem = `${path.basename(folder)}-${subset}-${weight}`;
    let bytes = await readFile(path.join(folder, "files", `${stem}-normal.woff2`));
    if (keep) bytes = await subsetFont(bytes, letters(keep), { targetFormat: "woff2" });
    const constant = stem.replaceAll("-", "_").toUpperCase();
    const name = await emit(constant, stem, "woff2", bytes);
    faces.push(
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;font-display:swap;` +
        `src:url("${name}") format("woff2");unicode-range:${unicodes}}`,
    );
  };
  for (const weight of [400, 600]) {
    await add("Fira Sans", fira, "latin", weight, await range(fira, "latin"));
    await add("Fira Sans", fira, "latin-ext", weight, EXTENDED_RANGE, EXTENDED);
    await add("Fira Sans", fira, "cyrillic", weight, await range(fira, "cyrillic"));
    await add("Noto Sans Arabic", arabic, "arabic", weight, await range(arabic, "arabic"));
  }
  return faces.join("\n");
}

async function sheets(...below) {
  const folder = path.join(source, "css", ...below);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".css")).sort();
  // Tokens first, then the ground, print last; the rest does not depend on its order.
  const rank = (name) => (name === "tokens.css" ? 0 : name === "base.css" ? 1 : name === "print.css" ? 3 : 2);
  names.sort((a, b) => rank(a) - rank(b));
  return Promise.all(names.map((name) => text(folder, name)));
}

const attribute = (tag, name) => new RegExp(`${name}="[^"]*"`).exec(tag)?.[0];

// Icons that point along the line of reading turn round with it.
const FLIP = new Set(["arrow-left", "arrow-right", "arrow-up-right", "chevron-right", "log-in", "log-out", "send", "undo-2"]);

// The icons in one file that the browser keeps; a page only names them. Written out, they were half of a long page.
async function icons() {
  const symbols = [];
  const names = await lines("icons.txt");
  for (const name of names) {
    const svg = await text(modules, "lucide-static/icons", `${name}.svg`).catch(() => {
      throw new Error(`icons.txt: lucide has no icon named ${name}`);
    });
    const inner = svg
      .replace(/<!--.*?-->/gs, "")
      .replace(/^\s*<svg[^>]*>/s, "")
      .replace(/<\/svg>\s*$/s, "")
      .replace(/\s*\n\s*/g, "")
      .replaceAll(" />", "/>");
    symbols.push(`<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`);
  }
  const sprite = await emit("ICONS", "icons", "svg", `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`);
  const rows = names.map((name) => {
    const kind = FLIP.has(name) ? "ico flip" : "ico";
    const use = `<use href="/assets/${sprite}#${name}"/>`;
    return `${name}\t<svg class="${kind}" width="24" height="24" aria-hidden="true">${use}</svg>`;
  });
  await writeFile(path.join(out, "icons.tsv"), `${rows.join("\n")}\n`);
}

// Drawings written into the page so that the style sheet can dim them at night; they are ornament, never information.
async function art() {
  for (const name of ["scene", "logo"]) {
    const svg = (await text(source, "art", `${name}.svg`)).replace(/<!--.*?-->/gs, "").replace(/>\s+</g, "><").trim();
    const open = /^<svg[^>]*>/.exec(svg)?.[0];
    if (!open) throw new Error(`art/${name}.svg does not begin with <svg`);
    const size = ["viewBox", "preserveAspectRatio", "width", "height"].map((key) => attribute(open, key)).filter(Boolean).join(" ");
    const inline = svg.replace(open, `<svg class="${name}" ${size} aria-hidden="true" focusable="false">`);
    await writeFile(path.join(out, `${name}.inline.svg`), inline);
  }
}

// What the authors of the parts ask to be handed on with them.
async function licences() {
  const parts = ["@kern-ux/native", "@fontsource/fira-sans", "@fontsource/noto-sans-arabic", "htmx.org", "lucide-static"];
  const texts = [];
  for (const part of parts) {
    const folder = path.join(modules, part);
    const { version, license } = JSON.parse(await text(folder, "package.json"));
    const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
    if (!file) throw new Error(`${part} comes without its licence`);
    texts.push(`${part} ${version} (${license})\n\n${(await text(folder, file)).trim()}\n`);
  }
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const faces = await fonts();
const kern = await text(modules, "@kern-ux/native/dist/kern.css");
await emit("HUB_CSS", "hub", "css", await style(kern, await lines("kern-classes.txt"), faces, await sheets()));
// Only pages made for paper fetch it.
await emit("PAPER_CSS", "paper", "css", further("paper", await sheets("paper")));
// Only kiosks fetch it.
await emit("KIOSK_CSS", "kiosk", "css", further("kiosk", await sheets("kiosk")));
const script = await text(source, "js/hub.js");
await emit("HUB_JS", "hub", "js", script);
// Only pages that hold a passkey fetch it.
await emit("PASSKEY_JS", "passkey", "js", await text(source, "js/passkey.js"));
// Only pages whose field suggests fetch it.
await emit("SUGGEST_JS", "suggest", "js", await text(source, "js/suggest.js"));
// Only kiosks fetch it.
await emit("KIOSK_JS", "kiosk", "js", await text(source, "js/kiosk.js"));
// htmx 4 rather than 2: a fifth smaller, and it keeps no copies of pages in the browser's storage, which in a library
// is somebody else's browser. Its own style element is switched off in the layout, for the policy's sake.
// In one file with ours: the pages that filter are those that fetch most.
await emit("HUB_LIVE_JS", "hub-live", "js", `${await text(modules, "htmx.org/dist/htmx.min.js")}\n${script}`);
for (const name of ["logo", "scene", "favicon"]) {
  await emit(name.toUpperCase(), name, "svg", await text(source, "art", `${name}.svg`));
}
await emit("LICENCES", "licences", "txt", await licences());
await icons();
await art();
await writeFile(path.join(out, "manifest.tsv"), `${manifest.join("\n")}\n`);
