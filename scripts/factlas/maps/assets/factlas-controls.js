// What a reader sets on a map: the year, how to read it, and which layers. Live map, drawing and table
// show the same, and the address keeps it. Texts come from the page and are only ever set as text.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const figures = new WeakSet();
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const control = (figure, name) => figure.querySelector(`.fm-controls [name="${name}"]`);
  const named = (figure, id) => all(figure, `[data-feature="${CSS.escape(id)}"]:not(tr)`);
  const id = (figure) => figure.id.replace(/^map-/, "");
  const knowing = (figure) => figure.querySelector('.fm-time [value="known"]');
  const years = (slider) => slider.dataset.years.split(" ").map(Number);

  // The state of a map, as in the address: ?kurils=at:2018,known,off:range+control
  const state = (figure) => {
    const at = control(figure, "at");
    return {
      at: at && at.value !== at.max ? years(at)[at.value] : null,
      known: Boolean(knowing(figure)?.checked),
      off: all(figure, '.fm-controls [name="layer"]:not(:checked)').map((box) => box.value),
    };
  };
  const written = ({ at, known, off }) =>
    [at !== null && `at:${at}`, at !== null && known && "known", off.length && `off:${off.join("+")}`]
      .filter(Boolean)
      .join(",");
  const restore = (figure) => {
    const parts = (new URLSearchParams(location.search).get(id(figure)) || "").split(",");
    const given = Object.fromEntries(parts.map((part) => part.split(":")));
    const at = control(figure, "at");
    // The last year in which anything changed by then.
    if (at && given.at) at.value = Math.max(0, years(at).findLastIndex((year) => year <= Number(given.at)));
    if (at && "known" in given) knowing(figure).checked = true;
    const off = (given.off || "").split(/[+ ]/);
    all(figure, '.fm-controls [name="layer"]').forEach((box) => (box.checked = !off.includes(box.value)));
  };
  const remember = (figure) => {
    const address = new URL(location.href);
    const words = written(state(figure));
    if (words) address.searchParams.set(id(figure), words);
    else address.searchParams.delete(id(figure));
    const search = address.search.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%2B", "+");
    history.replaceState(history.state, "", address.pathname + search + address.hash);
  };

  // What was observed by the end of a year, or known by then, newest first.
  const isBy = (item, { at, known }) => at === null || Number(item.dataset[known ? "known" : "year"]) <= at;
  const observed = (row, set) => all(row, "li[data-state]").filter((item) => isBy(item, set));

  // The lines as they were laid out, or those of another text in as many.
  const original = new WeakMap();
  const inLines = (spans, text, isLatest) => {
    spans.forEach((span) => original.has(span) || original.set(span, span.textContent));
    if (isLatest) return spans.forEach((span) => (span.textContent = original.get(span)));
    const words = text.split(" ");
    const most = Math.ceil(text.length / spans.length) + 4;
    spans.forEach((span, index) => {
      let line = words.shift() || "";
      while (words.length && (index === spans.length - 1 || line.length + words[0].length < most)) line += ` ${words.shift()}`;
      span.textContent = line;
    });
  };

  const drawn = (link, icon, isLatest) => {
    const [x, y, r] = link.dataset.at.split(" ").map(Number);
    all(link, ":scope > .fm-icon").forEach((old) => old.remove());
    all(link, ":scope > :is(.fm-symbol, .fm-strike, .fm-inner, .fm-letter)").forEach((part) => {
      if (isLatest) part.removeAttribute("display");
      else part.setAttribute("display", "none");
    });
    if (isLatest) return;
    const half = (r * 10) / 9;
    const symbol = icon.cloneNode(true);
    const box = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
    Object.entries(box).forEach(([name, value]) => symbol.setAttribute(name, value.toFixed(1)));
    link.append(symbol);
  };

  // A feature in other words: its label, and the card that opens.
  const say = (figure, row, words, item, isLatest) => {
    const card = item.querySelector("[popovertarget]").getAttribute("popovertarget");
    named(figure, row.dataset.feature).forEach((part) => {
      inLines(all(part, part.matches("button") ? ".fm-says span" : ".fm-says"), words, isLatest);
      if (part.matches("button")) {
        part.setAttribute("popovertarget", card);
        part.setAttribute("aria-label", part.dataset.spoken.replace(row.dataset.label, () => words));
      } else if (part.matches("a")) part.setAttribute("href", `#${card}`);
    });
  };

  // One state at a time: a stationing, a border.
  const show = (figure, row, item) => {
    const isLatest = !item.previousElementSibling;
    const icon = item.querySelector(".fm-icon");
    say(figure, row, `${row.dataset.name}: ${item.querySelector("span").textContent}`, item, isLatest);
    named(figure, row.dataset.feature).forEach((part) => {
      if (part.matches("button")) part.querySelector(".fm-icon").replaceWith(icon.cloneNode(true));
      else if (part.matches("path")) {
        ["drawn", "ended", "claimed"].forEach((name) => part.classList.toggle(`fm-${name}`, name === item.dataset.state));
      } else if (part.dataset.at) drawn(part, icon, isLatest);
    });
    row.querySelector(".fm-key .fm-icon").replaceWith(icon.cloneNode(true));
  };

  // Several at once: who held a place last, and everybody's latest claim.
  const hold = (figure, row, items, isLatest) => {
    const forms = row.closest("table").dataset;
    const parties = (state) => items.filter((item) => item.dataset.state === state).map((item) => item.dataset.holder);
    const told = (state, those) => (those.length ? [forms[state].replace("{parties}", () => [...new Set(those)].join(", "))] : []);
    const words = [...told("held", parties("held").slice(0, 1)), ...told("title", parties("title"))].join("; ");
    const text = isLatest ? row.dataset.label : words.charAt(0).toLocaleUpperCase() + words.slice(1);
    say(figure, row, text, items[0], isLatest);
  };

  // Why a feature is not shown, by the name of the words for it; nothing where it is.
  const missing = (row, items, set) => {
    if (set.off.includes(row.dataset.kind)) return "off";
    if (set.at === null) return "";
    const early = set.known ? "unknown" : "early";
    if (row.dataset.since) {
      const [since, until] = [row.dataset.since, row.dataset.until].map((years) => years?.split(" ")[set.known ? 1 : 0]);
      if (Number(since) > set.at) return early;
      return until && Number(until) <= set.at ? "over" : "";
    }
    return row.dataset.label !== undefined && !items.length ? early : "";
  };

  // Words beside what is not shown, or not yet: it is marked, and stays in the table.
  const mark = (part, words) => {
    part.querySelector(":scope > .fm-why")?.remove();
    part.classList.toggle("fm-not", Boolean(words));
    if (words) part.append(Object.assign(document.createElement("em"), { className: "fm-why", textContent: words }));
  };

  const toggle = (figure, row, why) => {
    const said = row.closest("table").dataset;
    row.classList.toggle("fm-not-shown", Boolean(why));
    mark(row.lastElementChild, why ? said[why] : "");
    named(figure, row.dataset.feature).forEach((part) => {
      if (part instanceof HTMLElement) part.hidden = Boolean(why);
      else if (why) part.setAttribute("display", "none");
      else part.removeAttribute("display");
    });
    all(row, "li[data-state]").forEach((item) => mark(item, "isLater" in item.dataset ? said.later : ""));
  };

  // What the page itself says is not said again: a browser would lay all of it out once more.
  const changed = new WeakSet();
  const apply = (figure) => {
    const set = state(figure);
    const slider = control(figure, "at");
    if (slider) {
      const year = String(years(slider)[slider.value]);
      figure.querySelector(".fm-time output").textContent = year;
      slider.setAttribute("aria-valuetext", year);
    }
    all(figure, "tr[data-feature]").forEach((row) => {
      const [every, items] = [all(row, "li[data-state]"), observed(row, set)];
      const why = missing(row, items, set);
      const isAsWritten = !why && items.length === every.length;
      if (isAsWritten && !changed.has(row)) return;
      changed.add(row);
      every.forEach((item) => {
        if (items.includes(item)) delete item.dataset.isLater;
        else item.dataset.isLater = "";
      });
      if (items.length && row.dataset.name !== undefined) show(figure, row, items[0]);
      else if (items.length) hold(figure, row, items, set.at === null);
      toggle(figure, row, why);
    });
  };

  // A place by any of its names: the whole, the beginning, then any part.
  const find = (figure, text) => {
    const sought = text.trim().toLocaleLowerCase();
    const rows = all(figure, "tr[data-feature]:not(.fm-not-shown)");
    const names = (row) => all(row, "td:nth-child(2) > a, td:nth-child(2) bdi").map((part) => part.textContent.toLocaleLowerCase());
    const tests = [(known) => known === sought, (known) => known.startsWith(sought), (known) => known.includes(sought)];
    return sought && tests.map((test) => rows.find((row) => names(row).some(test))).find(Boolean);
  };
  const lead = (figure, row) => {
    const parts = named(figure, row.dataset.feature).filter((part) => part.matches("button, a") && part.getClientRects().length);
    (parts.find((part) => part.matches("button")) || parts[0])?.focus();
  };

  // The drawing as it stands, at its wider size, on its own.
  const picture = (figure) => {
    const drawing = figure.querySelector(".fm-drawing").cloneNode(true);
    all(drawing, ".fm-narrow, .fm-target").forEach((part) => part.remove());
    all(drawing, ".fm-wide").forEach((part) => part.removeAttribute("display"));
    all(drawing, "a").forEach((link) => link.setAttribute("href", new URL(link.getAttribute("href"), location.href).href));
    const { width, height } = drawing.viewBox.baseVal;
    drawing.setAttribute("width", width);
    drawing.setAttribute("height", height);
    all(figure, ".fm-drawing path.fm-border").forEach((line, index) => {
      const { strokeDasharray, strokeWidth } = getComputedStyle(line);
      const copy = all(drawing, "path.fm-border")[index];
      const inUnits = (lengths) => lengths.split(/[ ,]+/).map((length) => 10 * parseFloat(length)).join(" ");
      copy.setAttribute("stroke-dasharray", inUnits(strokeDasharray));
      copy.setAttribute("stroke-width", inUnits(strokeWidth));
    });
    all(drawing, "[display=none]:not(.fm-wide)").forEach((part) => part.remove());
    const words = figure.querySelector(".fm-time label")?.textContent;
    const { at } = state(figure);
    if (at !== null) {
      const note = document.createElementNS(SVG, "text");
      const attributes = { x: width - 8, y: 36, "text-anchor": "end", "font-size": 12, "font-weight": 700 };
      Object.entries(attributes).forEach(([key, value]) => note.setAttribute(key, value));
      note.textContent = [`${words} ${at}`, figure.querySelector(".fm-time :checked").parentElement.textContent.trim()].filter(Boolean).join(", ");
      drawing.append(note);
    }
    return new XMLSerializer().serializeToString(drawing);
  };
  const save = (blob, name) => {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const png = async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width * 3, height: image.height * 3 });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  };
  const download = async (figure, kind) => {
    const svg = picture(figure);
    const blob = kind === "png" ? await png(svg) : new Blob([svg], { type: "image/svg+xml" });
    save(blob, `${id(figure)}.${kind}`);
  };

  const search = (figure, event) => {
    const found = find(figure, event.target.value);
    const told = figure.querySelector(".fm-found");
    told.textContent = found || !event.target.value.trim() ? "" : told.dataset.none;
    if (found) lead(figure, found);
  };
  const wire = (figure) => {
    const panel = figure.querySelector(".fm-controls");
    panel.addEventListener("input", (event) => {
      if (["find", "view"].includes(event.target.name)) return;
      apply(figure);
      remember(figure);
    });
    panel.addEventListener("change", (event) => event.target.name === "find" && search(figure, event));
    panel.addEventListener("click", (event) => event.target.name === "save" && download(figure, event.target.value));
  };

  // Called when a figure comes into view, and again when its live map stands.
  window.factlas.controls = (figure) => {
    all(figure, "button[data-feature]").forEach((button) => {
      button.dataset.spoken ??= button.getAttribute("aria-label");
    });
    if (!figures.has(figure)) {
      figures.add(figure);
      restore(figure);
      wire(figure);
    }
    apply(figure);
    document.dispatchEvent(new Event("factlas:drawn"));
  };
})();
