import type { EdgeWords } from "#words/edgeWords.ts";

/** In German: when something began or ended, as well as it is known. */
export const edge: EdgeWords = {
  seasons: ["Frühjahr", "Sommer", "Herbst", "Winter"],
  between: (after, by) => `nach dem ${after}, spätestens am ${by}`,
  by: (day) => `spätestens am ${day}`,
  already: (day) => `schon vor dem ${day}, dem ersten Tag dieser Karte`,
  since: (day) => `seit ${day}`,
  sinceBetween: (bounds) => `seit einem Tag ${bounds}`,
  sinceBy: (day) => `spätestens seit ${day}`,
  ofSeasons: ["Frühjahr", "Sommer", "Herbst", "Winter"],
  noEnd: "kein Ende gesehen",
};
