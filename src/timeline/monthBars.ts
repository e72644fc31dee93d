import { addMonths, type Day, monthStart } from "#atlas/day.ts";
import { monthsOf, type Range } from "./steps.ts";

/** A month as a bar: on how many of its days the map changes, and how many others have an event. */
export type MonthBar = {
  readonly month: Day;
  readonly changes: number;
  readonly others: number;
};

/** Every month of the range, also those in which nothing happened. */
export function monthBars(
  stops: readonly Day[],
  events: readonly { readonly day: Day }[],
  range: Range,
): readonly MonthBar[] {
  const changing = new Set(stops);
  const eventful = new Set(events.map(({ day }) => day).filter((day) => !changing.has(day)));
  const counted = (days: ReadonlySet<Day>) => Map.groupBy(days, monthStart);
  const [changes, others] = [counted(changing), counted(eventful)];
  return monthsOf(range).map((month) => ({
    month,
    changes: changes.get(month)?.length ?? 0,
    others: others.get(month)?.length ?? 0,
  }));
}

/** The bars on a field of days × 1, as two outlines: what changes the map from below, the others above it. */
export function barPaths(
  bars: readonly MonthBar[],
  range: Range,
): { readonly changes: string; readonly others: string } {
  const most = Math.max(1, ...bars.map(({ changes, others }) => changes + others));
  const days = range.last - range.first;
  const rectOf = ({ month }: MonthBar, from: number, to: number): string => {
    const start = Math.max(0, month - range.first);
    const width = Math.min(days, addMonths(month, 1) - range.first) - start;
    const [top, bottom] = [1 - to / most, 1 - from / most].map((value) => value.toFixed(3));
    return to === from
      ? ""
      : `M${start + width * 0.12} ${bottom}V${top}h${(width * 0.76).toFixed(1)}V${bottom}Z`;
  };
  return {
    changes: bars.map((bar) => rectOf(bar, 0, bar.changes)).join(""),
    others: bars.map((bar) => rectOf(bar, bar.changes, bar.changes + bar.others)).join(""),
  };
}
