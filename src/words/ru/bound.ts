import type { BoundWords } from "#words/numberWords.ts";

/** In Russian: what stands before a number that is not exact. */
export const bound: BoundWords = {
  exact: "",
  about: "около",
  at_least: "не менее",
  at_most: "не более",
  range: "",
};
