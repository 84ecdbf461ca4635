// The register: the form, the address and the table say the same.
const NAMES = ["q", "entity", "who", "source", "kind", "vouched", "standing", "from", "to", "sort"];
const FURTHER = ["source", "vouched", "from", "to", "sort"];
const AT_ONCE = 40;
const MORE = 100;

const register = (form) => {
  const said = form.dataset;
  const data = dataIn(said.facts);
  const table = document.querySelector(".fl-register");
  const more = document.querySelector(".fl-more button");
  const ways = document.querySelector(".fl-ways");
  const status = form.querySelector("[role=status]");
  const clear = form.querySelector("[type=reset]");
  const chosen = form.querySelector(".fl-chosen");
  const further = form.querySelector(".fl-further");
  const fields = [...form.querySelectorAll("select, [name=q]")];
  const kinds = [];
  let state = inAddress(NAMES);
  let shown = AT_ONCE;
  let turn = 0;
  let isTyping = false;

  // Fields of many values: what they offer is counted when they open.
  const lists = { entity: data.facets, who: data.facets, source: data.sources };
  const finders = Object.fromEntries(
    Object.entries(lists).map(([name, all]) => {
      const offered = async (letters) => {
        await all().catch(() => tell(said.failed));
        const facts = await needed({ ...state, [name]: "" });
        return facts && offers(facts, name, letters);
      };
      const box = form.querySelector(`[data-find=${name}]`);
      return [name, finder(box, offered, (id) => change({ [name]: id }), said.nothing)];
    })
  );
  const offers = (facts, name, letters) => {
    const { but } = match(facts, state);
    const has = but(name);
    const wanted = plain(letters.trim());
    return [...facts[name].values()]
      .filter((one) => one.plain.includes(wanted))
      .map((one) => ({ ...one, count: one.claims.reduce((sum, claim) => sum + (has(claim) ? 1 : 0), 0) }))
      .filter((one) => one.count)
      .sort((a, b) => b.plain.startsWith(wanted) - a.plain.startsWith(wanted) || b.count - a.count);
  };

  const needed = async (wanted) => {
    try {
      const facts = await data.facets();
      if (wanted.source) await data.sources();
      if (wanted.q) await data.texts();
      return facts;
    } catch {
      tell(said.failed);
      return null;
    }
  };

  const tell = (words) => {
    status.textContent = words;
    clear.hidden = !NAMES.some((name) => state[name]);
    chosen.textContent = inWords(form);
  };
  const tellCounts = (facts, but) => {
    for (const field of fields.filter((one) => one.options && one.name !== "sort")) {
      const name = field.name in VALUES ? field.name : "year";
      const counts = counted(facts, but(name), VALUES[name](facts));
      for (const option of [...field.options].slice(1)) {
        option.textContent = `${option.dataset.words} (${counts.get(option.value) || 0})`;
      }
    }
  };

  const update = async () => {
    const mine = ++turn;
    const isPlain = NAMES.every((name) => !state[name]);
    if (isPlain && !kinds.length) return tell(said.all);
    const facts = await needed(state);
    if (!facts || mine !== turn) return;
    if (!kinds.length) kinds.push(...facts.kinds.map(wordsOfKind));
    const { found, but } = match(facts, state);
    tellCounts(facts, but);
    await show(inOrder(found, facts, state.sort), facts, mine);
    if (isPlain && mine === turn) tell(said.all);
    if (mine === turn) form.dispatchEvent(new CustomEvent("fl-shown"));
  };
  const wordsOfKind = (kind) =>
    form.querySelector(`[name=kind] [value="${kind}"]`)?.dataset.words || kind;

  const show = async (found, facts, mine) => {
    const some = found.slice(0, shown);
    const rows = await data.rows(some).catch(() => null);
    if (!rows || mine !== turn) return rows || tell(said.failed);
    const row = rowFrom(said.claims, kinds);
    const body = made("tbody", {}, ...rows.map((one, at) => row(one, facts.kind[some[at]])));
    table.tBodies[0].replaceWith(body);
    ways.hidden = NAMES.some((name) => state[name]);
    more.hidden = found.length <= shown;
    markOrder();
    const count = said.found.replace("{n}", found.length).replace("{m}", said.total);
    tell(more.hidden ? count : `${count}; ${said.shown.replace("{n}", shown)}`);
  };

  const markOrder = () => {
    for (const head of table.tHead.querySelectorAll("th[data-sort]")) {
      const isDate = head.dataset.sort === "";
      const isHere = isDate ? !state.sort || state.sort === "oldest" : head.dataset.sort === state.sort;
      const order = isDate && state.sort !== "oldest" ? "descending" : "ascending";
      if (isHere) head.setAttribute("aria-sort", order);
      else head.removeAttribute("aria-sort");
    }
  };

  const change = (some, isStep = true) => {
    state = { ...state, ...some };
    shown = AT_ONCE;
    remember(state, isStep);
    if ("sort" in some) form.elements.sort.value = state.sort;
    return update();
  };
  const takeOver = async () => {
    state = inAddress(NAMES);
    shown = history.state?.shown || AT_ONCE;
    for (const field of fields) field.value = state[field.name];
    const facts = Object.keys(lists).some((name) => state[name]) && (await needed(state));
    for (const name of Object.keys(lists)) {
      finders[name].set((state[name] && facts && facts[name].get(state[name])?.name) || "");
    }
    if (FURTHER.some((name) => state[name])) open(true);
    return update();
  };
  const open = (isOpen) => {
    form.classList.toggle("fl-open", isOpen);
    further.setAttribute("aria-expanded", isOpen);
  };

  for (const head of table.tHead.querySelectorAll("th[data-sort]")) {
    const button = made("button", { type: "button", className: "fl-sort" }, head.textContent);
    button.addEventListener("click", () => {
      const isNewest = head.dataset.sort === "" && !state.sort;
      change({ sort: isNewest ? "oldest" : head.dataset.sort });
    });
    head.replaceChildren(button);
  }
  for (const field of fields.filter((one) => one.options)) {
    field.addEventListener("change", () => change({ [field.name]: field.value }));
  }
  form.elements.q.addEventListener("input", () => {
    change({ q: form.elements.q.value.trim() }, !isTyping);
    isTyping = true;
  });
  form.elements.q.addEventListener("change", () => (isTyping = false));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    change(Object.fromEntries(NAMES.map((name) => [name, ""]))).then(takeOver);
    form.elements.q.focus();
  });
  form.addEventListener("focusin", () => needed({}), { once: true });
  more.addEventListener("click", async () => {
    const before = shown;
    shown += MORE;
    history.replaceState({ ...history.state, shown }, "");
    await update();
    table.tBodies[0].rows[before]?.querySelector("a").focus();
  });
  further.addEventListener("click", () => open(!form.classList.contains("fl-open")));
  addEventListener("popstate", takeOver);
  markOrder();
  takeOver();
};

const registerForm = document.getElementById("fl-register");
if (registerForm) register(registerForm);
