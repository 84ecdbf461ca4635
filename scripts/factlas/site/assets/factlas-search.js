/* The search. Until a reader opens it, a page loads nothing but these lines; without them the link
   in the header leads to the register of claims. */
(() => {
  "use strict";
  const opener = document.querySelector("[data-fl-search]");
  if (!opener || !window.HTMLDialogElement) return;
  const root = new URL(opener.dataset.flSearch, document.baseURI);
  const said = opener.dataset;
  const AT_MOST = 10;
  const NAMED_FIRST = 3;
  let parts = null;
  let engine = null;

  opener.setAttribute("role", "button");
  opener.setAttribute("aria-haspopup", "dialog");
  opener.setAttribute("aria-keyshortcuts", "/ Control+K");
  opener.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  opener.addEventListener("keydown", (event) => {
    if (event.key === " ") {
      event.preventDefault();
      open();
    }
  });
  document.addEventListener("keydown", (event) => {
    const writes = event.target.closest("input, textarea, select, [contenteditable]");
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    const control = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (control || (slash && !writes)) {
      event.preventDefault();
      open();
    }
  });

  function open() {
    parts = parts || build();
    if (!parts.dialog.open) parts.dialog.showModal();
    parts.input.select();
    load();
  }

  function load() {
    engine = engine || import(new URL("pagefind/pagefind.js", root)).then(async (pagefind) => {
      await pagefind.options({ baseUrl: root.pathname, excerptLength: 24 });
      await pagefind.init();
      return pagefind;
    });
    engine.catch(() => {
      engine = null;
      tell(said.failed, true);
    });
    return engine;
  }

  function made(tag, attributes = {}, ...inside) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  }

  /* Letters count from the first one on, and the field is seen once its style has come. */
  function build() {
    const style = made("link", { rel: "stylesheet", href: new URL("assets/factlas-search.css", root) });
    const input = made("input", {
      type: "search", "aria-label": said.label, placeholder: said.hint, autocomplete: "off",
      enterkeyhint: "search", spellcheck: "false",
    });
    const close = made("button", { type: "button", "aria-label": said.close }, "×");
    const status = made("p", { role: "status" });
    const list = made("ul");
    const dialog = made("dialog", { class: "fl-search", "aria-label": said.label },
      made("div", { class: "fl-search-field" }, input, close), status, list);
    dialog.style.opacity = 0;
    for (const end of ["load", "error"]) style.addEventListener(end, () => dialog.style.removeProperty("opacity"));
    document.head.append(style);
    document.body.append(dialog);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog || event.target.closest("a")) dialog.close();
    });
    dialog.addEventListener("keydown", walk);
    input.addEventListener("input", search);
    return { dialog, input, status, list };
  }

  /* Arrow keys go from the field through the results; Enter in the field takes the first. */
  function walk(event) {
    const stops = [parts.input, ...parts.list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && at >= 0 && stops[at + step]) {
      event.preventDefault();
      stops[at + step].focus();
    } else if (event.key === "Enter" && at === 0 && stops[1] && !event.isComposing) {
      event.preventDefault();
      stops[1].click();
    }
  }

  /* What is called so comes first: a place's own page before those that speak of it. */
  async function search() {
    const term = parts.input.value.trim();
    if (!term) return tell("");
    const pagefind = await load();
    const found = await pagefind.debouncedSearch(term, {}, 120);
    if (found === null || term !== parts.input.value.trim()) return;
    const begun = beginning(term);
    const named = await pagefind.search(begun, { filters: { named: "yes" } });
    const alike = begun === term ? found : await pagefind.search(begun);
    const all = new Map();
    for (const one of [...named.results.slice(0, NAMED_FIRST), ...found.results, ...alike.results]) {
      if (!all.has(one.id)) all.set(one.id, one);
    }
    const pages = await Promise.all([...all.values()].slice(0, AT_MOST).map((one) => one.data()));
    if (term !== parts.input.value.trim()) return;
    const count = all.size;
    const words = count === 1 ? said.one : said.found.replace("{n}", count);
    tell(count ? words : said.none, !count);
    parts.list.replaceChildren(...pages.map(entry));
  }

  /* Russian words change their ends, and a word is found by its beginning. */
  function beginning(term) {
    return term.replace(/\p{Script=Cyrillic}{5,}/gu, (word) => word.slice(0, Math.max(4, word.length - 2)));
  }

  function tell(words, withLists = false) {
    const lists = made("a", { href: new URL("register/", root) }, said.all);
    parts.status.replaceChildren(words, ...(withLists ? [" ", lists] : []));
    parts.list.replaceChildren();
  }

  function entry(page) {
    const [best] = page.sub_results.filter((part) => part.anchor && part.anchor.id !== "top")
      .sort((a, b) => b.locations.length - a.locations.length);
    const inside = best && best.locations.length === page.locations.length ? best : null;
    const title = inside ? `${page.meta.title}: ${inside.title}` : page.meta.title;
    const link = made("a", { href: inside ? inside.url : page.url },
      made("span", { class: "fl-search-title" }, title));
    if (page.meta.kind) link.append(made("span", { class: "fl-search-kind" }, page.meta.kind));
    link.append(made("span", { class: "fl-search-excerpt" }, ...marked((inside || page).excerpt)));
    return made("li", {}, link);
  }

  /* Of the excerpt's HTML only the text and its marks are taken. */
  function* marked(html) {
    const body = new DOMParser().parseFromString(html, "text/html").body;
    for (const node of body.childNodes) {
      yield node.nodeName === "MARK" ? made("mark", {}, node.textContent) : node.textContent;
    }
  }
})();
