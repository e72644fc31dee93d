import { bearingOf } from "#atlas/bearingOf.ts";
import type { LonLat, Route, RouteId } from "#atlas/types.ts";

/** Ways that begin at one place set out so many degrees apart, … */
const APART = 14;
/** … none more than so many beside the great circle. */
const MOST = 38;
/** So that no way is a ruler's line; those that are fanned out have less to spare. */
const LEAST = 2;
const ALONE = 6;
const ROUNDS = 60;

/** By how many degrees, clockwise, each route sets out beside the great circle: those that begin together fan out by their destinations. */
export function wayTurns(routes: Iterable<Route>): ReadonlyMap<RouteId, number> {
  const ways = [...routes].flatMap((route) => {
    const { path = [] } = route.legs[0] ?? {};
    const [start, end] = [path[0], path.at(-1)];
    return start === undefined || end === undefined ? [] : [{ id: route.id, start, end }];
  });
  const groups = Map.groupBy(ways, ({ start }) => String(start));
  return new Map([...groups.values()].flatMap((group) => [...fannedOut(group)]));
}

function fannedOut(
  group: readonly { readonly id: RouteId; readonly start: LonLat; readonly end: LonLat }[],
): Map<RouteId, number> {
  const sorted = group
    .map(({ id, start, end }) => ({ id, straight: bearingOf(start, end) }))
    .toSorted((a, b) => a.straight - b.straight);
  const least = sorted.length === 1 ? ALONE : LEAST;
  const out = sorted.map(({ straight }) => straight);
  for (let round = 0; round < ROUNDS; round += 1)
    for (let i = 1; i < out.length; i += 1) {
      const lack = APART - ((out[i] ?? 0) - (out[i - 1] ?? 0));
      if (lack <= 0) continue;
      out[i] = (out[i] ?? 0) + lack / 2;
      out[i - 1] = (out[i - 1] ?? 0) - lack / 2;
    }
  return new Map(
    sorted.map(({ id, straight }, i) => {
      const turn = (out[i] ?? straight) - straight;
      const sign = turn < 0 ? -1 : 1;
      return [id, sign * Math.min(MOST, Math.max(least, Math.abs(turn)))];
    }),
  );
}
