import type { ReadWords } from "#words/readWords.ts";

/** In German: what stands round a story that is read as a page. */
export const read: ReadWords = {
  play: "Abspielen",
  stop: "Anhalten",
  pace: "Zeit für jeden Schritt",
  seconds: (seconds) => `${seconds} s`,
  byWords: "nach Länge",
  oneByOne: "Schritt für Schritt",
};
