import { addDays, type Day, dateOf } from "#atlas/day.ts";
import type { Edge } from "#atlas/edge.ts";
import type { Lang } from "#atlas/types.ts";
import { printDate, printMonth } from "#words/numberWords.ts";

type EdgeWords = {
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  readonly between: (after: string, by: string) => string;
  readonly by: (day: string) => string;
};

const WORDS: Readonly<Record<Lang, EdgeWords>> = {
  en: {
    seasons: ["spring", "summer", "autumn", "winter"],
    between: (after, by) => `after ${after}, on or before ${by}`,
    by: (day) => `on or before ${day}`,
  },
  de: {
    seasons: ["Frühjahr", "Sommer", "Herbst", "Winter"],
    between: (after, by) => `nach dem ${after}, spätestens am ${by}`,
    by: (day) => `spätestens am ${day}`,
  },
  ru: {
    seasons: ["весна", "лето", "осень", "зима"],
    between: (after, by) => `после ${after}, не позднее ${by}`,
    by: (day) => `не позднее ${day}`,
  },
};

/** A first day as well as it is known: "21 September 2022", "May 2022", "spring 2022", "2022", "after …, on or before …", "on or before …"; empty where there is none. */
export function printEdge(day: Day | null, edge: Edge | null, lang: Lang): string {
  if (edge === null) return day === null ? "" : printDate(day, lang);
  const words = WORDS[lang];
  const { given, earliest, latest } = edge;
  const print = (one: Day) => printDate(one, lang);
  if (given === "by" || earliest === null) return words.by(print(latest));
  if (given === "between") return words.between(print(addDays(earliest, -1)), print(latest));
  if (given === "month") return printMonth(latest, lang);
  const first = dateOf(earliest);
  const year = String(first.getUTCFullYear());
  return given === "year"
    ? year
    : `${words.seasons[Math.floor((first.getUTCMonth() - 2) / 3)]} ${year}`;
}
