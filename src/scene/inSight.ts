import type { LonLat } from "#atlas/types.ts";
import { cameraAt, radiusAt } from "#scene/camera.ts";
import type { Box, Frame } from "#scene/frame.ts";
import { planeOf } from "#scene/planeOf.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import type { Camera } from "#view/viewState.ts";

/** Nearer than so many px to the edge of the free part a point counts as hidden; what is moved keeps more from it. */
const HIDDEN = 12;
const MARGIN = 48;
/** In a part as narrow as that, in px, it is brought to the middle: else half of what stands round it would be hidden. */
const SLIM = 260;
const STEPS = 6;

/**
 * The camera that shows a point in the free part of the picture: the same where it is there already, else moved by as little as
 * brings it there, at the same zoom.
 */
export function inSight(
  { camera, proj, size }: Pick<Frame, "camera" | "proj" | "size">,
  free: Box,
  point: LonLat,
): Camera {
  let found = camera;
  // The picture is bent: it takes a step or two, and from the far side of the globe one begins at the point itself.
  for (let step = 0; step < STEPS; step++) {
    const look = { camera: found, proj, size };
    const at = planeOf(look)(point);
    const right = at === null ? Number.POSITIVE_INFINITY : beyond(at[0], free.left, free.right);
    const down = at === null ? 0 : beyond(at[1], free.top, free.bottom);
    if (right === 0 && down === 0) return found;
    const moved =
      Math.hypot(right, down) > radiusAt(found)
        ? undefined
        : projectionOf(look).invert?.([size.width / 2 + right, size.height / 2 + down]);
    found = cameraAt(moved?.every(Number.isFinite) ? [moved[0], moved[1]] : point, camera.zoom);
  }
  return offCentre(cameraAt(point, camera.zoom), { proj, size }, free);
}

/** The camera moved so that what stood in the middle of the picture stands in the middle of its free part. */
export function offCentre(
  camera: Camera,
  { proj, size }: Pick<Frame, "proj" | "size">,
  { left, top, right, bottom }: Box,
): Camera {
  const moved = projectionOf({ camera, proj, size }).invert?.([
    size.width - (left + right) / 2,
    size.height - (top + bottom) / 2,
  ]);
  return moved?.every(Number.isFinite) ? cameraAt([moved[0], moved[1]], camera.zoom) : camera;
}

/** By how many px a coordinate that is hidden has to move; 0 where it is seen. */
function beyond(at: number, from: number, to: number): number {
  if (at >= from + HIDDEN && at <= to - HIDDEN) return 0;
  const margin = to - from < SLIM ? (to - from) / 2 : MARGIN;
  if (at < from + margin) return at - from - margin;
  return at > to - margin ? at - to + margin : 0;
}
