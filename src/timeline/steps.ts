import { addMonths, type Day, monthStart } from "#atlas/day.ts";

/** The stretch of days that can be shown, both ends included. */
export type Range = { readonly first: Day; readonly last: Day };

/** The day, or the end of the range that it lies beyond. */
export const clampDay = (day: Day, { first, last }: Range): Day =>
  Math.min(Math.max(day, first), last) as Day;

/** Where a day lies between the first (0) and the last (1). */
export const placeOf = (day: Day, { first, last }: Range): number =>
  last > first ? (day - first) / (last - first) : 0;

/** The first stop after this day, after the last stop the last day of the range; `null` there. Stops are in order. */
export function nextStop(stops: readonly Day[], day: Day, { last }: Range): Day | null {
  return stops.find((stop) => stop > day && stop <= last) ?? (day < last ? last : null);
}

/** The last stop before this day, before the first stop the first day of the range; `null` there. */
export function previousStop(stops: readonly Day[], day: Day, { first }: Range): Day | null {
  return stops.findLast((stop) => stop < day && stop >= first) ?? (day > first ? first : null);
}

/** The first days of all months that the range touches. */
export function monthsOf({ first, last }: Range): readonly Day[] {
  const months: Day[] = [];
  for (let day = monthStart(first); day <= last; day = addMonths(day, 1)) months.push(day);
  return months;
}
