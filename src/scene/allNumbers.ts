import type { PlaceId } from "#atlas/types.ts";
import { farEnds } from "#scene/farEnds.ts";
import type { Frame } from "#scene/frame.ts";
import { moreBox } from "#scene/moreBox.ts";
import { type Blank, type NumberPlaces, numberPlaces } from "#scene/numberPlaces.ts";
import type { Plane } from "#scene/planeOf.ts";
import type { Standing } from "#scene/scene.ts";

type How = Parameters<typeof numberPlaces>[1];

/** The numbers with all that is told of them; where that leaves somebody out, with less, then with leaders, then with signs for words, and at last beside a list, which takes room itself. */
export function allNumbers(blank: Blank): NumberPlaces {
  const { covered } = blank.frame;
  const usual = { covered, evades: true, first: [], whole: NOBODY };
  for (const [isShort, leads] of [
    [false, false],
    [true, false],
    [true, true],
  ] as const) {
    const how = { ...usual, isShort, leads };
    const found = numberPlaces(blank, how);
    if (found.leftOut.length === 0) return withHalves(found, blank, how);
  }
  const brief = inBrief(blank);
  const all = { ...usual, isShort: true, leads: true };
  const shortest = numberPlaces(brief, all);
  if (shortest.leftOut.length === 0) return withHalves(shortest, brief, all);
  const last = {
    ...usual,
    isShort: true,
    leads: true,
    covered: [...covered, moreBox(blank.frame)],
  };
  const clear = numberPlaces(blank, last);
  // A name stands on ways, or is written first, rather than that one more is left out, or a larger one.
  const tried: readonly (readonly [Blank, How])[] = [
    [blank, { ...last, evades: false }],
    [blank, { ...last, first: clear.leftOut.slice(0, 1) }],
    [brief, last],
  ];
  const [best] = [
    { found: clear, on: blank, how: last as How },
    ...tried.map(([on, how]) => ({ found: numberPlaces(on, how), on, how })),
  ].toSorted(
    ({ found: a }, { found: b }) => a.leftOut.length - b.leftOut.length || named(b) - named(a),
  );
  return best === undefined ? clear : withHalves(best.found, best.on, best.how);

  /** How many of the largest have their names. */
  function named({ leftOut }: NumberPlaces): number {
    return blank.scene.destinations.findIndex(({ id }) => leftOut.includes(id));
  }
}

const NOBODY: ReadonlySet<PlaceId> = new Set();

/** Those who went the other way are half of a symbol: their number comes back wherever that leaves nobody out. */
function withHalves(short: NumberPlaces, blank: Blank, how: How): NumberPlaces {
  let best = short;
  let whole = how.whole;
  if (!how.isShort) return best;
  for (const { id, halves, also } of blank.scene.destinations) {
    if (halves === null || also === "" || best.leftOut.includes(id)) continue;
    const more = new Set([...whole, id]);
    const found = numberPlaces(blank, { ...how, leads: true, whole: more });
    if (found.leftOut.length > best.leftOut.length) continue;
    best = found;
    whole = more;
  }
  return best;
}

function inBrief(blank: Blank): Blank {
  const { frame, plane } = blank;
  const destinations = blank.scene.destinations.map((mark) => ({ ...mark, number: mark.brief }));
  const scene = { ...blank.scene, destinations };
  return { ...blank, scene, ends: endsOf(scene, frame, plane) };
}

/** What lies beyond the edge, by place. */
export const endsOf = (scene: Standing, frame: Frame, plane: Plane): Blank["ends"] =>
  new Map(farEnds(scene, frame, plane).map((end) => [end.id, end]));
