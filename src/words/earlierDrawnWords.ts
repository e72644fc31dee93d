import { parseDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";

/** Words for a class or state that an earlier release of the data drew. */
export type EarlierDrawnWords = {
  /** `right` is the release that put it right; `isNewer`: by a newer fact, not by an error. */
  readonly was: (was: string, release: string, right: string, isNewer: boolean) => string;
  readonly all: string;
};

/** The day that a release is named after, or its name. */
const dayOf = (release: string, lang: Lang, on: (day: string) => string, by: string): string => {
  const day = parseDay(release);
  return day === undefined ? `${by} ${release}` : on(printDate(day, lang));
};

export const earlierDrawnWords: Readonly<Record<Lang, EarlierDrawnWords>> = {
  en: {
    was: (was, release, right, isNewer) =>
      `For this day it was “${was}” until release ${release}; ${isNewer ? "brought up to date" : "put right"} ${dayOf(right, "en", (day) => `on ${day}`, "in release")}.`,
    all: "All corrections",
  },
  de: {
    was: (was, release, right, isNewer) =>
      `Für diesen Tag hieß es bis Datenstand ${release}: „${was}“; ${isNewer ? "ergänzt" : "berichtigt"} ${dayOf(right, "de", (day) => `am ${day}`, "in Datenstand")}.`,
    all: "Alle Berichtigungen",
  },
  ru: {
    was: (was, release, right, isNewer) =>
      `До выпуска ${release} включительно на этот день было указано: «${was}»; ${isNewer ? "дополнено" : "исправлено"} ${dayOf(right, "ru", (day) => day, "в выпуске")}`.replace(
        /\.?$/,
        ".",
      ),
    all: "Все исправления",
  },
};
