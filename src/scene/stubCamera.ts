import type { Box, Frame } from "#scene/frame.ts";
import { inSight } from "#scene/inSight.ts";
import type { Scene } from "#scene/scene.ts";
import type { Stub } from "#scene/stubPlaces.ts";
import type { Camera, Focus } from "#view/viewState.ts";

/** The camera that brings into the free part of the picture what a stub at its edge points at, moved by as little as that takes; `null` for what has no stub. */
export function stubCamera(
  focus: Focus | null,
  stubs: readonly Stub[],
  { places }: Pick<Scene, "places">,
  frame: Pick<Frame, "camera" | "proj" | "size">,
  free: Box,
): Camera | null {
  if (focus?.kind !== "place" || !stubs.some(({ id }) => id === focus.id)) return null;
  const place = places.find(({ id }) => id === focus.id);
  return place === undefined ? null : inSight(frame, free, place.point);
}
