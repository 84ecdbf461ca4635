/* What the frame of a page does beyond what a browser does by itself: light or dark as the reader
   chooses, and in the list of contents where they are. */
(() => {
  "use strict";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const button = document.querySelector(".fl-scheme");

  const isDark = () => (root.dataset.scheme || (system.matches ? "dark" : "light")) === "dark";
  const tell = () => button.setAttribute("aria-pressed", isDark());

  /* What the system has anyway is no choice: it goes on following the system. */
  const choose = () => {
    const wanted = isDark() ? "light" : "dark";
    const chosen = (wanted === "dark") === system.matches ? "" : wanted;
    root.dataset.scheme = chosen;
    try {
      localStorage.setItem("factlas.scheme", chosen);
    } catch {
      // Where nothing can be kept, the choice holds for this page.
    }
    tell();
  };

  if (button) {
    button.addEventListener("click", choose);
    system.addEventListener("change", tell);
    tell();
  }

  const entries = new Map(
    [...document.querySelectorAll(".fl-toc a")].map((entry) => [entry.hash.slice(1), entry]),
  );
  const headings = [...entries.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 120);
    const here = passed.at(-1);
    for (const [id, entry] of entries) {
      if (here && here.id === id) entry.setAttribute("aria-current", "location");
      else entry.removeAttribute("aria-current");
    }
  };
  if (headings.length) {
    const passing = new IntersectionObserver(mark, { rootMargin: "-120px 0px 0px" });
    headings.forEach((heading) => passing.observe(heading));
  }
})();
