import type { AtlasEvent, Lang } from "#atlas/types.ts";
import { printDays } from "#words/dateWords.ts";
import { printDate, printMonth } from "#words/numberWords.ts";
import { wayWords } from "#words/wayWords.ts";

/** When an event was, as exactly as that is known; for a report the day of the report. */
export function eventTime(
  { day, lastDay, precision }: Pick<AtlasEvent, "day" | "lastDay" | "precision">,
  lang: Lang,
): string {
  if (precision === "month") return printMonth(day, lang);
  if (precision === "report") return wayWords[lang].reported(printDate(day, lang));
  return lastDay === null || lastDay === day ? printDate(day, lang) : printDays(day, lastDay, lang);
}
