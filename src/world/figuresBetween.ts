import type { Day } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";

/** The figures whose count ended after the early day, up to and including the late one. */
export const figuresBetween = (figures: readonly Figure[], early: Day, late: Day): Figure[] =>
  figures.filter(({ periodEnd, asOf }) => {
    const day = periodEnd ?? asOf;
    return day !== null && early < day && day <= late;
  });
