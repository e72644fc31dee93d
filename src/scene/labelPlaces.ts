import type { Borders } from "#atlas/openBorders.ts";
import type { PlaceId } from "#atlas/types.ts";
import { allNumbers, endsOf } from "#scene/allNumbers.ts";
import { awayNames } from "#scene/awayNames.ts";
import { borderPoints } from "#scene/borderPoints.ts";
import { countPoints } from "#scene/countPoints.ts";
import { crossingNames, namedCrossings, rankOf } from "#scene/crossingNames.ts";
import { crossingPoints, drawnCrossings } from "#scene/crossingPoints.ts";
import type { Frame } from "#scene/frame.ts";
import type { LabelPlace } from "#scene/labelBox.ts";
import { labelInk } from "#scene/labelInk.ts";
import { moreBox } from "#scene/moreBox.ts";
import type { Blank } from "#scene/numberPlaces.ts";
import { perFrame } from "#scene/perFrame.ts";
import { placeNames } from "#scene/placeNames.ts";
import { planeOf } from "#scene/planeOf.ts";
import { rimsOf } from "#scene/rimsOf.ts";
import type { PlaceMark, Standing } from "#scene/scene.ts";
import { type SignPlace, signPlaces } from "#scene/signPlaces.ts";
import type { Stub } from "#scene/stubPlaces.ts";
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
  const crossed = countPoints([...wayPoints(scene, plane), ...crossingPoints(scene, frame, plane)]);
  const bordered =
    ground === null || !scene.layers.borders ? countPoints([]) : borderedOn(ground, frame);
  const blank: Blank = { scene, frame, plane, rims, crossed, bordered, ends };
  const { labels: numbers, ...rest } = allNumbers(blank);
  const { stubs, leftOut, outside } = rest;
  const told = { stubs, leftOut, outside, plane, rims };
  if (!scene.layers.labels) return { ...told, labels: [] };
  const { usual, tight } = placeNames(blank);
  const names = usual(rest.room);
  const named = new Set([...numbers, ...names].map(({ id }) => id));
  const away = ground === null ? [] : awayNames(blank, rest, named, ground);
  const crossings = crossingNames(blank, rest);
  // What is smaller than its name takes the room that all others leave.
  return { ...told, labels: [...numbers, ...names, ...away, ...crossings, ...tight(rest.room)] };
}

const borderedOn = perFrame((ground: Borders, frame) =>
  countPoints(borderPoints(ground, planeOf(frame))),
);

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
