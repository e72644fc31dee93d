import { parseDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";

/** The day that a release is named after, or its name. */
export function printReleaseDay(
  release: string,
  lang: Lang,
  on: (day: string) => string,
  by: string,
): string {
  const day = parseDay(release);
  return day === undefined ? `${by} ${release}` : on(printDate(day, lang));
}
