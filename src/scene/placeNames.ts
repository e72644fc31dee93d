import { FROM_DOTS, type LabelRoom } from "#scene/createLabelRoom.ts";
import { isSlanted } from "#scene/isSlanted.ts";
import { isWithin } from "#scene/isWithin.ts";
import { type LabelPlace, labelBox } from "#scene/labelBox.ts";
import { labelInk } from "#scene/labelInk.ts";
import { LABEL_GAP, labelSides } from "#scene/labelSides.ts";
import type { Blank } from "#scene/numberPlaces.ts";
import type { PlaceMark } from "#scene/scene.ts";
import { tightSides } from "#scene/tightSides.ts";
import { timesItsName } from "#scene/timesItsName.ts";

/** How a name stands that has no number. */
const ASKED = { kind: "place", away: LABEL_GAP, fromDots: FROM_DOTS.name, leader: null } as const;
/** A place is named from the zoom on at which it is about as large as its name; if it is so many times as large, a line higher or lower is on it as well. */
const ROOMY = 4;
const SMALL_ZOOM = 4;
/** What a picture is about, a border of Russia or the end of a way, is named from such a part of that on, if its name stands on no way and on no border. */
const TIGHT = 1 / 6;

/** Writes names into the room that is left, and takes it. */
type Write = (room: LabelRoom) => readonly LabelPlace[];

/** The names of places without a number: of those that have room for their names, and of those that are smaller than these. */
export function placeNames(blank: Blank): { readonly usual: Write; readonly tight: Write } {
  const { scene, frame, plane } = blank;
  const { zoom } = frame.camera;
  const ends: ReadonlySet<string> = new Set(
    scene.routes.flatMap(({ to, shown }) => (scene.layers.routes && shown ? [to] : [])),
  );
  const isTold = ({ id, beside }: PlaceMark) => ends.has(id) || (beside && scene.layers.borders);
  const isNamed = (mark: PlaceMark): boolean => {
    const { labelled, chosen, far, class: own, small, point } = mark;
    return (
      labelled &&
      (chosen ||
        ((!far || own !== null || zoom >= SMALL_ZOOM) &&
          timesItsName(mark, zoom) > (isTold(mark) ? TIGHT : 1) &&
          (!small || zoom >= SMALL_ZOOM) &&
          !isSlanted(frame, point)))
    );
  };
  const named = scene.places
    .filter(isNamed)
    .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.size - a.size)
    .flatMap((mark): Named[] => {
      const at = plane(mark.point);
      if (at === null || !isWithin(at, frame.size)) return [];
      return [{ mark, at, isEnd: ends.has(mark.id), times: timesItsName(mark, zoom) }];
    });
  const isTight = ({ mark: { small, chosen }, times }: Named) => !small && !chosen && times <= 1;
  const write = (ones: readonly Named[], place: typeof tightPlace) => (room: LabelRoom) =>
    ones.flatMap((one): LabelPlace[] => {
      const best = place(one, blank, room);
      if (best === undefined) return [];
      room.take(labelBox(best, best.at, frame.letters), null);
      return [best];
    });
  return {
    usual: write(
      named.filter((one) => !isTight(one)),
      usualPlace,
    ),
    tight: write(named.filter(isTight), tightPlace),
  };
}

/** A place that is named, where its point stands in px, whether a way ends there, and how many times as large as its name it is. */
type Named = {
  readonly mark: PlaceMark;
  readonly at: readonly [number, number];
  readonly isEnd: boolean;
  readonly times: number;
};

type Side = ReturnType<typeof labelSides>[number];

/** Where the fewest points of ways and borders lie below a name. */
function usualPlace({ mark, at, times }: Named, blank: Blank, room: LabelRoom) {
  const wish = wishOf(mark, blank);
  const [best] = labelSides(wish, blank.frame.letters)
    .slice(0, mark.small || times > ROOMY ? undefined : 1)
    .map((side) => stood(wish, side, at, blank))
    .filter(({ box }) => room.isFree(box, { ...ASKED, id: mark.id }))
    .map(({ label, box }) => ({ label, by: room.crossed(box) + room.bordered(box) }))
    .toSorted((a, b) => a.by - b.by);
  return best?.label;
}

/** The first place on no way and on no border. */
function tightPlace({ mark, at, isEnd }: Named, blank: Blank, room: LabelRoom) {
  const wish = wishOf(mark, blank);
  for (const side of tightSides(wish, blank.frame.letters, isEnd)) {
    const { label, box } = stood(wish, side, at, blank);
    const isBare = room.isFree(box, { ...ASKED, id: mark.id }) && room.crossed(box) === 0;
    if (isBare && room.bordered(box) === 0) return label;
  }
  return undefined;
}

const wishOf = ({ id, name, point, small }: PlaceMark, { rims, frame }: Blank) => ({
  id,
  kind: "place" as const,
  point,
  lines: [name],
  ink: labelInk("place", "", frame.palette),
  radius: small ? (rims.find((rim) => rim.id === id)?.radius ?? 0) : null,
});

function stood(
  wish: ReturnType<typeof wishOf>,
  side: Side,
  at: Named["at"],
  { frame }: Pick<Blank, "frame">,
) {
  const label: LabelPlace = { ...wish, ...side, leader: null, at };
  return { label, box: labelBox(label, at, frame.letters) };
}
