// Walking a page with the keyboard alone, as somebody does who cannot use a mouse.

const sessions = new WeakMap();
const ROOM_FOR_A_RING = 12;

/** The role and name of what has the focus, as a screen reader says them; null when nothing has. */
export async function focused(page) {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const { result } = await session.send("Runtime.evaluate", { expression: "document.activeElement" });
  if (!result.objectId || result.className === "HTMLBodyElement") return null;
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
  const [node] = nodes;
  return { role: node?.role?.value ?? "", name: (node?.name?.value ?? "").replace(/\s+/g, " ").trim() };
}

/**
 * Presses Tab until the element with this accessible name has the focus, and sees that the focus shows.
 * @param {string | RegExp} name the whole name, or a pattern in it
 * @param {object} [options]
 * @param {string} [options.role] such as "link" or "textbox", where the name alone is not enough
 * @param {boolean} [options.back] walk backwards
 */
export async function tabTo(page, name, { role, back = false } = {}) {
  const fits = (stop) => (name instanceof RegExp ? name.test(stop.name) : stop.name === name) && (!role || stop.role === role);
  const passed = [];
  for (let ends = 0, steps = 0; ends < 2 && steps < 500; steps += 1) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const stop = await focused(page);
    if (stop === null) {
      // Past the last stop the walk begins anew, once: the start may have been in the middle of the page.
      ends += 1;
    } else if (fits(stop)) {
      await assertFocusVisible(page);
      return stop;
    } else {
      passed.push(`  ${stop.role} „${stop.name}“`);
    }
  }
  throw new Error(`Tab never reaches ${role ?? ""} „${name}“ on ${page.url()}. It stopped at:\n${passed.join("\n") || "  nothing"}`);
}

/** Every stop from where the focus is to the end of the page; each must have a name and show its focus. */
export async function walk(page) {
  const stops = [];
  while (stops.length < 500) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop === null) return stops;
    if (stop.name === "") throw new Error(`stop ${stops.length + 1} on ${page.url()}, a ${stop.role}, has no name`);
    await assertFocusVisible(page);
    stops.push(stop);
  }
  throw new Error(`the walk over ${page.url()} does not end`);
}

/** Fails unless the place of the focused element looks different from how it looks without the focus. */
export async function assertFocusVisible(page) {
  const element = await page.evaluateHandle(() => document.activeElement);
  const box = await element.evaluate((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    return { x, y, width, height };
  });
  const clip = cut(box, page.viewportSize());
  const stop = await focused(page);
  if (clip === null) throw new Error(`${stop?.role} „${stop?.name}“ has the focus outside of what is seen of ${page.url()}`);
  const look = () => page.screenshot({ clip, animations: "disabled" });
  const withFocus = await look();
  await element.evaluate((it) => it.blur());
  const without = await look();
  await element.evaluate((it) => it.focus({ preventScroll: true, focusVisible: true }));
  if (withFocus.equals(without)) {
    throw new Error(`nobody can see that ${stop?.role} „${stop?.name}“ has the focus on ${page.url()}`);
  }
}

/** The box with room around it, as far as it is in the window. */
function cut({ x, y, width, height }, window) {
  const left = Math.max(0, x - ROOM_FOR_A_RING);
  const top = Math.max(0, y - ROOM_FOR_A_RING);
  const right = Math.min(window.width, x + width + ROOM_FOR_A_RING);
  const bottom = Math.min(window.height, y + height + ROOM_FOR_A_RING);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}
