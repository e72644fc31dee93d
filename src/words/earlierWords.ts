import type { EarlierValue } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { printFigure } from "#words/numberWords.ts";
import { spoken } from "#words/spoken.ts";

/** What a number was, up to the last release of the data that had it. */
export type EarlierWords = (number: string, release: string) => string;

const earlierWords = spoken("earlier");

/** "was 36,000 until release 2026-11": the earlier numbers of a figure, the newest first. */
export const printEarlier = (
  values: readonly EarlierValue[],
  lang: Lang,
  unit: "people" | "percent",
): string =>
  values
    .map((value) => earlierWords[lang](printFigure(value, lang, unit), value.release))
    .join("; ");
