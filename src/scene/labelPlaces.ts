import type { Borders } from "#atlas/openBorders.ts";
import type { PlaceId } from "#atlas/types.ts";
import { allNumbers, endsOf } from "#scene/allNumbers.ts";
import { awayNames } from "#scene/awayNames.ts";
import { borderPoints } from "#scene/borderPoints.ts";
import { FROM_DOTS } from "#scene/createLabelRoom.ts";
import { crossingNames, namedCrossings, rankOf } from "#scene/crossingNames.ts";
import { crossingPoints, drawnCrossings } from "#scene/crossingPoints.ts";
import type { Box, Frame } from "#scene/frame.ts";
import { isSlanted } from "#scene/isSlanted.ts";
import { type LabelPlace, labelBox } from "#scene/labelBox.ts";
import { labelInk } from "#scene/labelInk.ts";
import { LABEL_GAP, labelSides } from "#scene/labelSides.ts";
import { moreBox } from "#scene/moreBox.ts";
import type { Blank, NumberPlaces } from "#scene/numberPlaces.ts";
import { planeOf } from "#scene/planeOf.ts";
import { rimsOf } from "#scene/rimsOf.ts";
import type { PlaceMark, Standing } from "#scene/scene.ts";
import { type SignPlace, signPlaces } from "#scene/signPlaces.ts";
import type { Stub } from "#scene/stubPlaces.ts";
import { tightSides } from "#scene/tightSides.ts";
import { timesItsName } from "#scene/timesItsName.ts";
import { wayPoints } from "#scene/wayPoints.ts";

/** All that is written on a picture, and the destinations that have no room for their names. */
export type LabelPlaces = {
  readonly labels: readonly LabelPlace[];
  /** Of a second overlay. */
  readonly signs: readonly SignPlace[];
  /** Of what lies beyond the edge. */
  readonly stubs: readonly Stub[];
  /** To be listed beside the picture, so that nobody is missing. */
  readonly leftOut: readonly PlaceId[];
  /** Destinations beyond the edge of a picture from so near that it does not tell of them. */
  readonly outside: readonly PlaceId[];
};

/** How a name stands that has no number. */
const ASKED = { kind: "place", away: LABEL_GAP, fromDots: FROM_DOTS.name, leader: null } as const;
/** A place is named from the zoom on at which it is about as large as its name; if it is so many times as large, a line higher or lower is on it as well. */
const ROOMY = 4;
const SMALL_ZOOM = 4;
/** What a picture is about, a border of Russia or the end of a way, is named from such a part of that on, if its name stands on no way and on no border. */
const TIGHT = 1 / 6;

/** Where each name stands, the same for every renderer: beside its own circle and nearer to it than to any other, or with a line to it; on no circle, whole, and uncovered; rather on no border of the ground; and where what lies beyond the edge is told. */
export function labelPlaces(
  scene: Standing,
  frame: Frame,
  ground: Borders | null = null,
): LabelPlaces {
  const { labels: laid, rims, ...told } = laidOut(scene, frame, ground);
  const labels = inked(laid, scene, frame);
  const covered = told.leftOut.length > 0 ? [...frame.covered, moreBox(frame)] : frame.covered;
  const { plane } = told;
  const signs = signPlaces(scene.places, { frame, plane, rims, covered, labels });
  const { stubs, leftOut, outside } = told;
  return scene.layers.labels
    ? { labels, signs, stubs, leftOut, outside }
    : { labels, signs, stubs: [], leftOut: [], outside };
}

/** Names in places, without the colours that the classes of a day give them. */
type Laid = Omit<LabelPlaces, "signs"> & Pick<Blank, "plane" | "rims">;

type Last = { readonly scene: Standing; readonly named: string; readonly ground: Borders | null };
const last = new WeakMap<Frame, Last & { readonly laid: Laid }>();

/** A step that changes classes alone leaves every name where it stands. */
function laidOut(scene: Standing, frame: Frame, ground: Borders | null): Laid {
  const known = last.get(frame);
  const named = namedIn(scene, frame);
  const isKept =
    known !== undefined &&
    known.named === named &&
    known.ground === ground &&
    known.scene.destinations === scene.destinations &&
    known.scene.routes === scene.routes &&
    known.scene.layers === scene.layers;
  if (isKept) return known.laid;
  const laid = layOut(scene, frame, ground);
  last.set(frame, { scene, named, ground, laid });
  return laid;
}

