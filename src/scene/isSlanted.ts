import type { LonLat } from "#atlas/types.ts";
import { eyeOver } from "#scene/eyeOver.ts";
import type { Frame } from "#scene/frame.ts";

const RADIANS = Math.PI / 180;
/** So many degrees before the horizon the ground is too slanted to be told apart. */
const RIM_DEGREES = 9;

/** Whether a point, in degrees, lies at the very rim of the globe, or behind it. Asked of every place, so without d3. */
export function isSlanted(
  { camera, proj, size }: Pick<Frame, "camera" | "proj" | "size">,
  [lon, lat]: LonLat,
): boolean {
  if (proj === "flat") return false;
  const { horizon } = eyeOver(camera, size.height);
  const cosine =
    Math.sin(lat * RADIANS) * Math.sin(camera.lat * RADIANS) +
    Math.cos(lat * RADIANS) *
      Math.cos(camera.lat * RADIANS) *
      Math.cos((lon - camera.lon) * RADIANS);
  return cosine < Math.cos(Math.acos(horizon) - RIM_DEGREES * RADIANS);
}
