import type { Day } from "#atlas/day.ts";
import type { Atlas, AtlasEvent, PlaceId } from "#atlas/types.ts";

/** So many days an event of one day is told of as news. */
const NEWS_DAYS = 3;

/** What happened at one of the places on the day or in the few days before it, or still went on; the newest last. What is only dated by its report is left out: the thing itself came earlier. */
export const eventsOn = (
  atlas: Atlas,
  places: readonly PlaceId[],
  day: Day,
): readonly AtlasEvent[] =>
  [...atlas.events.values()].filter(
    (event) =>
      event.precision === "day" &&
      event.day <= day &&
      day <= Math.max(event.lastDay ?? event.day, event.day + NEWS_DAYS) &&
      // What was reported of a time could be reported when it was over.
      (event.kind !== "report" || day >= (event.lastDay ?? event.day)) &&
      event.places.some((place) => places.includes(place)),
  );
