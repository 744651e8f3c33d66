// A kiosk: who goes away without a word leaves nothing behind. Somebody who is still there is asked first, sees the time that
// is left, and has more of it with any key or touch, as often as they like (WCAG 2.2, 2.2.1).
(() => {
  "use strict";

  const VISIT = "kiosk-visit";
  const { door, start, rests } = document.currentScript.dataset;
  const again = () => location.replace(door);
  const current = () => sessionStorage.getItem(VISIT);

  // With the door a new visit begins. Each page of a visit is stamped with it, so that "back" finds none of another one.
  if (start !== undefined || !current()) sessionStorage.setItem(VISIT, `${Date.now()}-${Math.random()}`);
  const stamp = () => history.replaceState({ ...history.state, visit: current() }, "");
  const isForeign = () => {
    const stamped = history.state?.visit;
    const [arrival] = performance.getEntriesByType("navigation");
    return stamped ? stamped !== current() : arrival?.type === "back_forward";
  };
  if (start === undefined && isForeign()) {
    document.documentElement.hidden = true;
    again();
    return;
  }
  stamp();
  addEventListener("hashchange", stamp);
  // A page that the browser kept whole is asked for anew.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    document.documentElement.hidden = true;
    if (isForeign()) again();
    else location.reload();
  });

  if (rests !== undefined) return;

  // What is to be done after so many still milliseconds: nothing, ask and show the seconds left, or begin again.
  const step = (still, idle, question) => {
    const left = Math.ceil((idle + question - still) / 1000);
    if (left <= 0) return { then: "end" };
    return still < idle ? { then: "wait" } : { then: "ask", left };
  };

  const watch = () => {
    const dialog = document.querySelector("dialog.rest");
    const seconds = dialog.querySelector("[data-left]");
    const status = dialog.querySelector("[data-say]");
    const [idle, question] = [dialog.dataset.idle * 1000, dialog.dataset.question * 1000];
    let moved = Date.now();

    const more = () => {
      dialog.close();
      status.textContent = "";
      moved = Date.now();
    };

    const end = () => {
      // Once: asking again while the door is on its way would send it back.
      clearInterval(clock);
      for (const form of document.forms) form.reset();
      document.documentElement.hidden = true;
      again();
    };

    const tick = () => {
      const { then, left } = step(Date.now() - moved, idle, question);
      if (then === "end") end();
      if (then !== "ask") return;
      seconds.textContent = left;
      if (!dialog.open) dialog.showModal();
      // Read out twice, at the beginning with the dialog and once more: a voice that counts is no help.
      if (left <= 10 && !status.textContent) status.textContent = status.dataset.say;
    };

    for (const kind of ["pointerdown", "keydown", "input", "wheel", "touchmove", "focusin"]) {
      addEventListener(kind, () => {
        if (!dialog.open) moved = Date.now();
      }, { capture: true, passive: true });
    }
    // The link that starts over stays a link, and Tab leads to it.
    dialog.addEventListener("keydown", (event) => {
      if (["Tab", "Shift"].includes(event.key) || event.target.closest("a")) return;
      // The key must not also press what has the focus next.
      event.preventDefault();
      more();
    });
    dialog.addEventListener("click", (event) => {
      if (!event.target.closest("a")) more();
    });
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      more();
    });
    const clock = setInterval(tick, 1000);
  };

  document.addEventListener("DOMContentLoaded", watch);
})();
