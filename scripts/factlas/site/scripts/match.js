// Which claims have all that was chosen, and how many each other choice would leave.

// Lists of claims, each number in the file the distance from the one before.
const listed = (entries) => {
  const lists = new Map();
  for (const [id, name, steps] of entries) {
    let at = 0;
    const claims = Uint32Array.from(steps, (step) => (at += step));
    lists.set(id, { id, name, plain: plain(name), claims });
  }
  return lists;
};

const inList = (list, count) => {
  const has = new Uint8Array(count);
  for (const claim of list ? list.claims : []) has[claim] = 1;
  return (claim) => has[claim];
};

// For each field, what tells the claims that it chooses; nothing where it chooses none.
const TESTS = {
  q: ({ q }, data) => {
    const words = plain(q).split(/\s+/).filter(Boolean);
    return words.length && ((claim) => words.every((word) => data.texts[claim].includes(word)));
  },
  entity: ({ entity }, data) => entity && inList(data.entity.get(entity), data.count),
  who: ({ who }, data) => who && inList(data.who.get(who), data.count),
  source: ({ source }, data) => source && inList(data.source.get(source), data.count),
  kind: ({ kind }, data) => kind && ((claim) => data.kinds[data.kind[claim]] === kind),
  vouched: ({ vouched }, data) => vouched && ((claim) => data.vouches[data.vouched[claim]] === vouched),
  standing: ({ standing }, data) => {
    const bit = 1 << data.standings.indexOf(standing);
    return standing && ((claim) => data.standing[claim] & bit);
  },
  year: (state, data) => {
    const [from, to] = [state.from || -Infinity, state.to || Infinity].map(Number);
    return (state.from || state.to) && ((claim) => data.year[claim] >= from && data.year[claim] <= to);
  },
};
const TESTED = Object.keys(TESTS);

// `found` are the claims that pass every test; `but(name)` tells those that pass all but that one.
const match = (data, state) => {
  const failed = new Uint8Array(data.count);
  const last = new Uint8Array(data.count);
  TESTED.forEach((name, number) => {
    const has = TESTS[name](state, data);
    if (!has) return;
    for (let claim = 0; claim < data.count; claim++) {
      if (has(claim)) continue;
      failed[claim]++;
      last[claim] = number;
    }
  });
  const but = (name) => (claim) => !failed[claim] || (failed[claim] === 1 && TESTED[last[claim]] === name);
  const found = [];
  for (let claim = 0; claim < data.count; claim++) if (!failed[claim]) found.push(claim);
  return { found, but };
};

const counted = (data, but, values) => {
  const counts = new Map();
  for (let claim = 0; claim < data.count; claim++) {
    if (but(claim)) for (const value of values(claim)) counts.set(value, (counts.get(value) || 0) + 1);
  }
  return counts;
};

// How many claims each option of a field with few values would leave.
const VALUES = {
  kind: (data) => (claim) => [data.kinds[data.kind[claim]]],
  vouched: (data) => (claim) => [data.vouches[data.vouched[claim]]],
  standing: (data) => (claim) => data.standings.filter((_, bit) => data.standing[claim] & (1 << bit)),
  year: (data) => (claim) => [String(data.year[claim])],
};

const inOrder = (found, data, sort) => {
  if (sort === "oldest") return found.reverse();
  const by = { kind: data.kind, vouched: data.vouched, who: data.by }[sort];
  return by ? found.sort((a, b) => by[a] - by[b] || a - b) : found;
};
