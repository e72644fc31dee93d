import type { PlaceId } from "#atlas/types.ts";
import { createLabelRoom, FROM_DOTS, type LabelRoom } from "#scene/createLabelRoom.ts";
import { edgeTips } from "#scene/edgeTips.ts";
import type { FarEnd } from "#scene/farEnds.ts";
import type { Box, Frame } from "#scene/frame.ts";
import { isWithin } from "#scene/isWithin.ts";
import { type LabelPlace, labelBox } from "#scene/labelBox.ts";
import { labelInk } from "#scene/labelInk.ts";
import { LABEL_GAP, labelSides } from "#scene/labelSides.ts";
import { leaderSides } from "#scene/leaderSides.ts";
import type { Line } from "#scene/lineMeets.ts";
import type { Plane } from "#scene/planeOf.ts";
import type { Rim } from "#scene/rimsOf.ts";
import type { DestinationMark, Standing } from "#scene/scene.ts";
import { MOST_STUBS, type Stub, stubPlace } from "#scene/stubPlaces.ts";

/** A picture before anything is written on it. */
export type Blank = {
  readonly scene: Standing;
  readonly frame: Frame;
  readonly plane: Plane;
  readonly rims: readonly Rim[];
  /** A name rather stands on few points of ways and crossings; where there is a choice, nothing is written on land borders. */
  readonly crossed: LabelRoom["crossed"];
  readonly bordered: LabelRoom["bordered"];
  /** What lies beyond its edge. */
  readonly ends: ReadonlyMap<PlaceId, FarEnd>;
};

/** The numbers of a picture, the arrows to those beyond its edge, who found no room, and what room is left. */
export type NumberPlaces = {
  readonly labels: readonly LabelPlace[];
  readonly stubs: readonly Stub[];
  readonly leftOut: readonly PlaceId[];
  readonly outside: readonly PlaceId[];
  readonly room: LabelRoom;
};

/** How much is written, and how far from its circle. */
type Way = {
  readonly isShort: boolean;
  /** Who is told whole for all that. */
  readonly whole: ReadonlySet<PlaceId>;
  readonly leads: boolean;
  readonly covered: readonly Box[];
  /** Whether a name rather stands farther off than on a bundle of ways. */
  readonly evades: boolean;
  /** Who is written before all others; these follow by size. */
  readonly first: readonly PlaceId[];
};

/** One leader costs as much as so many points of ways under the letters of a nearer name, in px. */
const CROSSED = 10;
/** The cost of a name that more than one way strikes through. */
const STRUCK = 120;

/** Where the numbers stand, the largest first, each beside its own circle; those beyond the edge as stubs at it. */
export function numberPlaces(blank: Blank, how: Way): NumberPlaces {
  const { scene, plane, rims, ends } = blank;
  const frame = { ...blank.frame, covered: how.covered };
  const room = createLabelRoom(frame, rims, blank);
  const labels: LabelPlace[] = [];
  const stubs: Stub[] = [];
  const leftOut: PlaceId[] = [];
  const outside: PlaceId[] = [];
  const marks = (scene.layers.destinations ? scene.destinations : []).toSorted(
    (a, b) => Number(how.first.includes(b.id)) - Number(how.first.includes(a.id)),
  );

  function miss(id: PlaceId): void {
    leftOut.push(id);
    room.leaveNameless(id);
  }
  function placeEnd(end: FarEnd): void {
    const found = stubs.length < MOST_STUBS ? stubPlace(end, room, plane, frame) : null;
    if (found === null) {
      // A way without a number is told by its own card alone.
      if (end.value !== 0) miss(end.id);
      return;
    }
    const { tip, label } = found;
    labels.push(label);
    stubs.push({
      id: end.id,
      at: tip.at,
      point: tip.point,
      turn: tip.turn,
      ways: end.ways.flatMap(({ id, path }, i) => {
        const own = i === 0 ? tip : edgeTips(path, plane, frame)[0];
        return own === undefined ? [] : [{ id, tip: own }];
      }),
    });
  }
  for (const mark of marks) {
    const at = plane(mark.point);
    const end = ends.get(mark.id);
    if (at === null || !isWithin(at, frame.size) || ends.has(mark.id)) {
      if (end === undefined) outside.push(mark.id);
      else placeEnd(end);
      continue;
    }
    const radius = rims.find(({ id, kind }) => kind === "circle" && id === mark.id)?.radius ?? 0;
    const label = isCovered(at, how.covered) ? null : placed(mark, at, radius, room, how, frame);
    if (label === null) miss(mark.id);
    else labels.push(label);
  }
  const counted = new Set(marks.map(({ id }) => id));
  for (const end of ends.values()) if (!counted.has(end.id)) placeEnd(end);
  return { labels, stubs, leftOut, outside, room };
}

const isCovered = ([x, y]: readonly [number, number], covered: readonly Box[]): boolean =>
  covered.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);

function placed(
  { id, name, number, also, dated, point }: DestinationMark,
  at: readonly [number, number],
  radius: number,
  room: LabelRoom,
  { isShort, whole, leads, evades }: Way,
  { letters, palette }: Frame,
): LabelPlace | null {
  const lines = [
    name,
    number,
    // What others counted is told in the card, too, and gives way.
    isShort && !whole.has(id) ? "" : also,
    dated === "" ? "" : `(${dated})`,
  ].filter(Boolean);
  const ink = labelInk("destination", "", palette);
  const wish = { id, kind: "destination", point, lines, ink, radius } as const;
  const shifted = (line: Line | null): Line | null =>
    line && [line[0] + at[0], line[1] + at[1], line[2] + at[0], line[3] + at[1]];
  const beside = labelSides(wish, letters).map((side) => {
    return { ...side, leader: null, away: LABEL_GAP, least: LABEL_GAP };
  });
  /** … a name on a leader is as well never nearer to another circle than to its own, … */
  const led = leaderSides(wish, letters).map((side) => ({ ...side, least: side.away }));
  /** … unless there is no such place: then its line says whose it is. */
  const plain = led.map((side) => ({ ...side, least: LABEL_GAP }));
  const near = cheapest(beside);
  const isStruck = evades && near !== null && near.cost >= STRUCK;
  const found = isStruck
    ? [near, cheapest(led)].flatMap((one) => one ?? []).toSorted((a, b) => a.cost - b.cost)[0]
    : (near ?? (leads ? (cheapest(led) ?? cheapest(plain)) : null));
  if (!found) return null;
  room.take(found.box, shifted(found.side.leader));
  return found.label;

  function cheapest<Side extends (typeof beside)[number] | (typeof led)[number]>(
    sides: readonly Side[],
  ) {
    const [best] = sides
      .map((side) => {
        const { dx, dy, align, leader } = side;
        const label: LabelPlace = { ...wish, dx, dy, align, leader, at };
        return { label, side, box: labelBox(label, at, letters) };
      })
      .filter(({ side, box }) => {
        const { least: away, leader } = side;
        const ask = { id, kind: "destination", away, fromDots: FROM_DOTS.number } as const;
        return room.isFree(box, { ...ask, leader: shifted(leader) });
      })
      .map((found) => ({
        ...found,
        // Where room is short it goes to whoever would have none.
        bordered: isShort ? 0 : room.bordered(found.box),
        cost:
          room.crossed(found.box) * CROSSED + (found.side.leader === null ? 0 : found.side.away),
      }))
      .toSorted((a, b) => a.cost - b.cost || a.bordered - b.bordered);
    return best ?? null;
  }
}
