import { FROM_DOTS } from "#scene/createLabelRoom.ts";
import type { Frame } from "#scene/frame.ts";
import { CROSSINGS_ZOOM } from "#scene/ink.ts";
import { type LabelPlace, labelBox } from "#scene/labelBox.ts";
import { labelInk } from "#scene/labelInk.ts";
import { LABEL_GAP, labelSides } from "#scene/labelSides.ts";
import type { Blank, NumberPlaces } from "#scene/numberPlaces.ts";
import type { CrossingMark, Standing } from "#scene/scene.ts";

/** From so near on each crossing has its name, where that has room; those that are open have it as soon as they are seen. */
const NEAR_ZOOM = 5;
/** With its outline, in px. */
const RADIUS = 7;

/** Names of crossings on land that are near, open or chosen, beside their own signs, in whatever room the names of places have left. */
export function crossingNames(
  { scene, frame, plane }: Blank,
  { room }: Pick<NumberPlaces, "room">,
): readonly LabelPlace[] {
  const { letters, palette, size } = frame;
  const inSight = namedCrossings(scene, frame).flatMap((mark) => {
    const at = plane(mark.point);
    const isIn = at !== null && at[0] > 0 && at[1] > 0 && at[0] < size.width && at[1] < size.height;
    return isIn ? [{ mark, at }] : [];
  });
  for (const { mark, at } of inSight)
    room.addMark({ id: mark.id, kind: "dot", radius: RADIUS, at });
  return inSight
    .toSorted((a, b) => rankOf(b.mark) - rankOf(a.mark))
    .flatMap(({ mark: { id, title, point }, at }): LabelPlace[] => {
      const ink = labelInk("place", "", palette);
      const wish = { id, kind: "place", point, lines: [title], ink, radius: RADIUS } as const;
      const ask = { id, kind: "place", away: LABEL_GAP, fromDots: FROM_DOTS.name } as const;
      const [best] = labelSides(wish, letters)
        .map((side): LabelPlace => ({ ...wish, ...side, leader: null, at }))
        .map((label) => ({ label, box: labelBox(label, at, letters) }))
        .filter(({ box }) => room.isFree(box, { ...ask, leader: null }))
        .map((found) => ({ ...found, crossed: room.crossed(found.box) + room.bordered(found.box) }))
        .toSorted((a, b) => a.crossed - b.crossed);
      if (best === undefined) return [];
      room.take(best.box, null);
      return [best.label];
    });
}

/** The crossings that are named from so near, if they are in the picture. */
export const namedCrossings = (
  { crossings, layers }: Pick<Standing, "crossings" | "layers">,
  { camera }: Frame,
): readonly CrossingMark[] =>
  (layers.crossings ? crossings : []).filter(
    ({ chosen, type, state }) =>
      chosen || (type !== "air" && camera.zoom >= (state === "open" ? CROSSINGS_ZOOM : NEAR_ZOOM)),
  );

/** Whose name is written first. */
export const rankOf = ({ chosen, state }: CrossingMark): number =>
  (chosen ? 2 : 0) + (state === "open" ? 1 : 0);
