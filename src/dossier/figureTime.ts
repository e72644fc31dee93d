import type { Day } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";

/** The day that a figure stands for: the end of what it counts, or the day it refers to; `null` where the source names none. */
export const figureTime = ({ periodEnd, asOf }: Pick<Figure, "periodEnd" | "asOf">): Day | null =>
  periodEnd ?? asOf;

/** Newest first; figures without a day last. */
export const newestFirst = (a: Figure, b: Figure): number =>
  (figureTime(b) ?? Number.NEGATIVE_INFINITY) - (figureTime(a) ?? Number.NEGATIVE_INFINITY) ||
  (a.id < b.id ? -1 : 1);
