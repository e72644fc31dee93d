import { type Day, dateOf, printDay } from "#atlas/day.ts";
import type { FigureGiven, FigureTime } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { localeOf } from "#words/localeOf.ts";
import { printDate, printMonth } from "#words/numberWords.ts";
import { spoken } from "#words/spoken.ts";

/** "since 24 February 2022" */
export type SinceWords = (when: string) => string;

const sinceWords = spoken("since");

type Period = Omit<FigureTime, "asOf">;

/** What the source gives of the last day that a figure stands for. */
const lastGiven = ({ periodEnd, endGiven, asOfGiven }: Period): FigureGiven | null =>
  periodEnd === null ? asOfGiven : endGiven;

/** Whether the figure was counted for one whole calendar year. */
function isWholeYear({ periodStart, periodEnd }: Period): boolean {
  if (periodStart === null || periodEnd === null) return false;
  const start = printDay(periodStart);
  return start.endsWith("-01-01") && printDay(periodEnd) === `${start.slice(0, 4)}-12-31`;
}

/** What a figure was counted for, as short as it can be said: a year, else the month it ends in. */
export const printPeriod = (figure: Period, until: Day, lang: Lang): string =>
  isWholeYear(figure) || lastGiven(figure) === "year"
    ? printDay(until).slice(0, 4)
    : printMonth(until, lang);

/** Longer periods are said in months. */
const LONG_SPAN = 62;

/** The whole of what a figure was counted for: a year, months or days, never finer than the source; only its beginning where the source names no end; the month or year of its date where it has no period. */
export function printWholePeriod(figure: Period, until: Day, lang: Lang): string {
  const { periodStart, startGiven, periodEnd, endGiven } = figure;
  if (periodStart === null || periodEnd === null || isWholeYear(figure))
    return printPeriod(figure, until, lang);
  if (endGiven === "by" || endGiven === "report" || endGiven === "report-month")
    return printPeriodSince(periodStart, startGiven, lang);
  const isDays = startGiven === "day" && endGiven === "day" && periodEnd - periodStart <= LONG_SPAN;
  const format = new Intl.DateTimeFormat(localeOf(lang), {
    month: "long",
    year: "numeric",
    ...(isDays ? { day: "numeric" } : {}),
    timeZone: "UTC",
  });
  return format.formatRange(dateOf(periodStart), dateOf(periodEnd));
}

/** The month in the case that follows "since" or "of": "September 2022", in Russian "сентября 2022 г." */
export const printMonthOf = (day: Day, lang: Lang): string =>
  lang === "ru" ? printDate(day, lang).replace(/^\d+\s/, "") : printMonth(day, lang);

/** "since 24 February 2022", "since September 2022", "since 2022": the first day as well as it is given. */
export function printPeriodSince(day: Day, given: FigureGiven | null, lang: Lang): string {
  const year = printDay(day).slice(0, 4);
  if (given === "year") return sinceWords[lang](lang === "ru" ? `${year}\u00a0года` : year);
  if (given === "month") return sinceWords[lang](printMonthOf(day, lang));
  return sinceWords[lang](`${lang === "de" ? "dem " : ""}${printDate(day, lang)}`);
}
