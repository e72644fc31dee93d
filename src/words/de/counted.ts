import type { CountedWords } from "#words/countedWords.ts";

/** In German: for which time a figure was counted. */
export const counted: CountedWords = {
  asOf: (when) => `Stand ${when}`,
  endOf: (year) => `Ende ${year}`,
  asOfBy: (day) => `Stand ${day} oder früher`,
  by: (day) => `spätestens bis ${day}`,
  reported: (day) => `laut Bericht vom ${day}`,
  reportedIn: (month) => `laut Bericht vom ${month}`,
  open: "Ende nicht genannt",
  undated: "Tag nicht genannt",
};
