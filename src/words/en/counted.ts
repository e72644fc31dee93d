import type { CountedWords } from "#words/countedWords.ts";

/** In English: for which time a figure was counted. */
export const counted: CountedWords = {
  asOf: (when) => `as of ${when}`,
  endOf: (year) => `end of ${year}`,
  asOfBy: (day) => `as of ${day} or earlier`,
  by: (day) => `up to ${day} at the latest`,
  reported: (day) => `reported on ${day}`,
  reportedIn: (month) => `reported in ${month}`,
  open: "end not stated",
  undated: "day not stated",
};
