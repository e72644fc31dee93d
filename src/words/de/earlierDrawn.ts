import type { EarlierDrawnWords } from "#words/earlierDrawnWords.ts";
import { printReleaseDay } from "#words/printReleaseDay.ts";

/** In German: words for a class or state that an earlier release of the data drew. */
export const earlierDrawn: EarlierDrawnWords = {
  was: (was, release, right, isNewer) =>
    `Für diesen Tag hieß es bis Datenstand ${release}: „${was}“; ${isNewer ? "ergänzt" : "berichtigt"} ${printReleaseDay(right, "de", (day) => `am ${day}`, "in Datenstand")}.`,
  all: "Alle Berichtigungen",
};
