// Pictures for the eye, taken only when somebody wants to look: HOCHBEET_SCREENS=1.

import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../target/screens/", import.meta.url));

/** Saves the whole page as target/screens/<name>.png; the answer is the path, or null when nobody looks. */
export async function shot(page, name) {
  if (!env.HOCHBEET_SCREENS) return null;
  const path = join(FOLDER, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
  return path;
}
