import { addMonths, type Day, dateOf, monthStart, parseDay } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import type { Pattern } from "#scene/patterns.ts";

/** A stretch of one state on a strip of time. `until` is the first day on which it no longer holds. */
export type StripPiece = {
  readonly from: Day;
  readonly until: Day;
  readonly tone: string;
  readonly pattern: Pattern;
  /** Its part of the band's height, 0 to 1: the form says what the colour says. */
  readonly height: number;
  readonly words: string;
};

export type StripBand = {
  readonly name: string;
  readonly pieces: readonly StripPiece[];
  /** Later days repeat the state of this one. */
  readonly seen: Day | null;
};

/** What happened on a day; `turns`: with it the state of the band changed. */
export type StripTick = {
  readonly day: Day;
  readonly band: number;
  readonly title: string;
  readonly turns: boolean;
};

/** The months that a strip covers: from the month of the first day to the end of the last day's. */
export function stripRange({ first, last }: Pick<Atlas, "first" | "last">): {
  readonly start: Day;
  readonly end: Day;
} {
  return { start: monthStart(first), end: addMonths(monthStart(last), 1) };
}

/** The first of January of every year in the range. */
export function yearsIn(start: Day, end: Day): readonly Day[] {
  const from = dateOf(start).getUTCFullYear();
  const to = dateOf(end).getUTCFullYear();
  return Array.from({ length: to - from + 1 }, (_, i) => parseDay(`${from + i}-01-01`) as Day);
}
