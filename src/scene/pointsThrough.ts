import type { GeoProjection } from "d3-geo";
import type { LonLat } from "#atlas/types.ts";

/** A function from degrees to px; `null` behind the horizon. */
export function pointsThrough(
  projection: GeoProjection,
): (point: LonLat) => readonly [number, number] | null {
  return ([lon, lat]) => {
    let seen: readonly [number, number] | null = null;
    const stream = projection.stream({
      point: (x, y) => {
        seen = [x, y];
      },
      lineStart: () => {},
      lineEnd: () => {},
      polygonStart: () => {},
      polygonEnd: () => {},
    });
    stream.point(lon, lat);
    return seen;
  };
}
