// Whose names and claimed lines a reader sees: in every label that the site made, and on maps, but
// never in prose, quotations, evidence or fact. The address keeps the choice, and so does the
// browser for the pages that follow; where the two differ, the address wins.
(() => {
  "use strict";
  const NAME = "view";
  const whole = new WeakMap();
  const all = (selector) => [...document.querySelectorAll(selector)];
  const switches = () => all(`select[name="${NAME}"]`);
  const isKnown = (view) => switches().some((list) => [...list.options].some((one) => one.value === view));

  const kept = (view) => {
    try {
      if (view === undefined) return localStorage.getItem(NAME) || "";
      if (view) localStorage.setItem(NAME, view);
      else localStorage.removeItem(NAME);
    } catch {
      // A browser that keeps nothing still has the address.
    }
    return "";
  };

  const inAddress = (view) => {
    const address = new URL(location.href);
    if ((address.searchParams.get(NAME) || "") === view) return;
    if (view) address.searchParams.set(NAME, view);
    else address.searchParams.delete(NAME);
    const query = address.search.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%2B", "+");
    history.replaceState(history.state, "", address.pathname + query + address.hash);
  };

  // A label is its names with strokes between them; whose each is stands beside it.
  const label = (part, view) => {
    const text = part.firstChild;
    if (!whole.has(part)) whole.set(part, text.data);
    const [names, users] = [whole.get(part).split(" / "), part.dataset.names.split(" ")];
    const own = names.length === users.length ? users.findIndex((those) => those.split("+").includes(view)) : -1;
    const wanted = own < 0 ? whole.get(part) : names[own];
    if (text.data !== wanted) text.data = wanted;
  };

  // On a map, names nobody contests stay, and no place is left without one.
  const place = (block, view) => {
    const names = [...block.querySelectorAll("bdi, .fm-name")];
    const isOwn = (name) => !name.dataset.usedBy || name.dataset.usedBy.split(" ").includes(view);
    const keep = !view || !names.some(isOwn);
    names.forEach((name) => {
      const isShown = keep || isOwn(name);
      if (name instanceof HTMLElement) name.hidden = !isShown;
      else if (isShown) name.removeAttribute("display");
      else name.setAttribute("display", "none");
    });
  };

  // The lines that others claim stay too, and stand back.
  const line = (part, view) => {
    const isBack = view && part.dataset.by !== view;
    if (isBack) part.setAttribute("opacity", "0.45");
    else part.removeAttribute("opacity");
  };

  const show = (view) => {
    document.documentElement.dataset.view = view;
    switches().forEach((list) => (list.value = view));
    all("[data-names]").forEach((part) => label(part, view));
    all(".fm-cluster, .fm-drawing a.fm-place").forEach((block) => place(block, view));
    all(".fl-map [data-by]").forEach((part) => line(part, view));
  };

  const start = () => {
    const given = new URLSearchParams(location.search).get(NAME);
    const view = [given ?? kept(), ""].find((one) => one === "" || isKnown(one));
    if (given !== null) kept(view);
    inAddress(view);
    show(view);
  };

  document.addEventListener("change", (event) => {
    if (!event.target.matches?.(`select[name="${NAME}"]`)) return;
    const view = event.target.value;
    kept(view);
    inAddress(view);
    show(view);
  });
  // A live map has come, or an edit in the preview, or the page from memory.
  document.addEventListener("factlas:drawn", () => show(document.documentElement.dataset.view || ""));
  addEventListener("pageshow", (event) => event.persisted && start());
  start();
})();
