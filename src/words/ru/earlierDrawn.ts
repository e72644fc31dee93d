import type { EarlierDrawnWords } from "#words/earlierDrawnWords.ts";
import { printReleaseDay } from "#words/printReleaseDay.ts";

/** In Russian: words for a class or state that an earlier release of the data drew. */
export const earlierDrawn: EarlierDrawnWords = {
  was: (was, release, right, isNewer) =>
    `До выпуска ${release} включительно на этот день было указано: «${was}»; ${isNewer ? "дополнено" : "исправлено"} ${printReleaseDay(right, "ru", (day) => day, "в выпуске")}`.replace(
      /\.?$/,
      ".",
    ),
  all: "Все исправления",
};
