import type { EarlierDrawnWords } from "#words/earlierDrawnWords.ts";
import { printReleaseDay } from "#words/printReleaseDay.ts";

/** In English: words for a class or state that an earlier release of the data drew. */
export const earlierDrawn: EarlierDrawnWords = {
  was: (was, release, right, isNewer) =>
    `For this day it was “${was}” until release ${release}; ${isNewer ? "brought up to date" : "put right"} ${printReleaseDay(right, "en", (day) => `on ${day}`, "in release")}.`,
  all: "All corrections",
};
