import type { BorderId } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type {
  Atlas,
  AtlasEvent,
  CrossingId,
  CrossingState,
  PlaceId,
  RouteId,
} from "#atlas/types.ts";
import { type BorderDay, bordersOn, sameBorder } from "#world/bordersOn.ts";
import { crossingOn, type RouteState, riskOn, routeOn, visaOn } from "#world/worldOn.ts";

type Change<Id, State> = { readonly id: Id; readonly before: State; readonly after: State };

/** Everything that differs between two days, the earlier one left out and the later one included. */
export type Changes = {
  readonly events: readonly AtlasEvent[];
  readonly crossings: readonly Change<CrossingId, CrossingState>[];
  /** Borders whose state changed, or how many of their crossings are in each. */
  readonly borders: readonly Change<BorderId, BorderDay>[];
  readonly routes: readonly Change<RouteId, RouteState>[];
  readonly visa: readonly Change<PlaceId, string>[];
  readonly risk: readonly Change<PlaceId, string>[];
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
  return {
    events: [...atlas.events.values()].filter(({ day }) => early < day && day <= late),
    crossings: diff(atlas.crossings.values(), crossingOn),
    borders: changedBorders(atlas, before, after),
    routes: diff(atlas.routes.values(), (route, day) => routeOn(atlas, route, day)),
    visa: diff(
      atlas.places.values(),
      ({ id }, day): string => visaOn(atlas, id, day)?.class ?? "no-data",
    ),
    risk: diff(
      atlas.places.values(),
      ({ id }, day): string => riskOn(atlas, id, day)?.class ?? "no-data",
    ),
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
