import type { LonLat } from "#atlas/types.ts";
import { openingCamera, type Size } from "#scene/camera.ts";
import { freePart } from "#scene/freePart.ts";
import { inSight, offCentre } from "#scene/inSight.ts";
import type { Camera, ViewState } from "#view/viewState.ts";

/**
 * The camera of a picture whose view has none: the opening, in the part on which nothing lies, moved as little as shows the chosen
 * point beside its card. `isWhole`: whether statement, key and card lie on this picture; `isWide` as `freePart` has it.
 */
export function openingOn(
  size: Size,
  proj: ViewState["proj"],
  chosen: LonLat | null,
  isWhole: boolean,
  isWide = false,
): Camera {
  const free = isWhole
    ? freePart(size)
    : { left: 0, top: 0, right: size.width, bottom: size.height };
  const within = { width: free.right - free.left, height: free.bottom - free.top };
  const camera = offCentre(openingCamera(within), { proj, size }, free);
  if (chosen === null) return camera;
  return inSight({ camera, proj, size }, isWhole ? freePart(size, true, isWide) : free, chosen);
}
