import { type Atlas, type AtlasEvent, EVENT_KINDS } from "#atlas/types.ts";

const CONFIDENCE = ["high", "medium", "low"] as const;

/** All events by their days, and of one day the weightiest first: what more sources confirm, of that what is about fewer places, of that what kinds of event list first. */
export const eventsInOrder = ({ events }: Pick<Atlas, "events">): readonly AtlasEvent[] =>
  [...events.values()].sort(
    (a, b) =>
      a.day - b.day ||
      CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence) ||
      a.places.length - b.places.length ||
      EVENT_KINDS.indexOf(a.kind) - EVENT_KINDS.indexOf(b.kind),
  );
