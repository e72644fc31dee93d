import type { Frame } from "#scene/frame.ts";
import { CROSSINGS_ZOOM } from "#scene/ink.ts";
import type { Plane } from "#scene/planeOf.ts";
import type { Standing } from "#scene/scene.ts";

/** From the middle of a sign to its outline, in px. */
const OUTLINE = 6;
const SIDES = [
  [0, 0],
  [OUTLINE, 0],
  [-OUTLINE, 0],
  [0, OUTLINE],
  [0, -OUTLINE],
] as const;

/** The crossings that a picture draws: all from near, from farther those alone that are chosen, or have changed. */
export const drawnCrossings = (
  { crossings, layers }: Pick<Standing, "crossings" | "layers">,
  { camera }: Pick<Frame, "camera">,
): Standing["crossings"] =>
  (layers.crossings ? crossings : []).filter(
    ({ forced }) => forced || camera.zoom >= CROSSINGS_ZOOM,
  );

/** Points on every crossing that is drawn, in px of the picture: names rather stand beside them. */
export const crossingPoints = (
  scene: Pick<Standing, "crossings" | "layers">,
  frame: Pick<Frame, "camera">,
  plane: Plane,
): readonly (readonly [number, number])[] =>
  drawnCrossings(scene, frame).flatMap(({ point }) => {
    const at = plane(point);
    return at === null ? [] : SIDES.map(([x, y]) => [at[0] + x, at[1] + y] as const);
  });
