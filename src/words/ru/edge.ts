import type { EdgeWords } from "#words/edgeWords.ts";

/** In Russian: when something began or ended, as well as it is known. */
export const edge: EdgeWords = {
  seasons: ["весна", "лето", "осень", "зима"],
  between: (after, by) => `после ${after}, не позднее ${by}`,
  by: (day) => `не позднее ${day}`,
  already: (day) => `уже до ${day}, первого дня этой карты`,
  since: (day) => `с ${day}`,
  sinceBetween: (bounds) => `с одного из дней ${bounds}`,
  sinceBy: (day) => `не позднее чем с ${day}`,
  ofSeasons: ["весны", "лета", "осени", "зимы"],
  noEnd: "конец не отмечен",
};
