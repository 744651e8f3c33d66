// No third party ever sees a visitor.

/**
 * Watches a page or a whole browser context from now on.
 * @returns {{ assertNone(): void }} fails when any request left the origin
 */
export function noThirdParty(target, base) {
  const home = new URL(base).origin;
  const strangers = new Set();
  target.on("request", (request) => {
    const url = new URL(request.url());
    const leaves = ["http:", "https:", "ws:", "wss:"].includes(url.protocol) && url.origin !== home;
    if (leaves) strangers.add(`  ${request.resourceType()} ${request.url()}`);
  });
  return {
    assertNone() {
      if (strangers.size > 0) throw new Error(`requests left ${home}:\n${[...strangers].join("\n")}`);
    },
  };
}
