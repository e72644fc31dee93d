import type { CountedWords } from "#words/countedWords.ts";

/** In Russian: for which time a figure was counted. */
export const counted: CountedWords = {
  asOf: (when) => `на ${when}`,
  endOf: (year) => `конец ${year} года`,
  asOfBy: (day) => `на ${day} или раньше`,
  by: (day) => `не позднее ${day}`,
  reported: (day) => `по сообщению от ${day}`,
  reportedIn: (month) => `по сообщению от ${month}`,
  open: "конец не назван",
  undated: "день не назван",
};
