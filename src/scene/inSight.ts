import type { LonLat } from "#atlas/types.ts";
import { cameraAt, radiusAt } from "#scene/camera.ts";
import type { Box, Frame } from "#scene/frame.ts";
import { pointsThrough } from "#scene/pointsThrough.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import type { Camera } from "#view/viewState.ts";

/** So many px a point keeps from the edge of the free part. */
const MARGIN = 48;

/**
 * The camera that shows a point in the free part of the picture: the same where it is there already, else moved by as little as
 * brings it there, at the same zoom.
 */
export function inSight(
  { camera, proj, size }: Pick<Frame, "camera" | "proj" | "size">,
  free: Box,
  point: LonLat,
): Camera {
  const projection = projectionOf(camera, proj, size);
  const at = pointsThrough(projection)(point);
  if (at === null) return cameraAt(point, camera.zoom);
  const right = beyond(at[0], free.left, free.right);
  const down = beyond(at[1], free.top, free.bottom);
  if (right === 0 && down === 0) return camera;
  // Where the picture is bent it takes another step or two.
  const moved = projection.invert?.([size.width / 2 + right, size.height / 2 + down]);
  if (!moved?.every(Number.isFinite) || Math.hypot(right, down) > radiusAt(camera))
    return offCentre(cameraAt(point, camera.zoom), { proj, size }, free);
  return cameraAt([moved[0], moved[1]], camera.zoom);
}

/** The camera moved so that what stood in the middle of the picture stands in the middle of its free part. */
export function offCentre(
  camera: Camera,
  { proj, size }: Pick<Frame, "proj" | "size">,
  { left, top, right, bottom }: Box,
): Camera {
  const moved = projectionOf(camera, proj, size).invert?.([
    size.width - (left + right) / 2,
    size.height - (top + bottom) / 2,
  ]);
  return moved?.every(Number.isFinite) ? cameraAt([moved[0], moved[1]], camera.zoom) : camera;
}

/** By how many px a coordinate lies outside of what is free, with its margin; 0 inside. */
function beyond(at: number, from: number, to: number): number {
  const margin = Math.min(MARGIN, (to - from) / 3);
  if (at < from + margin) return at - from - margin;
  return at > to - margin ? at - to + margin : 0;
}
