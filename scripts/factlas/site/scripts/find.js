// A field that finds one of many by a few letters: a combobox with a list, as ARIA has it.
const OFFERED = 60;

// `offered(letters)` gives what can be chosen, `choose(id)` takes it; an empty id takes it back.
const finder = (box, offered, choose, nothing) => {
  const input = box.querySelector("input");
  const list = box.querySelector("[role=listbox]");
  let name = "";
  let active = -1;

  const option = ({ id, name: words, count }, index) => {
    const item = made("li", { id: `${list.id}-${index}`, role: "option", ariaSelected: "false" }, words);
    item.append(" ", made("span", { className: "fl-count" }, count));
    item.dataset.id = id;
    item.dataset.name = words;
    return item;
  };
  const mark = (index) => {
    const items = [...list.querySelectorAll("[data-id]")];
    active = items.length ? (index + items.length) % items.length : -1;
    items.forEach((item, at) => item.setAttribute("aria-selected", at === active));
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", items[active].id);
    items[active].scrollIntoView({ block: "nearest" });
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };
  const open = async () => {
    const letters = input.value === name ? "" : input.value;
    const found = await offered(letters);
    if (!found || document.activeElement !== input) return;
    list.replaceChildren(...found.slice(0, OFFERED).map(option));
    if (!found.length) list.append(made("li", { className: "fl-note" }, nothing));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    list.scrollTop = 0;
    active = -1;
  };
  const take = (item) => {
    set(item.dataset.name);
    close();
    choose(item.dataset.id);
  };
  const set = (words) => {
    name = words;
    input.value = words;
  };
  const letGo = () => {
    const isEmptied = name && !input.value.trim();
    set(isEmptied ? "" : name);
    close();
    if (isEmptied) choose("");
  };

  input.addEventListener("click", open);
  input.addEventListener("input", () => (input.value.trim() ? open() : letGo()));
  input.addEventListener("blur", letGo);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[data-id]");
    if (item) take(item);
  });
  input.addEventListener("keydown", async (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (list.hidden) await open();
      mark(active < 0 && step < 0 ? -1 : active + step);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const item = list.querySelector("[aria-selected=true]") || list.querySelector("[data-id]");
      if (!list.hidden && item) take(item);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (list.hidden) input.value = "";
      letGo();
    }
  });
  return { set };
};
