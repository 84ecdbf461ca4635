// What a reader chose, as in the address: ?kind=forecast&from=2017
const inAddress = (names) => {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(names.map((name) => [name, (given.get(name) || "").trim()]));
};

// A step can be taken back; letters typed one after the other are one step.
const remember = (state, isStep) => {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(state)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  if (address.href === location.href) return;
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(history.state, "", address);
};

// The words of all fields that say something: Kind: Forecast; From year: 2017
const inWords = (form) =>
  [...form.elements]
    .filter((field) => field.value && field.matches("input, select:not([name=sort])"))
    .map((field) => {
      const words = field.selectedOptions ? field.selectedOptions[0].dataset.words : field.value;
      return `${field.labels[0].textContent}: ${words}`;
    })
    .join("; ");

// As words are compared: without case, accents and the width of letters.
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const made = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
