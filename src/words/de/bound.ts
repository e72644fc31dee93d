import type { BoundWords } from "#words/numberWords.ts";

/** In German: what stands before a number that is not exact. */
export const bound: BoundWords = {
  exact: "",
  about: "rund",
  at_least: "mindestens",
  at_most: "höchstens",
  range: "",
};
