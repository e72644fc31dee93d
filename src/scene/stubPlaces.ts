import type { LonLat, PlaceId, RouteId } from "#atlas/types.ts";
import { FROM_DOTS, type LabelRoom } from "#scene/createLabelRoom.ts";
import { type EdgeTip, edgeTips } from "#scene/edgeTips.ts";
import type { FarEnd } from "#scene/farEnds.ts";
import type { Box, Frame } from "#scene/frame.ts";
import { type LabelPlace, labelBox } from "#scene/labelBox.ts";
import { labelInk } from "#scene/labelInk.ts";
import { LABEL_GAP, labelSides } from "#scene/labelSides.ts";
import type { Plane } from "#scene/planeOf.ts";
import { rayTips } from "#scene/rayTips.ts";

/** What stands at the edge for a place beyond it: an arrow that looks there, and the ways that end at it. */
export type Stub = {
  readonly id: PlaceId;
  readonly at: readonly [number, number];
  readonly point: LonLat;
  /** Degrees, clockwise from the right. */
  readonly turn: number;
  readonly ways: readonly { readonly id: RouteId; readonly tip: EdgeTip }[];
};

/** An arrow and its room, in px. */
export const STUB_RADIUS = 8;
/** More than so many arrows tell nothing any more. */
export const MOST_STUBS = 6;

/** The stub of a place beyond the edge and its label, as far out as there is room for both; `null` where there is none. They take their room. */
export function stubPlace(
  end: FarEnd,
  room: LabelRoom,
  plane: Plane,
  frame: Frame,
): { readonly tip: EdgeTip; readonly label: LabelPlace } | null {
  const { letters, palette } = frame;
  const { id, lines } = end;
  const ink = labelInk("destination", "", palette);
  for (const tip of tipsOf(end, plane, frame)) {
    const { at, point } = tip;
    if (!room.isFreeFor(at, STUB_RADIUS)) continue;
    const wish = { id, kind: "destination", point, lines, ink, radius: STUB_RADIUS } as const;
    const [best] = labelSides(wish, letters)
      .map((side): LabelPlace => ({ ...wish, ...side, at, leader: null }))
      .map((label) => ({ label, box: labelBox(label, at, letters) }))
      .filter(({ box }) => room.isFree(box, { ...ASKED, id }))
      .map((found) => ({ ...found, cost: room.crossed(found.box) - ahead(tip, found.box) }))
      .toSorted((a, b) => a.cost - b.cost);
    if (best === undefined) continue;
    room.take(best.box, null);
    room.addMark({ id, kind: "circle", radius: STUB_RADIUS, at });
    return { tip, label: best.label };
  }
  return null;
}

/** How a name stands at an arrow: nobody takes it for that of a dot. */
const ASKED = {
  kind: "destination",
  away: LABEL_GAP,
  fromDots: FROM_DOTS.name,
  leader: null,
} as const;

/** How well a box lies where the arrow points, from -1 to 1: read from the tail, the name comes after the arrow. */
function ahead({ at: [x, y], turn }: EdgeTip, { left, right, top, bottom }: Box): number {
  const [dx, dy] = [(left + right) / 2 - x, (top + bottom) / 2 - y];
  const towards = (turn * Math.PI) / 180;
  return (dx * Math.cos(towards) + dy * Math.sin(towards)) / Math.hypot(dx, dy);
}

/** The end of a way lies on it; an arrow alone may stand anywhere along the edge. */
const tipsOf = ({ turn, ways }: FarEnd, plane: Plane, frame: Frame): Iterable<EdgeTip> =>
  ways[0] === undefined ? rayTips(turn, plane, frame) : edgeTips(ways[0].path, plane, frame);
