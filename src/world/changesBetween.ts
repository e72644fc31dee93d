import type { BorderId } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import {
  type Atlas,
  type AtlasEvent,
  type CrossingId,
  type CrossingState,
  OVERLAYS,
  type OverlayId,
  type PlaceId,
  type RouteId,
} from "#atlas/types.ts";
import { type BorderDay, bordersOn, sameBorder } from "#world/bordersOn.ts";
import { OVERLAY_FACTS } from "#world/overlayFacts.ts";
import { crossingOn, type RouteState, routeOn } from "#world/worldOn.ts";

type Change<Id, State> = { readonly id: Id; readonly before: State; readonly after: State };

/** Everything that differs between two days, the earlier one left out and the later one included. */
export type Changes = {
  readonly events: readonly AtlasEvent[];
  readonly crossings: readonly Change<CrossingId, CrossingState>[];
  /** Borders whose state changed, or how many of their crossings are in each. */
  readonly borders: readonly Change<BorderId, BorderDay>[];
  readonly routes: readonly Change<RouteId, RouteState>[];
  /** By overlay; of those about our knowledge none. */
  readonly classes: Readonly<Record<OverlayId, readonly Change<PlaceId, string>[]>>;
};

/** What changed from one day to another; the order of the two days sets what counts as before. */
export function changesBetween(atlas: Atlas, before: Day, after: Day): Changes {
  const [early, late] = before <= after ? [before, after] : [after, before];
  const diff = <Thing extends { readonly id: unknown }, State extends string>(
    things: Iterable<Thing>,
    stateOn: (thing: Thing, day: Day) => State,
  ) =>
    [...things].flatMap((thing) => {
      const [a, b] = [stateOn(thing, before), stateOn(thing, after)];
      return a === b ? [] : [{ id: thing.id as Thing["id"], before: a, after: b }];
    });
  const classesOf = (id: OverlayId): Changes["classes"][OverlayId] => {
    const { about, classOn } = OVERLAY_FACTS[id];
    return about === "world"
      ? diff(atlas.places.values(), (place, day): string => classOn(atlas, place.id, day).key)
      : [];
  };
  return {
    events: [...atlas.events.values()].filter(({ day }) => early < day && day <= late),
    crossings: diff(atlas.crossings.values(), crossingOn),
    borders: changedBorders(atlas, before, after),
    routes: diff(atlas.routes.values(), (route, day) => routeOn(atlas, route, day)),
    classes: Object.fromEntries(
      OVERLAYS.map((id) => [id, classesOf(id)] as const),
    ) as Changes["classes"],
  };
}

function changedBorders(atlas: Atlas, before: Day, after: Day): Changes["borders"] {
  const then = new Map(bordersOn(atlas, before).map((one) => [one.border.id, one]));
  return bordersOn(atlas, after).flatMap((now) => {
    const was = then.get(now.border.id);
    return was === undefined || sameBorder(was, now)
      ? []
      : [{ id: now.border.id, before: was, after: now }];
  });
}
