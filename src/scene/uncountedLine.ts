import type { Day } from "#atlas/day.ts";
import type { Atlas, Lang } from "#atlas/types.ts";
import { printDate, printMonth } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { nextCount } from "#world/figuresOn.ts";

/** What is weeks away is named by its day, what is later by its month. */
const NEAR_DAYS = 45;

/** "No count for this day – next: July 2024": of the named series, or of any that comes by itself. */
export function uncountedLine(atlas: Atlas, series: string | null, day: Day, lang: Lang): string {
  const next = nextCount(atlas, series, day);
  const print = next !== null && next - day <= NEAR_DAYS ? printDate : printMonth;
  return sceneWords[lang].uncounted(next === null ? null : print(next, lang));
}
