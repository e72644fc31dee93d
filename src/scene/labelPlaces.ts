import type { PlaceId } from "#atlas/types.ts";
import type { Box, Frame } from "#scene/frame.ts";
import { LEAVING_LENGTH } from "#scene/ink.ts";
import { gapTo, type LabelPlace, labelBox } from "#scene/labelBox.ts";
import { labelInk } from "#scene/labelInk.ts";
import { LABEL_GAP, labelSides } from "#scene/labelSides.ts";
import { moreBox } from "#scene/moreBox.ts";
import { planeOf } from "#scene/planeOf.ts";
import { rimsOf } from "#scene/rimsOf.ts";
import type { Scene } from "#scene/scene.ts";
import { type SignPlace, signPlaces } from "#scene/signPlaces.ts";
import { wayPoints } from "#scene/wayPoints.ts";

/** All that is written on a picture, and the destinations in it that have no room for their names. */
export type LabelPlaces = {
  readonly labels: readonly LabelPlace[];
  /** Of a second overlay. */
  readonly signs: readonly SignPlace[];
  /** To be listed beside the picture, so that nobody is missing. */
  readonly leftOut: readonly PlaceId[];
  /** Destinations beyond the edge or behind the horizon. */
  readonly outside: readonly PlaceId[];
};

/** So much farther than its own circle any other one is, in px. */
const FARTHER = 6;
/** A name without a circle is so far from every circle that it cannot be taken for its name, in px. */
const APART = 10;
/** … and so far from one that stands there without a name. */
const FAR_APART = 28;
const EDGE = 6;
const BETWEEN = 3;
/** A place is named from the zoom on at which it is about as large as its name. */
const ENOUGH = 9;
const SMALL_ZOOM = 4;

/** What wants to be written: a label that has no place yet. */
type Wish = Pick<LabelPlace, "id" | "kind" | "point" | "lines" | "ink"> & {
  /** Of what it stands beside; `null` where it stands on its country. */
  readonly radius: number | null;
};

/** Where each name stands, the same for every renderer: beside its own circle and nearer to it than to any other, on no circle, whole, and uncovered. */
export function labelPlaces(scene: Scene, frame: Frame): LabelPlaces {
  const all = laidOut(scene, frame, frame.covered);
  if (!scene.layers.labels) return { ...all, labels: [], leftOut: [] };
  if (all.leftOut.length === 0) return all;
  const short = laidOut(scene, frame, frame.covered, "short");
  if (short.leftOut.length === 0) return short;
  // The list of those without room takes room itself.
  return laidOut(scene, frame, [...frame.covered, moreBox(frame)], "short");
}

function laidOut(
  scene: Scene,
  frame: Frame,
  covered: readonly Box[],
  length: "whole" | "short" = "whole",
): LabelPlaces {
  const { size, letters, camera } = frame;
  const plane = planeOf(frame);
  const rims = rimsOf(scene, plane);
  const ways = wayPoints(scene, plane);
  const taken: Box[] = [...covered];
  const nameless = new Set<string>();
  const isInside = ([x, y]: readonly [number, number]): boolean =>
    x > 0 && y > 0 && x < size.width && y < size.height;
  const isCovered = ([x, y]: readonly [number, number]): boolean =>
    covered.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);

  function isFree(wish: Wish, box: Box): boolean {
    const { left, top, right, bottom } = box;
    if (left < EDGE || top < EDGE || right > size.width - EDGE || bottom > size.height - EDGE)
      return false;
    const meets = (other: Box) =>
      left - BETWEEN < other.right &&
      other.left < right + BETWEEN &&
      top < other.bottom &&
      other.top < bottom;
    if (taken.some(meets)) return false;
    return rims.every(({ id, kind, at, radius }) => {
      if (at === null || id === wish.id) return true;
      const isNumber = wish.kind === "destination";
      const dotLeast = isNumber ? LABEL_GAP + LEAVING_LENGTH + 1 : LABEL_GAP + 1;
      const least = kind === "dot" ? dotLeast : isNumber ? LABEL_GAP + FARTHER : APART;
      return gapTo(box, at, radius) >= (nameless.has(id) ? Math.max(least, FAR_APART) : least);
    });
  }

  function placed(wish: Wish): LabelPlace | "outside" | "no room" {
    const at = plane(wish.point);
    if (at === null || !isInside(at)) return "outside";
    if (isCovered(at)) return "no room";
    const boxOf = (label: LabelPlace) => labelBox(label, at, letters);
    const free = labelSides(wish, letters)
      .map((side): LabelPlace => ({ ...wish, ...side, at }))
      .filter((label) => isFree(wish, boxOf(label)));
    // Where ways run on every side, the one with the fewest.
    const crossed = (label: LabelPlace) => {
      const { left, right, top, bottom } = boxOf(label);
      return ways.filter(([x, y]) => x > left && x < right && y > top && y < bottom).length;
    };
    const [label] = free
      .map((one) => ({ one, count: crossed(one) }))
      .toSorted((a, b) => a.count - b.count)
      .map(({ one }) => one);
    if (label === undefined) return "no room";
    taken.push(boxOf(label));
    return label;
  }

  const shown = scene.layers.destinations ? scene.destinations : [];
  const numbers = shown.map(({ id, point, name, number, also, dated }) => ({
    id,
    wish: {
      id,
      kind: "destination" as const,
      point,
      ink: labelInk("destination", "", frame.palette),
      // What others counted is told in the card, too, and gives way.
      lines: [
        name,
        number,
        length === "short" ? "" : also,
        dated === "" ? "" : `(${dated})`,
      ].filter(Boolean),
      radius: rims.find((rim) => rim.kind === "circle" && rim.id === id)?.radius ?? 0,
    },
  }));
  const labels: LabelPlace[] = [];
  const outside: PlaceId[] = [];
  for (const { id, wish } of numbers) {
    const label = placed(wish);
    if (label === "no room") nameless.add(id);
    else if (label === "outside") outside.push(id);
    else labels.push(label);
  }
  const names = scene.places
    .filter(
      (mark) =>
        mark.labelled &&
        (mark.chosen ||
          ((!mark.far || mark.class !== null || camera.zoom >= SMALL_ZOOM) &&
            mark.size * 4 ** camera.zoom > ENOUGH &&
            (!mark.small || camera.zoom >= SMALL_ZOOM))),
    )
    .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.size - a.size);
  for (const { id, name, point, small, chosen, tone } of names) {
    const radius = small ? (chosen ? 6 : 3.5) : null;
    const label = placed({
      id,
      kind: "place",
      point,
      lines: [name],
      // Beside its dot a name stands on another country.
      ink: labelInk("place", small ? "" : tone, frame.palette),
      radius,
    });
    if (typeof label !== "string") labels.push(label);
  }
  const signs = signPlaces(scene.places, {
    frame,
    plane,
    rims,
    covered,
    labels: scene.layers.labels ? labels : [],
  });
  return { labels, signs, leftOut: [...nameless] as PlaceId[], outside };
}
