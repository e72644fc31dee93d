import type { Day } from "#atlas/day.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";

export const AGE_CLASSES = ["month", "half-year", "year", "older", "no-data"] as const;
export type AgeClass = (typeof AGE_CLASSES)[number];

const UP_TO_DAYS: readonly (readonly [AgeClass, number])[] = [
  ["month", 31],
  ["half-year", 183],
  ["year", 366],
];

/** So many days after a look at a place its age may be another: on the day itself, and after each of the above. */
export const AGE_TURNS: readonly number[] = [0, ...UP_TO_DAYS.map(([, days]) => days + 1)];

/** The newest look at a place by the day, and how old it then was. */
export type Age = { readonly class: AgeClass; readonly checked: Day | null };

const lastUpTo = (days: readonly Day[], day: Day): Day | undefined =>
  days.findLast((candidate) => candidate <= day);

/** How old the newest check of a place was on the day: a snapshot of the visa table, or anything dated that was published on it. */
export function ageOn(atlas: Atlas, place: PlaceId, day: Day): Age {
  const table = atlas.visa.has(place) ? lastUpTo(atlas.snapshots, day) : undefined;
  const own = lastUpTo(atlas.checks.get(place) ?? [], day);
  if (table === undefined && own === undefined) return { class: "no-data", checked: null };
  const checked = Math.max(table ?? 0, own ?? 0) as Day;
  const found = UP_TO_DAYS.find(([, days]) => day - checked <= days);
  return { class: found?.[0] ?? "older", checked };
}
