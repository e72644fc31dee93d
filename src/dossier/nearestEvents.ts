import type { Day } from "#atlas/day.ts";
import type { Atlas, AtlasEvent, PlaceId } from "#atlas/types.ts";

const BEFORE = 3;
const AFTER = 2;

/** The events at a place: the last ones up to the day, and the next ones. What a case of the place tells already is left out. */
export function nearestEvents(
  atlas: Atlas,
  place: PlaceId,
  day: Day,
  told: ReadonlySet<string>,
): { readonly near: readonly AtlasEvent[]; readonly count: number } {
  const all = [...atlas.events.values()].filter(
    ({ id, places }) => places.includes(place) && !told.has(id),
  );
  const next = all.findIndex((event) => event.day > day);
  const turn = next < 0 ? all.length : next;
  return { near: all.slice(Math.max(0, turn - BEFORE), turn + AFTER), count: all.length };
}
