import type { LonLat } from "#atlas/types.ts";
import type { RouteMark } from "#scene/scene.ts";

/** Parts of a way at which one can stand, from its middle on towards both ends. */
const PARTS = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2] as const;
/** Nearer than so many px two stops are one to the eye. */
const APART = 18;
const RADIANS = Math.PI / 180;

/** Where the keyboard stands on each way that is drawn: in its middle, or as near to that as it stands apart from what is `taken` already. In degrees; `zoom` as MapLibre counts it. */
export function wayStops(
  routes: readonly RouteMark[],
  taken: readonly LonLat[],
  zoom: number,
): ReadonlyMap<RouteMark["id"], LonLat> {
  const pixel = 360 / (512 * 2 ** zoom);
  const others = [...taken];
  const stops = new Map<RouteMark["id"], LonLat>();
  for (const { id, shown, legs } of routes) {
    const path = legs.flatMap((leg) => leg.path);
    if (!shown || path.length < 2) continue;
    const found = PARTS.map((part) => {
      const point = alongPath(path, part);
      const near = Math.min(...others.map((other) => degrees(point, other)), APART * pixel);
      return { point, near };
    }).reduce((best, one) => (one.near > best.near + pixel ? one : best));
    others.push(found.point);
    stops.set(id, found.point);
  }
  return stops;
}

/** The point of a path that has such a part of its length behind it, from 0 to 1. */
function alongPath(path: readonly LonLat[], part: number): LonLat {
  const steps = path.slice(1).map((to, i) => {
    const from = path[i] ?? to;
    return { from, to, long: degrees(from, to) };
  });
  let left = part * steps.reduce((sum, { long }) => sum + long, 0);
  for (const { from, to, long } of steps) {
    if (left <= long && long > 0) {
      const share = left / long;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    }
    left -= long;
  }
  return path.at(-1) ?? [0, 0];
}

/** How far two points lie apart, in degrees of latitude; near enough to compare. */
const degrees = ([a, b]: LonLat, [c, d]: LonLat): number =>
  Math.hypot((a - c) * Math.cos(((b + d) / 2) * RADIANS), b - d);
