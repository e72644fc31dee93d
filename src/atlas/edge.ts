import type { Day } from "#atlas/day.ts";

/** What a source gives of the day on which something began or ended: the day, a longer time that holds it, two bounds, or only that it was so by a day. */
export const GIVENS = ["day", "month", "season", "year", "between", "by"] as const;
export type Given = (typeof GIVENS)[number];

/** A first day that is not known to the day: on or after `earliest` (`null`: nobody says), on or before `latest`. */
export type Edge = {
  readonly given: Exclude<Given, "day">;
  readonly earliest: Day | null;
  readonly latest: Day;
};

/** From so many days after its last confirmation on, what is known of a state is old. */
export const OLD_AFTER_DAYS = 183;

/** Whether a state last confirmed on `confirmed` is old knowledge on the day; without such a day it is not. */
export const isOldOn = (confirmed: Day | null, day: Day): boolean =>
  confirmed !== null && day - confirmed > OLD_AFTER_DAYS;
