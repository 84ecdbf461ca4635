// What a reader sets on a map: the year, and which layers. Live map, drawing and table show
// the same, and the address keeps it. Texts come from the page and are only ever set as text.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const figures = new WeakSet();
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const control = (figure, name) => figure.querySelector(`.fm-controls [name="${name}"]`);
  const named = (figure, id) => all(figure, `[data-feature="${CSS.escape(id)}"]:not(tr)`);
  const id = (figure) => figure.id.replace(/^map-/, "");

  // The state of a map, as in the address: ?kurils=at:2018,known,off:range+control
  const state = (figure) => {
    const at = control(figure, "at");
    return {
      at: at && at.value !== at.max ? Number(at.value) : null,
      known: Boolean(control(figure, "known")?.checked),
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
    const [at, known] = ["at", "known"].map((name) => control(figure, name));
    if (at && given.at) at.value = given.at;
    if (known) known.checked = "known" in given;
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

  // Of a stationing, the newest observation by the end of a year, or known by then.
  const observation = (row, { at, known }) => {
    const seen = all(row, "li[data-state]");
    return at === null ? seen[0] : seen.find((item) => Number(item.dataset[known ? "known" : "year"]) <= at);
  };
  const dim = (row, shown, { at, known }) =>
    all(row, "li[data-state]").forEach((item) => {
      item.classList.toggle("fm-not-yet", at !== null && Number(item.dataset[known ? "known" : "year"]) > at);
    });

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

  const show = (figure, row, item) => {
    const text = item.querySelector("span").textContent;
    const words = `${row.dataset.name}: ${text}`;
    const icon = item.querySelector(".fm-icon");
    const card = item.querySelector("[popovertarget]").getAttribute("popovertarget");
    const isLatest = !item.previousElementSibling;
    named(figure, row.dataset.feature).forEach((part) => {
      inLines(all(part, part.matches("button") ? ".fm-says span" : ".fm-says"), words, isLatest);
      if (part.matches("button")) {
        part.querySelector(".fm-icon").replaceWith(icon.cloneNode(true));
        part.setAttribute("popovertarget", card);
        part.setAttribute("aria-label", part.dataset.spoken.replace(part.dataset.words, () => words));
      } else if (part.dataset.at) {
        part.setAttribute("href", `#${card}`);
        drawn(part, icon, isLatest);
      }
    });
    const key = row.querySelector(".fm-key .fm-icon");
    key.replaceWith(icon.cloneNode(true));
  };

  const toggle = (figure, row, isShown) => {
    row.hidden = !isShown;
    named(figure, row.dataset.feature).forEach((part) => {
      if (part instanceof HTMLElement) part.hidden = !isShown;
      else if (isShown) part.removeAttribute("display");
      else part.setAttribute("display", "none");
    });
  };

  const apply = (figure) => {
    const set = state(figure);
    const year = figure.querySelector(".fm-time output");
    if (year) year.textContent = control(figure, "at").value;
    all(figure, "tr[data-feature]").forEach((row) => {
      const item = row.dataset.name === undefined ? null : observation(row, set);
      if (item) show(figure, row, item);
      dim(row, item, set);
      toggle(figure, row, item !== undefined && !set.off.includes(row.dataset.kind));
    });
  };

  // A place by any of its names: the whole, the beginning, then any part.
  const find = (figure, text) => {
    const sought = text.trim().toLocaleLowerCase();
    const rows = all(figure, "tr[data-feature]:not([hidden])");
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
    all(drawing, ".fm-narrow, [display=none]:not(.fm-wide), .fm-target").forEach((part) => part.remove());
    all(drawing, ".fm-wide").forEach((part) => part.removeAttribute("display"));
    all(drawing, "a").forEach((link) => link.setAttribute("href", new URL(link.getAttribute("href"), location.href).href));
    const { width, height } = drawing.viewBox.baseVal;
    drawing.setAttribute("width", width);
    drawing.setAttribute("height", height);
    const words = figure.querySelector(".fm-time label")?.textContent;
    const { at, known } = state(figure);
    if (at !== null) {
      const note = document.createElementNS(SVG, "text");
      const attributes = { x: width - 8, y: 36, "text-anchor": "end", "font-size": 12, "font-weight": 700 };
      Object.entries(attributes).forEach(([key, value]) => note.setAttribute(key, value));
      note.textContent = [`${words} ${at}`, known && figure.querySelector(".fm-time .fm-tick").textContent.trim()].filter(Boolean).join(", ");
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
    all(figure, "tr[data-name]").forEach((row) => {
      const latest = `${row.dataset.name}: ${row.querySelector("li[data-state] span").textContent}`;
      named(figure, row.dataset.feature).forEach((part) => {
        if (part.dataset.spoken || !part.matches("button")) return;
        Object.assign(part.dataset, { spoken: part.getAttribute("aria-label"), words: latest });
      });
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
