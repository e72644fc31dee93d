import type { DayWords } from "#words/dayWords.ts";

/** In English: what a field for a day says. */
export const day: DayWords = {
  pattern: "DD/MM/YYYY",
  calendar: "choose from the calendar",
  empty: (first, last) => `Please enter a day from ${first} to ${last}.`,
  outside: (day, first, last) =>
    `${day} is outside the map’s period. Please enter a day from ${first} to ${last}.`,
  unread: (text, first, last) =>
    `“${text}” is not a day. Please enter one from ${first} to ${last}, as 21/09/2022 or 2022\u201109\u201121.`,
};
