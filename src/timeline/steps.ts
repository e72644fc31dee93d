import { addDays, addMonths, type Day, dateOf } from "#atlas/day.ts";
import type { StepSize } from "./player.ts";

type Dated = { readonly day: Day };

/** The stretch of days that can be shown, both ends included. */
export type Range = { readonly first: Day; readonly last: Day };

/** The day, or the end of the range that it lies beyond. */
export const clampDay = (day: Day, { first, last }: Range): Day =>
  Math.min(Math.max(day, first), last) as Day;

/** The first day after this one on which something happened; several events on a day are one stop. */
export function nextEvent(events: readonly Dated[], day: Day): Day | null {
  const later = events.map((event) => event.day).filter((other) => other > day);
  return later.length === 0 ? null : (Math.min(...later) as Day);
}

/** The last day before this one on which something happened. */
export function previousEvent(events: readonly Dated[], day: Day): Day | null {
  const earlier = events.map((event) => event.day).filter((other) => other < day);
  return earlier.length === 0 ? null : (Math.max(...earlier) as Day);
}

/** The first of the month that the day lies in. */
const monthStart = (day: Day): Day => addDays(day, 1 - dateOf(day).getUTCDate());

/** The nearest first of a month after the day, at most the range's last day. */
export const nextMonth = (day: Day, range: Range): Day =>
  clampDay(addMonths(monthStart(day), 1), range);

/** The nearest first of a month before the day, at least the range's first day. */
export function previousMonth(day: Day, range: Range): Day {
  const start = monthStart(day);
  return clampDay(start < day ? start : addMonths(start, -1), range);
}

/** Where the player goes next; after the last event that is the last day. */
export function stepFrom(size: StepSize, day: Day, events: readonly Dated[], range: Range): Day {
  if (size === "day") return clampDay(addDays(day, 1), range);
  if (size === "month") return nextMonth(day, range);
  return clampDay(nextEvent(events, day) ?? range.last, range);
}