function layOut(scene: Standing, frame: Frame, ground: Borders | null): Laid {
  const plane = planeOf(frame);
  const rims = rimsOf(scene, plane);
  const ends = endsOf(scene, frame, plane);
  const ways = [...wayPoints(scene, plane), ...crossingPoints(scene, frame, plane)];
  const borders = ground === null ? [] : borderPoints(scene, ground, plane);
  const blank: Blank = { scene, frame, plane, rims, ways, borders, ends };
  const { labels: numbers, ...rest } = allNumbers(blank);
  const { stubs, leftOut, outside } = rest;
  const told = { stubs, leftOut, outside, plane, rims };
  if (!scene.layers.labels) return { ...told, labels: [] };
  const names = namesOn(blank, rest, false);
  const named = new Set([...numbers, ...names].map(({ id }) => id));
  const away = ground === null ? [] : awayNames(blank, rest, named, ground);
  const crossings = crossingNames(blank, rest);
  // What is smaller than its name takes the room that all others leave.
  const tight = namesOn(blank, rest, true);
  return { ...told, labels: [...numbers, ...names, ...away, ...crossings, ...tight] };
}

/** All that places and crossings bring to where names stand. */
const namedIn = (scene: Standing, frame: Frame): string =>
  [
    ...scene.places.map(({ id, name, labelled, small, chosen, far, class: own }) =>
      [id, labelled && name, small, chosen, far, own !== null].join(),
    ),
    ...namedCrossings(scene, frame).map((mark) => [mark.id, mark.title, rankOf(mark)].join()),
    ...drawnCrossings(scene, frame).map(({ id }) => id),
  ].join(";");

/** The same name as the last time, as long as it wears the same. */
const worn = new WeakMap<LabelPlace, LabelPlace>();

/** The names of countries in the colours that these wear. */
function inked(
  labels: readonly LabelPlace[],
  { places }: Standing,
  { palette }: Frame,
): readonly LabelPlace[] {
  const marks = new Map<string, PlaceMark>(places.map((mark) => [mark.id, mark]));
  return labels.map((label) => {
    const mark = label.kind === "place" ? marks.get(label.id) : undefined;
    if (mark === undefined) return label;
    // Beside its dot a name stands on another country.
    const ink = labelInk("place", mark.small ? "" : mark.tone, palette);
    const before = worn.get(label);
    const next = before?.ink === ink ? before : { ...label, ink };
    worn.set(label, next);
    return next;
  });
}

function namesOn(
  { scene, frame, plane, rims }: Blank,
  { room }: Pick<NumberPlaces, "room">,
  /** Whether of places that are smaller than their names, or of all others. */
  ofTight: boolean,
): readonly LabelPlace[] {
  const { letters, palette, camera, size } = frame;
  const { layers } = scene;
  const ends = new Set(
    scene.routes.flatMap(({ to, shown }) => (layers.routes && shown ? [to] : [])),
  );
  const isTold = ({ id, beside }: PlaceMark) => ends.has(id) || (beside && layers.borders);
  const isNamed = (mark: PlaceMark) => {
    const { labelled, chosen, far, class: own, small } = mark;
    return (
      labelled &&
      (chosen ||
        ((!far || own !== null || camera.zoom >= SMALL_ZOOM) &&
          !isSlanted(frame, mark.point) &&
          timesItsName(mark, camera.zoom) > (isTold(mark) ? TIGHT : 1) &&
          (!small || camera.zoom >= SMALL_ZOOM)))
    );
  };
  return scene.places
    .filter(isNamed)
    .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.size - a.size)
    .flatMap(({ id, name, point, small, chosen, size: large }): LabelPlace[] => {
      const at = plane(point);
      if (at === null || !(at[0] > 0 && at[1] > 0 && at[0] < size.width && at[1] < size.height))
        return [];
      const radius = small ? (rims.find((rim) => rim.id === id)?.radius ?? 0) : null;
      const ink = labelInk("place", "", palette);
      const wish = { id, kind: "place", point, lines: [name], ink, radius } as const;
      const times = timesItsName({ size: large }, camera.zoom);
      const isTight = !small && !chosen && times <= 1;
      if (isTight !== ofTight) return [];
      const stood = (side: ReturnType<typeof labelSides>[number]) => {
        const label: LabelPlace = { ...wish, ...side, leader: null, at };
        return { label, box: labelBox(label, at, letters) };
      };
      const isFree = ({ box }: { readonly box: Box }) => room.isFree(box, { ...ASKED, id });
      const crossed = ({ box }: { readonly box: Box }) => room.crossed(box) + room.bordered(box);
      const best = isTight
        ? tightSides(wish, letters, ends.has(id))
            .map(stood)
            .find((one) => isFree(one) && crossed(one) === 0)
        : labelSides(wish, letters)
            .slice(0, small || times > ROOMY ? undefined : 1)
            .map(stood)
            .filter(isFree)
            .map((one) => ({ ...one, by: crossed(one) }))
            .toSorted((a, b) => a.by - b.by)[0];
      if (best === undefined) return [];
      room.take(best.box, null);
      return [best.label];
    });
}
