import { geoDistance } from "d3-geo";
import type { LonLat } from "#atlas/types.ts";
import { eyeOver } from "#scene/eyeOver.ts";
import type { Frame } from "#scene/frame.ts";

/** So many degrees before the horizon the ground is too slanted to be told apart. */
const RIM_DEGREES = 9;

/** Whether a point lies at the very rim of the globe, or behind it. */
export function isSlanted(
  { camera, proj, size }: Pick<Frame, "camera" | "proj" | "size">,
  point: LonLat,
): boolean {
  if (proj === "flat") return false;
  const { horizon } = eyeOver(camera, size.height);
  const distance = geoDistance([camera.lon, camera.lat], [...point]);
  return distance > Math.acos(horizon) - (RIM_DEGREES * Math.PI) / 180;
}
