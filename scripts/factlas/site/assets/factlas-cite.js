/* Copies citations: on a claim's own page and on its card, whose link leads there without this. */
(() => {
  "use strict";
  const said = document.querySelector("[data-bibtex][data-copied]")?.dataset;
  if (!said) return;

  document.addEventListener("toggle", (event) => {
    const foot = event.newState === "open" && event.target.querySelector?.(".fl-foot");
    const link = foot && foot.querySelector('a[href$="#cite"]');
    if (link) link.replaceWith(...["text", "bibtex"].map((form) => button(form, () => read(link.href, form))));
  }, true);

  for (const block of document.querySelectorAll(".fl-cite-texts [data-form]")) {
    const form = block.dataset.form;
    block.after(button(form, async () => block.textContent));
  }

  function button(form, text) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "fl-copy";
    made.textContent = said[form];
    made.addEventListener("click", () => copy(made, text()));
    return made;
  }

  async function read(address, form) {
    const answer = await fetch(address.replace(/#.*/, ""));
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector(`.fl-cite-texts [data-form="${form}"]`).textContent;
  }

  async function copy(made, text) {
    let status = made.parentElement.querySelector(":scope > [role=status]");
    if (!status) {
      status = document.createElement("span");
      status.setAttribute("role", "status");
      made.parentElement.append(status);
    }
    try {
      const words = await text;
      try {
        await navigator.clipboard.writeText(words);
        status.textContent = ` ${said.copied}`;
      } catch {
        show(status, words);
      }
    } catch {
      const link = made.parentElement.querySelector("a");
      location.assign(`${link.href}#cite`);
    }
  }

  function show(status, words) {
    const field = document.createElement("textarea");
    field.readOnly = true;
    field.rows = 4;
    field.value = words;
    field.setAttribute("aria-label", said.text);
    status.replaceChildren(field);
    field.select();
  }
})();
