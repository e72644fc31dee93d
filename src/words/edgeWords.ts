import { addDays, type Day, dateOf } from "#atlas/day.ts";
import type { Edge } from "#atlas/edge.ts";
import type { Lang } from "#atlas/types.ts";
import { printDate, printMonth } from "#words/numberWords.ts";
import { spoken } from "#words/spoken.ts";

/** How a first or last day is said, as well as it is known. */
export type EdgeWords = {
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  readonly between: (after: string, by: string) => string;
  readonly by: (day: string) => string;
  /** Of a state that was there when the map begins. */
  readonly already: (day: string) => string;
  /** After "since": the month or season as that word asks for it. */
  readonly since: (day: string) => string;
  readonly sinceBetween: (bounds: string) => string;
  readonly sinceBy: (day: string) => string;
  readonly ofSeasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  readonly noEnd: string;
};

const WORDS = spoken("edge");

/** Two bounds of a day: "after …, on or before …". */
export const printBounds = (after: Day, by: Day, lang: Lang): string =>
  WORDS[lang].between(printDate(after, lang), printDate(by, lang));

/** A first day as well as it is known: "21 September 2022", "May 2022", "spring 2022", "2022", "after …, on or before …", "on or before …"; empty where there is none. */
export function printEdge(day: Day | null, edge: Edge | null, lang: Lang): string {
  if (edge === null) return day === null ? "" : printDate(day, lang);
  const words = WORDS[lang];
  const { given, earliest, latest } = edge;
  if (given === "by" || earliest === null) return words.by(printDate(latest, lang));
  if (given === "between") return printBounds(addDays(earliest, -1), latest, lang);
  if (given === "month") return printMonth(latest, lang);
  return given === "year" ? yearOf(earliest) : seasonOf(earliest, words.seasons);
}

/** The same of a state that the map may find there on its first day: "already before …". */
export const printStart = (day: Day | null, edge: Edge | null, first: Day, lang: Lang): string =>
  edge?.given === "by" && edge.latest <= first
    ? WORDS[lang].already(printDate(first, lang))
    : printEdge(day, edge, lang);

/** Since when, as a phrase: "since 21 September 2022", "since May 2022", "since … at the latest", "already before …". */
export function printSince(day: Day, edge: Edge | null, first: Day, lang: Lang): string {
  const words = WORDS[lang];
  if (edge === null) return words.since(printDate(day, lang));
  const { given, earliest, latest } = edge;
  if (given === "by" && latest <= first) return printStart(day, edge, first, lang);
  if (given === "by" || earliest === null) return words.sinceBy(printDate(latest, lang));
  if (given === "between") return words.sinceBetween(printEdge(day, edge, lang));
  if (given === "season") return words.since(seasonOf(earliest, words.ofSeasons));
  // Russian asks for the genitive, which only a whole date has.
  return words.since(
    given === "month" && lang === "ru"
      ? printDate(latest, lang).replace(/^\d+\s/, "")
      : printEdge(day, edge, lang),
  );
}

type Held = {
  readonly from: Day;
  readonly until: Day | null;
  readonly since: Edge | null;
  readonly ends: Edge | null;
};

/** From when to when, the last day included: "May 2022 – 3 March 2023", "21 September 2022; no end seen". */
export function printHeld({ from, until, since, ends }: Held, first: Day, lang: Lang): string {
  const start = printStart(from, since, first, lang);
  if (until === null) return `${start}; ${WORDS[lang].noEnd}`;
  const end = printEdge(addDays(until, -1), ends, lang);
  return `${start} – ${end}`;
}

const yearOf = (day: Day): string => String(dateOf(day).getUTCFullYear());

const seasonOf = (first: Day, names: EdgeWords["seasons"]): string =>
  `${names[Math.floor((dateOf(first).getUTCMonth() - 2) / 3)]} ${yearOf(first)}`;
