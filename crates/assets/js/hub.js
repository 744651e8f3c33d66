// Comfort only: every page does its work without this file.
(() => {
  "use strict";

  const show = (selector, able) => {
    if (!able) return;
    for (const button of document.querySelectorAll(selector)) button.hidden = false;
  };

  // Buttons that need the script are hidden in the markup and shown once it is known that they work here.
  const reveal = () => {
    show("[data-share]", typeof navigator.share === "function");
    show("[data-copy]", Boolean(navigator.clipboard));
    show("[data-print]", typeof window.print === "function");
  };

  const say = (button, words) => {
    const box = document.createElement("span");
    box.setAttribute("role", "status");
    box.className = "said";
    button.after(box);
    // A status is read out when it changes, not when it arrives filled.
    setTimeout(() => {
      box.textContent = words;
    }, 50);
    setTimeout(() => box.remove(), 4000);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-share],[data-copy],[data-print]");
    if (button) {
      const { share, shareTitle, shareUrl, copy, copied } = button.dataset;
      if (share !== undefined) {
        // Closing the share sheet rejects the promise; that is an answer, not a fault.
        navigator.share({ title: shareTitle, url: shareUrl || location.href }).catch(() => {});
      } else if (copy !== undefined) {
        navigator.clipboard.writeText(copy || location.href).then(
          () => say(button, copied),
          () => {
            button.hidden = true;
          },
        );
      } else {
        window.print();
      }
      return;
    }
    // A menu closes when somebody goes on elsewhere.
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = event.target.closest?.("details.menu[open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  reveal();

  // The list of faults is the first thing to hear after a form came back.
  document.querySelector(".errors")?.focus();

  // htmx brings new buttons.
  document.addEventListener("htmx:after:swap", reveal);
})();
