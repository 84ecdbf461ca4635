// The data of the register, each file fetched once and only when needed.
const dataIn = (folder) => {
  const files = new Map();
  const file = (name) => {
    if (!files.has(name)) {
      const answer = fetch(`${folder}${name}.json`).then((given) => (given.ok ? given.json() : Promise.reject(given)));
      answer.catch(() => files.delete(name));
      files.set(name, answer);
    }
    return files.get(name);
  };
  let data = null;
  const facets = async () => {
    const given = await file("facets");
    data = data || {
      ...given,
      count: given.year.length,
      who: listed(given.who),
      entity: listed(given.entity),
    };
    return data;
  };
  const sources = async () => {
    const all = await facets();
    all.source = all.source || listed((await file("sources")).source);
    return all;
  };
  const rows = async (claims) => {
    const { rows: size } = await facets();
    const numbers = [...new Set(claims.map((claim) => Math.floor(claim / size)))];
    const pages = new Map(await Promise.all(numbers.map(async (n) => [n, await file(`rows-${n + 1}`)])));
    return claims.map((claim) => pages.get(Math.floor(claim / size))[claim % size]);
  };
  const texts = async () => {
    const all = await facets();
    if (!all.texts) {
      const every = await rows(Array.from({ length: all.count }, (_, claim) => claim));
      all.texts = every.map(([, text, , who]) => plain(`${text} ${who}`));
    }
    return all;
  };
  return { facets, sources, rows, texts };
};

const rowFrom = (address, kinds) => ([id, text, language, who, when, marks], kind) => {
  const words = made("span", { dir: "auto", lang: language }, text);
  const standing = marks.map(([code, said]) => made("span", { className: `fl-mark fl-mark-${code}` }, said));
  return made(
    "tr",
    { id },
    made("td", {}, made("a", { href: `${address}${id}/` }, words)),
    made("td", {}, kinds[kind]),
    made("td", {}, who),
    made("td", {}, when),
    made("td", {}, ...standing.flatMap((mark) => [mark, " "]))
  );
};
