import type { LonLat } from "#atlas/types.ts";
import { cameraAt } from "#scene/camera.ts";
import type { Frame } from "#scene/frame.ts";
import { planeOf } from "#scene/planeOf.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import type { Camera } from "#view/viewState.ts";

/** Nearer than so many px a point stands where it is held. */
const NEAR = 0.5;
const STEPS = 6;

/** The camera of the same zoom that has a point of the ground at a px of the picture; as near to it as a globe can turn. */
export function heldAt(
  look: Pick<Frame, "camera" | "proj" | "size">,
  ground: LonLat,
  [x, y]: readonly [number, number],
): Camera {
  const { width, height } = look.size;
  let { camera } = look;
  // The picture is bent: it takes a step or two.
  for (let step = 0; step < STEPS; step++) {
    const now = { ...look, camera };
    const at = planeOf(now)(ground);
    if (at === null || Math.hypot(at[0] - x, at[1] - y) < NEAR) break;
    const centre = projectionOf(now).invert?.([width / 2 + at[0] - x, height / 2 + at[1] - y]);
    if (!centre?.every(Number.isFinite)) break;
    camera = cameraAt(centre, camera.zoom);
  }
  return camera;
}
