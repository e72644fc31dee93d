import type { LonLat, Route, RouteId } from "#atlas/types.ts";
import { curveOf } from "#scene/curveOf.ts";
import type { RouteMark } from "#scene/scene.ts";
import { wayTurns } from "#scene/wayTurns.ts";

type Legs = RouteMark["legs"];
type Routes = ReadonlyMap<RouteId, Route>;

/** Legs after the first one bend a little. */
const LATER_TURN = 6;

const turns = new WeakMap<Routes, ReadonlyMap<RouteId, number>>();
const drawn = new WeakMap<Route, Map<string, Legs>>();

/** The legs of a route as curves, from one documented stop to the next; the last one ends at the circle that it feeds. The same legs are the same arrays, so that what does not change is not drawn anew. */
export function wayLegs(routes: Routes, route: Route, end: LonLat | null): Legs {
  const known = drawn.get(route) ?? new Map<string, Legs>();
  drawn.set(route, known);
  const key = String(end);
  const legs = known.get(key) ?? legsTo(routes, route, end);
  known.set(key, legs);
  return legs;
}

function legsTo(routes: Routes, { id, legs }: Route, end: LonLat | null): Legs {
  const all = turns.get(routes) ?? wayTurns(routes.values());
  turns.set(routes, all);
  return legs.flatMap(({ mode, path }, i) => {
    const [from, to] = [path[0], i === legs.length - 1 ? (end ?? path.at(-1)) : path.at(-1)];
    if (from === undefined || to === undefined) return [];
    const turn = i === 0 ? (all.get(id) ?? LATER_TURN) : LATER_TURN;
    return [{ id: `${id}-${i}`, mode, path: curveOf(from, to, turn) }];
  });
}
