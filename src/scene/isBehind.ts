import { geoDistance } from "d3-geo";
import type { LonLat } from "#atlas/types.ts";
import { eyeOver } from "#scene/eyeOver.ts";
import type { Camera } from "#view/viewState.ts";

/** So many degrees before the horizon the ground is too slanted for anything to be told apart. */
const RIM_RADIANS = (3 * Math.PI) / 180;

/** Whether a point lies on the far side of the globe or at its rim, in a picture that is `height` px high. */
export function isBehind(camera: Camera, point: LonLat, height: number): boolean {
  const distance = geoDistance([camera.lon, camera.lat], [...point]);
  return distance > Math.acos(eyeOver(camera, height).horizon) - RIM_RADIANS;
}
