/** A calendar day, counted from 1970-01-01. Days compare, subtract and index like numbers. */
export type Day = number & { readonly __unit: "day" };

const MILLISECONDS = 86_400_000;

/** Reads `2024-07-01`; anything else, including `2024-02-30`, is `undefined`. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = (Date.parse(`${text}T00:00:00Z`) / MILLISECONDS) as Day;
  return Number.isNaN(day) || printDay(day) !== text ? undefined : day;
}

/** The day as `2024-07-01`. */
export const printDay = (day: Day): string => dateOf(day).toISOString().slice(0, 10);

/** The day's midnight in UTC, for `Intl`. */
export const dateOf = (day: Day): Date => new Date(day * MILLISECONDS);

/** The day that lies `count` days later (earlier, where negative). */
export const addDays = (day: Day, count: number): Day => (day + count) as Day;

/** The same day of the month `count` months later, or that month's last day where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const date = dateOf(day);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1);
  const last = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0);
  return Math.min(first / MILLISECONDS + date.getUTCDate() - 1, last / MILLISECONDS) as Day;
}

/** The calendar day that a moment falls on where the reader is: what "today" means to them. */
export const localDay = (moment: Date): Day =>
  (Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / MILLISECONDS) as Day;

/** The first of the month that the day lies in. */
export const monthStart = (day: Day): Day => addDays(day, 1 - dateOf(day).getUTCDate());
