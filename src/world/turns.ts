import { addDays, type Day } from "#atlas/day.ts";
import { OLD_AFTER_DAYS } from "#atlas/edge.ts";
import type { Evidence } from "#atlas/evidence.ts";
import type { Span } from "#atlas/span.ts";
import type { Atlas, Crossing, PlaceId, Route } from "#atlas/types.ts";
import { AGE_TURNS } from "#world/ageOn.ts";

/** Days, in any order, on which something may be another than on the day before; on all others it is not. */
export type Turns = readonly Day[];

/** Days from one turn, or ever, until before another, or for ever. */
export type Reach = { readonly from: number; readonly until: number };

/** The days round one on which nothing turns. */
export function reachAt(turns: Turns, day: Day): Reach {
  let [from, until] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const turn of turns)
    if (turn <= day) from = Math.max(from, turn);
    else until = Math.min(until, turn);
  return { from, until };
}

/** Of spans: where each begins and ends. */
export const spanTurns = (spans: readonly Span[]): Turns =>
  spans.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));

/** Of spans and of how well they are known: also the days after the last confirmation, after half a year, after what was announced. */
export const knownTurns = (spans: readonly (Span & Evidence)[]): Turns => [
  ...spanTurns(spans),
  ...spans.flatMap(({ confirmed, announcedTo }) => [
    ...(confirmed === null ? [] : [addDays(confirmed, 1), addDays(confirmed, OLD_AFTER_DAYS + 1)]),
    ...(announcedTo === null ? [] : [addDays(announcedTo, 1)]),
  ]),
];

/** Of how long ago a place was looked at. */
export const ageTurns = (atlas: Atlas, place: PlaceId): Turns =>
  [...atlas.snapshots, ...(atlas.checks.get(place) ?? [])].flatMap((seen) =>
    AGE_TURNS.map((days) => addDays(seen, days)),
  );

/** Of a route: its own ends with their bounds, and all of its crossings. */
export const routeTurns = ({ crossings }: Atlas, route: Route): Turns => [
  ...spanTurns([route]),
  ...(route.since?.earliest ? [route.since.earliest] : []),
  ...(route.ends === null ? [] : [route.ends.latest]),
  ...crossingsTurns(route.crossings.flatMap((id) => crossings.get(id) ?? [])),
];

/** Of several crossings. */
export const crossingsTurns = (crossings: readonly Crossing[]): Turns =>
  crossings.flatMap(({ spans }) => knownTurns(spans));
