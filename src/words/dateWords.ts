import { type Day, dateOf, parseDay, printDay } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { printDate, printMonth } from "#words/numberWords.ts";

/** A date known to the day, the month or the year: "2022-09" as "September 2022". */
export function printPartDate(text: string, lang: Lang): string {
  const day = parseDay(`${text}-01-01`.slice(0, 10));
  if (day === undefined) return text;
  if (text.length === 4) return text;
  return text.length === 7 ? printMonth(day, lang) : printDate(day, lang);
}

/** "24 February – 16 July 2024" */
export const printSpan = (from: Day, to: Day, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    dateStyle: "long",
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

type Period = Pick<Figure, "periodStart" | "periodEnd" | "asOf">;

type PeriodWords = {
  readonly asOf: (day: string) => string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly undated: string;
};

const PERIOD_WORDS: Readonly<Record<Lang, PeriodWords>> = {
  en: {
    asOf: (day) => `as of ${day}`,
    since: (day) => `from ${day}, end not stated`,
    until: (day) => `up to ${day}`,
    undated: "day not stated",
  },
  de: {
    asOf: (day) => `Stand ${day}`,
    since: (day) => `ab ${day}, Ende nicht genannt`,
    until: (day) => `bis ${day}`,
    undated: "Tag nicht genannt",
  },
  ru: {
    asOf: (day) => `на ${day}`,
    since: (day) => `с ${day}, конец не назван`,
    until: (day) => `по ${day}`,
    undated: "день не назван",
  },
};

/** For which time a figure was counted: "2023", "September 2022", "24 February 2022 – 16 July 2024", "as of 12 September 2023". */
export function printCounted({ periodStart, periodEnd, asOf }: Period, lang: Lang): string {
  const words = PERIOD_WORDS[lang];
  const end = periodEnd ?? asOf;
  if (periodStart === null) return end === null ? words.undated : words.asOf(printDate(end, lang));
  if (end === null) return words.since(printDate(periodStart, lang));
  // The day of the statement is not the end of what was counted.
  if (periodEnd === null)
    return `${words.since(printDate(periodStart, lang))}; ${words.asOf(printDate(end, lang))}`;
  const [a, b] = [printDay(periodStart), printDay(end)];
  if (a.endsWith("-01-01") && b === `${a.slice(0, 4)}-12-31`) return a.slice(0, 4);
  const isMonth = a.endsWith("-01") && a.slice(0, 7) === b.slice(0, 7) && isLastOfMonth(end);
  return isMonth ? printMonth(end, lang) : printSpan(periodStart, end, lang);
}

const isLastOfMonth = (day: Day): boolean => dateOf((day + 1) as Day).getUTCDate() === 1;
