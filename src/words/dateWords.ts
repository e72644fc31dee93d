import { type Day, dateOf, parseDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { localeOf } from "#words/localeOf.ts";
import { printDate, printMonth } from "#words/numberWords.ts";

/** A date known to the day, the month or the year: "2022-09" as "September 2022". */
export function printPartDate(text: string, lang: Lang): string {
  const day = parseDay(`${text}-01-01`.slice(0, 10));
  if (day === undefined) return text;
  if (text.length === 4) return text;
  return text.length === 7 ? printMonth(day, lang) : printDate(day, lang);
}

/** "24 February – 16 July 2024" */
export const printDays = (from: Day, to: Day, lang: Lang): string =>
  new Intl.DateTimeFormat(localeOf(lang), {
    dateStyle: "long",
    timeZone: "UTC",
  }).formatRange(dateOf(from), dateOf(to));

/** "January – September 2022" */
export const printMonths = (from: Day, to: Day, lang: Lang): string =>
  new Intl.DateTimeFormat(localeOf(lang), {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).formatRange(dateOf(from), dateOf(to));

const DAYS_OF_MONTH = 30.44;
const FEWEST_MONTHS = 2;
const MOST_MONTHS = 24;

/** A length of time, as rough as it is long: "12 days", "4 months", "2.5 years". */
export function printLength(days: number, lang: Lang): string {
  const months = days / DAYS_OF_MONTH;
  const print = (value: number, unit: "day" | "month" | "year") =>
    new Intl.NumberFormat(lang, {
      style: "unit",
      unit,
      unitDisplay: "long",
      maximumFractionDigits: 1,
    }).format(value);
  if (months < FEWEST_MONTHS) return print(days, "day");
  if (months < MOST_MONTHS) return print(Math.round(months), "month");
  return print(Math.round(months / 6) / 2, "year");
}
