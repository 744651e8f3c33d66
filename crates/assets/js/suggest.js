// Suggestions under a search field while somebody types; without this file the field searches all the same.
// The pattern is the editable combobox with a list (WAI-ARIA Authoring Practices): focus stays in the field.
(() => {
  "use strict";

  const WAIT = 150;
  let lists = 0;

  const follow = (field) => {
    const { suggest: address, suggestLabel: label } = field.dataset;
    const list = document.createElement("ul");
    list.id = `suggestions-${(lists += 1)}`;
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", label);
    list.hidden = true;
    field.form.append(list);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-expanded", "false");
    let [timer, asked, chosen] = [0, "", -1];

    const close = () => {
      list.hidden = true;
      chosen = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };

    const choose = (place) => {
      const options = [...list.children];
      chosen = (place + options.length) % options.length;
      options.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
      field.setAttribute("aria-activedescendant", options[chosen].id);
      options[chosen].scrollIntoView({ block: "nearest" });
    };

    const option = ({ title, kind, lang, href }, place) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${place}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.href = href;
      const name = document.createElement("span");
      [name.lang, name.dir, name.textContent] = [lang, "auto", title];
      const what = document.createElement("small");
      what.textContent = kind;
      item.append(name, " ", what);
      return item;
    };

    const show = (found) => {
      list.replaceChildren(...found.map(option));
      if (found.length === 0) return close();
      chosen = -1;
      list.hidden = false;
      field.setAttribute("aria-expanded", "true");
      field.removeAttribute("aria-activedescendant");
    };

    const ask = async () => {
      const text = field.value.trim();
      if (text === asked) return;
      asked = text;
      if (text.length < 2) return close();
      try {
        const answer = await fetch(`${address}?q=${encodeURIComponent(text)}`);
        // Somebody typed on meanwhile, or is gone: the answer is to another question.
        if (answer.ok && text === asked && document.activeElement === field) show(await answer.json());
      } catch {
        close();
      }
    };

    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    field.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.href);
      else return;
      event.preventDefault();
    });
    field.addEventListener("blur", close);
    // Before the field loses the focus, which would close the list under the finger.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const item = event.target.closest("[data-href]");
      if (item) location.assign(item.dataset.href);
    });
  };

  document.querySelectorAll("input[data-suggest]").forEach(follow);
})();
