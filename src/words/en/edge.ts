import type { EdgeWords } from "#words/edgeWords.ts";

/** In English: when something began or ended, as well as it is known. */
export const edge: EdgeWords = {
  seasons: ["spring", "summer", "autumn", "winter"],
  between: (after, by) => `after ${after}, on or before ${by}`,
  by: (day) => `on or before ${day}`,
  already: (day) => `already before ${day}, the first day of this map`,
  since: (day) => `since ${day}`,
  sinceBetween: (bounds) => `since a day ${bounds}`,
  sinceBy: (day) => `since ${day} at the latest`,
  ofSeasons: ["spring", "summer", "autumn", "winter"],
  noEnd: "no end seen",
};
