import { addDays, type Day, parseDay } from "#atlas/day.ts";

/** The day that the text means; the tests write days as people do. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}

/** All days from the first to the last, both included. */
export const daysFrom = (first: Day, last: Day): readonly Day[] =>
  Array.from({ length: last - first + 1 }, (_, count) => addDays(first, count));
