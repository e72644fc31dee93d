import type { EarlierWords } from "#words/earlierWords.ts";

/** In German: what a number was, up to the last release of the data that had it. */
export const earlier: EarlierWords = (number, release) => `war ${number} bis Datenstand ${release}`;
