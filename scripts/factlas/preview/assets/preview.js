// Served by `factlas serve` alone: shows news of the open page, which the built site never has.
"use strict";
(() => {
  const script = document.currentScript;
  const KEPT = "factlas-preview";
  const TEXT = ".fl-main > article, .fl-page > main"; // what most edits change, and only that
  const BEHAVES = "script, input, select, form, [data-map]"; // what is more than it looks
  let mark = script.dataset.mark;
  let panel = "";
  let opener = null;
  let source = null; // the page as it was served, before any script changed it

  // The open card: it stays open when its page, or the part that holds it, comes anew.
  const openersOf = (card) => [...document.querySelectorAll(`[popovertarget="${card}"]`)];

  const openCard = () => {
    const card = document.querySelector(".fl-card:popover-open");
    return card && { id: card.id, opener: openersOf(card.id).indexOf(opener) };
  };

  const reopen = (kept) => {
    const card = kept && document.getElementById(kept.id);
    if (!card || card.matches(":popover-open")) return;
    opener = openersOf(kept.id)[kept.opener] ?? null;
    card.showPopover(opener ? { source: opener } : {});
  };

  // The whole page anew: what the reader saw is put aside before, and taken up after.
  const reload = () => {
    const place = { path: location.pathname, x: scrollX, y: scrollY, card: openCard() };
    sessionStorage.setItem(KEPT, JSON.stringify(place));
    location.reload();
  };

  const takeUp = () => {
    const place = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
    sessionStorage.removeItem(KEPT);
    if (place?.path !== location.pathname) return;
    const scroll = () => scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    scroll();
    if (document.readyState !== "complete") addEventListener("load", scroll, { once: true });
    reopen(place.card);
  };

  // The text alone: blocks that differ are exchanged where they stand, and all else stays alive.
  const asServed = async () => {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  };

  const around = (page) => {
    const rest = page.body.cloneNode(true);
    rest.querySelector(TEXT)?.replaceChildren();
    rest.querySelector("script[data-mark]")?.remove();
    return rest.innerHTML;
  };

  const differing = (old, anew) => {
    const same = (a, b) => a?.outerHTML === b?.outerHTML;
    let [start, end, last] = [0, old.length, anew.length];
    while (start < Math.min(end, last) && same(old[start], anew[start])) start += 1;
    while (Math.min(end, last) > start && same(old[end - 1], anew[last - 1])) {
      [end, last] = [end - 1, last - 1];
    }
    return [start, end, last];
  };

  const exchanged = (fresh) => {
    const [live, old, anew] = [document, source, fresh].map((page) => page.querySelector(TEXT));
    if (!live || !old || !anew || around(source) !== around(fresh)) return false;
    const [start, end, last] = differing(old.children, anew.children);
    const [gone, come] = [[...live.children].slice(start, end), [...anew.children].slice(start, last)];
    const alive = [...[...old.children].slice(start, end), ...come];
    if (live.children.length !== old.children.length) return false;
    if (alive.some((block) => block.matches(BEHAVES) || block.querySelector(BEHAVES))) return false;
    const card = openCard();
    const before = live.children[end] ?? null;
    for (const block of gone) block.remove();
    for (const block of come) live.insertBefore(document.importNode(block, true), before);
    document.title = fresh.title;
    document.dispatchEvent(new Event("factlas:drawn")); // names as the reader chose to see them
    reopen(card);
    return true;
  };

  const renew = async (wanted) => {
    const fresh = wanted && source && (await asServed());
    const served = fresh && fresh.querySelector("script[data-mark]")?.dataset.mark;
    if (!served || !exchanged(fresh)) return reload();
    [source, mark] = [fresh, served];
  };

  // The panel of problems: its HTML comes escaped from the server.
  const show = (html) => {
    document.getElementById(KEPT)?.remove();
    if (!html) return;
    const box = document.createElement("div");
    box.id = KEPT;
    box.setAttribute("role", "alert");
    box.popover = "manual"; // above open cards, which lie over everything else
    document.body.append(box);
    box.innerHTML = html;
    box.showPopover();
  };

  const inSight = () =>
    document.hidden
      ? new Promise((done) => document.addEventListener("visibilitychange", done, { once: true }))
      : null;

  const news = async () => {
    const asked = new URLSearchParams({ path: location.pathname, mark, panel });
    const answer = await fetch(new URL(`news?${asked}`, script.src), { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  };

  const listen = async () => {
    for (;;) {
      await inSight();
      try {
        const told = await news();
        if (told.mark !== mark) await renew(told.mark);
        if (told.panel !== panel) show(told.html);
        panel = told.panel;
      } catch {
        await new Promise((done) => setTimeout(done, 1000)); // the preview was stopped: try again
      }
    }
  };

  const begin = async () => {
    if (mark) source = await asServed();
    if (mark && source.querySelector("script[data-mark]")?.dataset.mark !== mark) return reload();
    await listen();
  };

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("preview.css", script.src);
  document.head.append(style);
  document.addEventListener("click", (event) => {
    opener = event.target.closest?.("[popovertarget]") ?? opener;
  }, true);
  takeUp();
  begin();
})();
