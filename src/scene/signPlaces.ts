import type { LonLat } from "#atlas/types.ts";
import type { Box, Frame } from "#scene/frame.ts";
import { gapTo, type LabelPlace, labelBox } from "#scene/labelBox.ts";
import type { Plane } from "#scene/planeOf.ts";
import type { Rim } from "#scene/rimsOf.ts";
import type { PlaceMark } from "#scene/scene.ts";
import { SIGN_ROOM, type SignLook } from "#scene/signShapes.ts";

/** A sign of a second class, and where it stands: so many px to the right of a point and below it. */
export type SignPlace = SignLook & {
  readonly id: string;
  readonly point: LonLat;
  readonly dx: number;
  readonly dy: number;
  /** Where the point stands, in px of the picture. */
  readonly at: readonly [number, number];
};

/** A place has its sign from the zoom on at which it is about twice as large as that. */
const ENOUGH = 2.5;
const SMALL_ZOOM = 4;
const EDGE = 4;
const BETWEEN = 2;

/** Whether a place is large enough in this frame for its sign. */
export const isLargeEnough = (
  { small, chosen, size }: Pick<PlaceMark, "small" | "chosen" | "size">,
  zoom: number,
): boolean => chosen || (small ? zoom >= SMALL_ZOOM : size * 4 ** zoom > ENOUGH);

type Room = {
  readonly frame: Frame;
  readonly plane: Plane;
  readonly rims: readonly Rim[];
  /** What lies on the picture, and what is written on it. */
  readonly covered: readonly Box[];
  readonly labels: readonly LabelPlace[];
};

/** The signs of a second overlay, each beside the name of its country or on it: on no name, no circle, and under nothing. The largest countries come first; what finds no room stands in the table. */
export function signPlaces(places: readonly PlaceMark[], room: Room): readonly SignPlace[] {
  const { frame, plane, rims, covered, labels } = room;
  const { letters, size, camera } = frame;
  const side = SIGN_ROOM * letters;
  const taken = [...covered, ...labels.map((label) => labelBox(label, label.at, letters))];
  const boxAt = (at: readonly [number, number], [dx, dy]: readonly [number, number]): Box => ({
    left: at[0] + dx - side / 2,
    right: at[0] + dx + side / 2,
    top: at[1] + dy - side / 2,
    bottom: at[1] + dy + side / 2,
  });
  const isFree = (box: Box): boolean =>
    box.left >= EDGE &&
    box.top >= EDGE &&
    box.right <= size.width - EDGE &&
    box.bottom <= size.height - EDGE &&
    !taken.some((other) => meet(box, other)) &&
    rims.every(({ at, radius }) => at === null || gapTo(box, at, radius) >= 1);
  return places
    .filter(({ second }) => second?.sign != null)
    .filter((mark) => isLargeEnough(mark, camera.zoom))
    .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.size - a.size)
    .flatMap(({ id, point: own, second }) => {
      const label = labels.find((one) => one.id === id);
      const rim = rims.find((one) => one.id === id);
      const point = label?.point ?? own;
      const at = plane(point);
      if (at === null || second?.sign == null) return [];
      const found = sidesOf(label, rim?.radius ?? null, letters).find((by) =>
        isFree(boxAt(at, by)),
      );
      if (found === undefined) return [];
      taken.push(boxAt(at, found));
      return [
        { id, sign: second.sign, isOld: second.isOld, point, dx: found[0], dy: found[1], at },
      ];
    });
}

const meet = (a: Box, b: Box): boolean =>
  a.left - BETWEEN < b.right && b.left < a.right + BETWEEN && a.top < b.bottom && b.top < a.bottom;

/** Where a sign may stand, the best place first: before the first line of the name, behind it, below or above it; without a name at the mark of the country, or on it. */
function sidesOf(
  label: LabelPlace | undefined,
  radius: number | null,
  letters: number,
): readonly (readonly [number, number])[] {
  const away = (SIGN_ROOM * letters) / 2 + BETWEEN + 0.5;
  if (label !== undefined) {
    const { left, right, top, bottom } = labelBox(label, [0, 0], letters);
    const name = labelBox({ ...label, lines: label.lines.slice(0, 1) }, [0, 0], letters);
    const [first, middle] = [top + (name.bottom - name.top) / 2, (left + right) / 2];
    const before = [name.left - away, first] as const;
    const behind = [name.right + away, first] as const;
    return [
      // On the side that does not look towards the circle.
      ...(label.align === "start" ? [behind, before] : [before, behind]),
      [middle, bottom + away - BETWEEN],
      [middle, top - away + BETWEEN],
      [left - away, bottom - away],
      [right + away, bottom - away],
    ];
  }
  const out = radius === null ? 0 : radius + away;
  const far = radius === null ? away * 2 : out + away;
  const round = (by: number): readonly (readonly [number, number])[] => [
    [by, 0],
    [-by, 0],
    [0, by],
    [0, -by],
  ];
  return radius === null ? [[0, 0], ...round(far)] : round(out);
}
