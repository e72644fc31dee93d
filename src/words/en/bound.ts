import type { BoundWords } from "#words/numberWords.ts";

/** In English: what stands before a number that is not exact. */
export const bound: BoundWords = {
  exact: "",
  about: "about",
  at_least: "at least",
  at_most: "at most",
  range: "",
};
