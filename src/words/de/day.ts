import type { DayWords } from "#words/dayWords.ts";

/** In German: what a field for a day says. */
export const day: DayWords = {
  pattern: "TT.MM.JJJJ",
  calendar: "im Kalender wählen",
  empty: (first, last) => `Bitte einen Tag vom ${first} bis ${last} eingeben.`,
  outside: (day, first, last) =>
    `Der ${day} liegt außerhalb des Zeitraums der Karte. Bitte einen Tag vom ${first} bis ${last} eingeben.`,
  unread: (text, first, last) =>
    `„${text}“ ist kein Datum. Bitte einen Tag vom ${first} bis ${last} eingeben, etwa als 21.09.2022 oder 2022\u201109\u201121.`,
};
