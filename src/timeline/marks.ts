import { addMonths, type Day, dateOf } from "#atlas/day.ts";
import { placeOf } from "./lanes.ts";
import { nextMonth, type Range } from "./steps.ts";

/** A line below the track; years and quarters carry a label where there is room. */
export type Mark = {
  readonly day: Day;
  readonly x: number;
  readonly kind: "year" | "quarter" | "month";
  readonly labelled: boolean;
};

/** Shares of the track within which a label would run over the edge or into the first year's. */
const START = 0.045;
const END = 0.985;

/** The first day with its year, and every first of a month after it. */
export function marksOf(range: Range): readonly Mark[] {
  const marks: Mark[] = [{ day: range.first, x: 0, kind: "year", labelled: true }];
  for (let day = nextMonth(range.first, range); day < range.last; day = addMonths(day, 1)) {
    const month = dateOf(day).getUTCMonth();
    const kind = month === 0 ? "year" : month % 3 === 0 ? "quarter" : "month";
    const x = placeOf(day, range);
    marks.push({ day, x, kind, labelled: kind !== "month" && x > START && x < END });
  }
  return marks;
}
