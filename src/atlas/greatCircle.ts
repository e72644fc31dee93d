import { geoDistance, geoInterpolate } from "d3-geo";
import type { LonLat } from "#atlas/types.ts";

/** About 190 km. */
const STEP_RADIANS = 0.03;

/** Points on the great circle between two different points, about 190 km apart, rounded to 0.01°; longitudes run on past 180°. */
export function greatCircle(start: LonLat, end: LonLat): LonLat[] {
  const at = geoInterpolate([...start], [...end]);
  const steps = Math.max(1, Math.ceil(geoDistance([...start], [...end]) / STEP_RADIANS));
  let before = start[0];
  return Array.from({ length: steps + 1 }, (_, i): LonLat => {
    const [lon, lat] = at(i / steps);
    before = lon + Math.round((before - lon) / 360) * 360;
    return [hundredths(before), hundredths(lat)];
  });
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
