import { type Day, printDay } from "#atlas/day.ts";
import type { FigureGiven, FigureTime } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { printDays, printMonths } from "#words/dateWords.ts";
import { printDate, printMonth } from "#words/numberWords.ts";
import { printMonthOf, printPeriodSince } from "#words/periodWords.ts";
import { spoken } from "#words/spoken.ts";

/** For which time a figure was counted. */
export type CountedWords = {
  readonly asOf: (when: string) => string;
  readonly endOf: (year: string) => string;
  readonly asOfBy: (day: string) => string;
  readonly by: (day: string) => string;
  readonly reported: (day: string) => string;
  readonly reportedIn: (month: string) => string;
  readonly open: string;
  readonly undated: string;
};

const WORDS = spoken("counted");

/**
 * For which time a figure was counted, never finer than its source gives: "2023", "September 2022", "24 February 2022 –
 * 31 July 2023", "as of 2 November 2023", "end of 2022", "since 24 February 2022, reported on 16 July 2024".
 */
export function printCounted(time: FigureTime, lang: Lang): string {
  const { periodStart: start, startGiven, periodEnd: end, endGiven, asOf, asOfGiven } = time;
  const words = WORDS[lang];
  const state = asOf === null ? null : printState(asOf, asOfGiven, words.asOfBy, lang);
  const last = end === null ? null : printState(end, endGiven, words.by, lang);
  if (start === null) return last ?? state ?? words.undated;
  const since = printPeriodSince(start, startGiven, lang);
  // The day of the statement is not the end of what was counted.
  if (end === null) return `${since}, ${words.open}${state === null ? "" : `; ${state}`}`;
  const hasNoEnd = endGiven === "by" || endGiven === "report" || endGiven === "report-month";
  return hasNoEnd ? `${since}, ${last}` : printWhole(time, start, end, lang);
}

function printState(
  day: Day,
  given: FigureGiven | null,
  by: (day: string) => string,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const when = printDate(day, lang);
  switch (given) {
    case "year":
      return words.endOf(yearOf(day));
    case "month":
      return words.asOf(printMonth(day, lang));
    case "by":
      return by(when);
    case "report":
      return words.reported(when);
    case "report-month":
      return words.reportedIn(printMonthOf(day, lang));
    default:
      return words.asOf(when);
  }
}

/** A period of which both ends are given. */
function printWhole(
  { startGiven, endGiven }: FigureTime,
  start: Day,
  end: Day,
  lang: Lang,
): string {
  const [from, to] = [printDay(start), printDay(end)];
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
    if (yearOf(start) === yearOf(end)) return yearOf(start);
    if (startGiven === "year" && endGiven === "year") return `${yearOf(start)}–${yearOf(end)}`;
  }
  if (startGiven === "day" && endGiven === "day") return printDays(start, end, lang);
  if (startGiven === "month" && endGiven === "month") return printMonths(start, end, lang);
  return `${printEnd(start, startGiven, lang)} – ${printEnd(end, endGiven, lang)}`;
}

function printEnd(day: Day, given: FigureGiven | null, lang: Lang): string {
  if (given === "year") return yearOf(day);
  return given === "month" ? printMonth(day, lang) : printDate(day, lang);
}

const yearOf = (day: Day): string => printDay(day).slice(0, 4);
