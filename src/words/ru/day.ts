import type { DayWords } from "#words/dayWords.ts";

/** In Russian: what a field for a day says. */
export const day: DayWords = {
  pattern: "ДД.ММ.ГГГГ",
  calendar: "выбрать в календаре",
  empty: (first, last) => `Введите день: ${first} – ${last}`,
  outside: (day, first, last) =>
    `${day} не входит в период карты. Введите день: ${first} – ${last}`,
  unread: (text, first, last) =>
    `«${text}»\u00a0— не дата. Введите день: ${first} – ${last}, например 21.09.2022 или 2022\u201109\u201121.`,
};
