import type { BorderWords } from "#words/borderWords.ts";

/** In German: land borders in the picture. */
export const border: BorderWords = {
  title: (from, to) => `Grenze ${from}–${to}`,
  changed: (pairs, what) =>
    `${pairs.length === 1 ? "Grenze" : "Grenzen"} ${pairs.map((pair) => pair.join("–")).join(", ")}: ${what}`,
  states: {
    open: "offen",
    partly: "teilweise offen",
    restricted: "eingeschränkt",
    closed: "geschlossen",
    unclear: "unklar",
    unknown: "nicht bekannt",
  },
  all: (count) =>
    count === 1 ? "der eine erfasste Übergang" : `alle ${count} erfassten Übergänge`,
  some: (states) => `erfasste Übergänge: ${states}`,
  none: "kein Übergang erfasst",
  described: (states) =>
    `Landgrenzen: ${states.map(([state, count]) => `${state} ${count}`).join(", ")}.`,
  guess: { asked: "nicht gewählt", guessed: "als offen gewählt" },
  contradict: "die Angaben zu den Übergängen widersprechen sich",
  old: "zuletzt vor mehr als sechs Monaten bestätigt",
  key: {
    title: "Landgrenzen Russlands und von Belarus",
    named: (state) => `Grenze: ${state}`,
    both: (state) => `Wege, Grenzen: ${state}`,
    shortLess: "nicht überall",
    shortOld: "älterer Stand",
    less: "Querstriche: nicht an allen Übergängen, oder nicht bekannt; je dichter, desto weniger",
    old: "Hohl: zuletzt vor mehr als sechs Monaten bestätigt",
    note: "Für die Ausreise auf dem Landweg, nach den erfassten Übergängen. Nicht jeder Übergang ist erfasst.",
  },
};
