// The timeline: the form, the address, the overview and the entries say the same.
const chooseEntries = (form) => {
  const NAMES = ["entity", "kind"];
  const said = form.dataset;
  const fields = NAMES.map((name) => form.elements[name]);
  const status = form.querySelector("[role=status]");
  const clear = form.querySelector("[type=reset]");
  const chosen = form.querySelector(".fl-chosen");
  const decades = document.querySelector(".fl-decades");
  const others = [...document.querySelectorAll(".fl-parts a:not([aria-current])")];
  const bars = [...document.querySelectorAll(".fl-strip a")];
  let whole = others.length ? null : Promise.resolve();
  let state = inAddress(NAMES);

  // A choice is made among all entries: what stands on other pages is brought here, in order.
  const bring = async () => {
    for (const link of others) {
      const answer = await fetch(link.href);
      if (!answer.ok) throw answer;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const decade of page.querySelectorAll(".fl-decade")) {
        for (const citation of decade.querySelectorAll("a[href]")) {
          citation.href = new URL(citation.getAttribute("href"), link.href).href;
        }
        for (const head of decade.querySelectorAll("[id]")) {
          if (document.getElementById(head.id)) head.removeAttribute("id");
        }
        decades.append(document.adoptNode(decade));
      }
    }
    document.querySelector(".fl-parts").hidden = true;
  };

  const TESTS = {
    entity: (entry, id) => entry.dataset.about.split(" ").includes(id),
    kind: (entry, kind) => entry.dataset.kind === kind,
  };
  const passes = (entry, names) =>
    names.every((name) => !state[name] || TESTS[name](entry, state[name]));

  const tellCounts = (entries) => {
    for (const field of fields) {
      const rest = NAMES.filter((name) => name !== field.name);
      const counts = new Map();
      for (const entry of entries.filter((one) => passes(one, rest))) {
        const values = field.name === "kind" ? [entry.dataset.kind] : entry.dataset.about.split(" ");
        for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
      }
      for (const option of field.querySelectorAll("[data-words]")) {
        option.textContent = `${option.dataset.words} (${counts.get(option.value) || 0})`;
      }
    }
  };
  const tellYears = () => {
    const years = [...document.querySelectorAll(".fl-in-year")].map((section) => {
      const count = section.querySelectorAll(".fl-entry:not([hidden])").length;
      section.hidden = !count;
      return [Number(section.querySelector("h3").textContent), count];
    });
    for (const decade of document.querySelectorAll(".fl-decade")) {
      decade.hidden = !decade.querySelector(".fl-in-year:not([hidden])");
    }
    const inBar = ({ dataset: { from, to } }) =>
      years.reduce((sum, [year, count]) => sum + (year >= from && year <= to ? count : 0), 0);
    const counts = bars.map(inBar);
    const most = Math.max(5, ...counts);
    bars.forEach((bar, at) => {
      const height = Math.ceil((counts[at] * 40) / most);
      bar.querySelector("rect").setAttribute("height", height);
      bar.querySelector("rect").setAttribute("y", 40 - height);
      bar.querySelector(".fl-count").textContent = counts[at];
      bar.classList.toggle("fl-none", !counts[at]);
    });
  };

  const update = async () => {
    const isChosen = NAMES.some((name) => state[name]);
    if (isChosen && !whole) whole = bring();
    const isWhole = await Promise.resolve(whole).then(() => true, () => false);
    const entries = [...document.querySelectorAll(".fl-entry")];
    for (const entry of entries) entry.hidden = !passes(entry, NAMES);
    if (whole) {
      tellCounts(entries);
      tellYears();
    }
    const count = entries.filter((entry) => !entry.hidden).length;
    const words = said.found.replace("{n}", count).replace("{m}", said.total);
    status.textContent = isChosen ? (isWhole ? words : `${words}. ${said.failed}`) : said.all;
    clear.hidden = !isChosen;
    chosen.textContent = inWords(form);
  };
  const change = (some) => {
    state = { ...state, ...some };
    remember(state, true);
    return update();
  };
  const takeOver = () => {
    state = inAddress(NAMES);
    for (const field of fields) field.value = state[field.name];
    if (NAMES.some((name) => state[name]) || !clear.hidden) update();
  };

  for (const field of fields) {
    field.addEventListener("change", () => change({ [field.name]: field.value }));
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const field of fields) field.value = "";
    change({ entity: "", kind: "" });
    fields[0].focus();
  });
  addEventListener("popstate", takeOver);
  takeOver();
};

const timelineForm = document.getElementById("fl-timeline");
if (timelineForm) chooseEntries(timelineForm);
