import type { BorderWords } from "#words/borderWords.ts";

/** In English: land borders in the picture. */
export const border: BorderWords = {
  title: (from, to) => `Border ${from}–${to}`,
  changed: (pairs, what) =>
    `${pairs.length === 1 ? "Border" : "Borders"} ${pairs.map((pair) => pair.join("–")).join(", ")}: ${what}`,
  states: {
    open: "open",
    partly: "partly open",
    restricted: "restricted",
    closed: "closed",
    unclear: "unclear",
    unknown: "not known",
  },
  all: (count) => (count === 1 ? "the one crossing on record" : `all ${count} crossings on record`),
  some: (states) => `crossings on record: ${states}`,
  none: "no crossing on record",
  described: (states) =>
    `Land borders: ${states.map(([state, count]) => `${state} ${count}`).join(", ")}.`,
  guess: { asked: "not chosen", guessed: "chosen as open" },
  contradict: "what is said of its crossings does not agree",
  old: "last confirmed more than six months before",
  key: {
    title: "Land borders of Russia and Belarus",
    named: (state) => `border: ${state}`,
    both: (state) => `ways, borders: ${state}`,
    shortLess: "not at every crossing",
    shortOld: "older knowledge",
    less: "Bars: not at every crossing, or not known; the denser, the fewer",
    old: "Hollow: last confirmed over six months before",
    note: "For leaving over land, by the crossings on record. Not every crossing is on record.",
  },
};
