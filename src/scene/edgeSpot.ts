import { bearingOf } from "#atlas/bearingOf.ts";
import type { LonLat } from "#atlas/types.ts";
import type { Box } from "#scene/frame.ts";
import type { Camera } from "#view/viewState.ts";

/** Where the edge of a picture shows that something lies beyond it, in px, and the way there in degrees, clockwise from the right. */
export type EdgeSpot = { readonly at: readonly [x: number, y: number]; readonly turn: number };

/** So many px inside of the edge. */
const INSET = 18;
const RADIANS = Math.PI / 180;

/** The place at the edge of the free part of a picture for a point beyond it, on the way to it from the middle; `at` is where the point stands, `null` behind the horizon. */
export function edgeSpot(
  at: readonly [x: number, y: number] | null,
  point: LonLat,
  camera: Camera,
  { left, top, right, bottom }: Box,
): EdgeSpot {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [dx, dy] = at === null ? awayTo(point, camera) : [at[0] - x, at[1] - y];
  const [wide, high] = [(right - left) / 2 - INSET, (bottom - top) / 2 - INSET];
  const part = Math.min(
    wide / Math.max(Math.abs(dx), Number.EPSILON),
    high / Math.max(Math.abs(dy), Number.EPSILON),
  );
  return { at: [x + dx * part, y + dy * part], turn: Math.atan2(dy, dx) / RADIANS };
}

/** The direction on the screen in which a point behind the horizon lies: on the shortest way round the globe, north above. */
function awayTo(point: LonLat, { lon, lat }: Camera): readonly [number, number] {
  const bearing = bearingOf([lon, lat], point) * RADIANS;
  return [Math.sin(bearing), -Math.cos(bearing)];
}
