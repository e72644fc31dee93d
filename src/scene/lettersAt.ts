import { geoDistance } from "d3-geo";
import type { LonLat } from "#atlas/types.ts";
import { eyeOver } from "#scene/eyeOver.ts";
import type { Frame } from "#scene/frame.ts";

/** How large MapLibre draws letters at a point, beside those in the middle of the picture: it makes what is farther away smaller. */
export function lettersAt({ camera, proj, size }: Frame, point: LonLat): number {
  if (proj === "flat") return 1;
  const { radius, away } = eyeOver(camera, size.height);
  const farther = radius * (1 - Math.cos(geoDistance([camera.lon, camera.lat], [...point])));
  return 0.5 + (0.5 * away) / (away + farther);
}
