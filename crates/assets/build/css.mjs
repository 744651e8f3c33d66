// One style sheet out of two: KERN, cut down to the classes the pages use and put into a cascade layer, and ours,
// outside any layer. What lies outside always wins, and browsers that do not know layers skip KERN and keep ours.
import { Features, transform } from "lightningcss";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";

// Elements our pages consist of: KERN's rules for bare elements stay only for these.
const ELEMENTS = "html body main div span p label legend fieldset input textarea select option".split(" ");

// Browsers of 2020: what they cannot do is written down to what they can. Logical properties they know; lowering them
// would double the sheet.
const SAFARI = (14 << 16) | (1 << 8);
const TARGETS = { chrome: 87 << 16, firefox: 78 << 16, safari: SAFARI, ios_saf: SAFARI };

const NOTICE =
  "/*! Contains parts of KERN UX (@kern-ux/native), EUPL-1.2, in the layer named kern; fonts Fira Sans and Noto Sans Arabic, OFL-1.1. */\n";

// A token that ours sets needs no second definition: with the definitions go KERN's colour functions,
// which browsers before 2023 do not know.
function dropTokens(root, ours) {
  root.walkDecls(/^--/, (decl) => {
    if (ours.has(decl.prop)) decl.remove();
  });
  for (;;) {
    const used = new Set();
    root.walkDecls((decl) => {
      for (const [, name] of decl.value.matchAll(/var\(\s*(--[\w-]+)/g)) used.add(name);
    });
    let removed = 0;
    root.walkDecls(/^--/, (decl) => {
      if (!used.has(decl.prop)) {
        decl.remove();
        removed += 1;
      }
    });
    if (!removed) break;
  }
}

// What is left of an emptied rule, and of a media query emptied that way.
function dropEmpty(root) {
  root.walkComments((comment) => comment.remove());
  let removed = 1;
  while (removed) {
    removed = 0;
    root.walk((node) => {
      if (node.nodes && node.nodes.length === 0) {
        node.remove();
        removed += 1;
      }
    });
  }
}

const written = (filename, code) =>
  Buffer.from(
    transform({
      filename,
      code: Buffer.from(code),
      minify: true,
      targets: TARGETS,
      exclude: Features.LogicalProperties | Features.DirSelector,
    }).code,
  ).toString("utf8");

/** A sheet beside that of all pages, for those few that need it. */
export const further = (name, sheets) => written(`${name}.css`, sheets.join("\n"));

export async function style(kern, classes, faces, sheets) {
  const raw = `${classes.map((name) => `<i class="${name}"></i>`).join("")}${ELEMENTS.map((name) => `<${name}></${name}>`).join("")}`;
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw, extension: "html" }],
    css: [{ raw: kern }],
    keyframes: true,
    fontFace: true,
  });
  const hub = sheets.join("\n");
  const ours = new Set(Array.from(hub.matchAll(/(--kern-[\w-]+)\s*:/g), ([, name]) => name));
  const root = postcss.parse(purged.css);
  dropTokens(root, ours);
  root.walkAtRules("charset", (rule) => rule.remove());
  dropEmpty(root);
  return NOTICE + written("hub.css", `${faces}\n@layer kern{\n${root.toString()}\n}\n${hub}`);
}
