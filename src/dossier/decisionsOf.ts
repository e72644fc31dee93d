import { dateOf } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import type { PlaceId } from "#atlas/types.ts";

/** Decisions of one calendar year on new claims in the first instance. */
export type DecisionRow = {
  readonly year: number;
  readonly positive: Figure | null;
  readonly negative: Figure | null;
};

const COUNTER = "unhcr";
const POSITIVE = "positive-decisions";
const NEGATIVE = "negative-decisions";

/** Decisions on Russian claims as UNHCR publishes them, by one filter for all places: first instance, new claims. Newest year first. */
export function decisionsOf({ records }: Library, place: PlaceId): DecisionRow[] {
  const found = records.figures.filter(
    (figure) =>
      figure.place === place &&
      figure.part === "" &&
      figure.countedBy === COUNTER &&
      (figure.measure === POSITIVE || figure.measure === NEGATIVE) &&
      figure.periodEnd !== null,
  );
  const years = Map.groupBy(found, ({ periodEnd }) =>
    periodEnd === null ? 0 : dateOf(periodEnd).getUTCFullYear(),
  );
  return [...years]
    .map(([year, figures]) => ({
      year,
      positive: figures.find(({ measure }) => measure === POSITIVE) ?? null,
      negative: figures.find(({ measure }) => measure === NEGATIVE) ?? null,
    }))
    .toSorted((a, b) => b.year - a.year);
}
