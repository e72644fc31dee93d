import { type Day, printDay } from "#atlas/day.ts";
import type { Span } from "#atlas/span.ts";

/** A day as YYYY-MM-DD. */
export const dayText = (day: Day | null): string | null => (day === null ? null : printDay(day));

/** A span with its days in words; `end` is the first day on which it no longer holds. */
export const dated = <S extends Span>({ from, until, ...rest }: S) => ({
  start: dayText(from),
  end: dayText(until),
  ...rest,
});
