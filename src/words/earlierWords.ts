import type { EarlierValue } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { printFigure } from "#words/numberWords.ts";

/** What a number was, up to the last release of the data that had it. */
const earlierWords: Readonly<Record<Lang, (number: string, release: string) => string>> = {
  en: (number, release) => `was ${number} until release ${release}`,
  de: (number, release) => `war ${number} bis Datenstand ${release}`,
  ru: (number, release) => `было ${number} до выпуска ${release} включительно`,
};

/** "was 36,000 until release 2026-11": the earlier numbers of a figure, the newest first. */
export const printEarlier = (
  values: readonly EarlierValue[],
  lang: Lang,
  unit: "people" | "percent",
): string =>
  values
    .map((value) => earlierWords[lang](printFigure(value, lang, unit), value.release))
    .join("; ");
