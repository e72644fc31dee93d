import { geoRotation } from "d3-geo";
import type { LonLat } from "#atlas/types.ts";

const RADIANS = Math.PI / 180;

/** The direction in which the great circle from one point to another sets out, in degrees from north, clockwise, 0 to 360. */
export function bearingOf([lon, lat]: LonLat, to: LonLat): number {
  // Turned so that the first point lies where equator and prime meridian meet, up is north.
  const [turn, height] = geoRotation([-lon, -lat])([...to]).map((degrees) => degrees * RADIANS);
  const east = Math.cos(height ?? 0) * Math.sin(turn ?? 0);
  return (Math.atan2(east, Math.sin(height ?? 0)) / RADIANS + 360) % 360;
}
