import type { EarlierWords } from "#words/earlierWords.ts";

/** In Russian: what a number was, up to the last release of the data that had it. */
export const earlier: EarlierWords = (number, release) =>
  `было ${number} до выпуска ${release} включительно`;
