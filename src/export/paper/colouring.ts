import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas } from "#atlas/types.ts";
import { isWithin } from "#scene/isWithin.ts";
import type { KeyGroup, KeyRow } from "#scene/key.ts";
import { planeOf } from "#scene/planeOf.ts";
import type { Scene } from "#scene/scene.ts";
import type { Picture } from "./paperPiece.ts";
import type { PaperStep } from "./paperStep.ts";
import { keyFor, type PaperBorders, stepPicture } from "./stepPicture.ts";

/** What is filled in on a blank map: countries by their class, borders by their state, or circles with their number. */
export type Colouring = "classes" | "borders" | "circles";

/** A step with its picture and the key to it. */
type Shown = {
  readonly step: PaperStep;
  readonly picture: Picture;
  readonly key: readonly KeyGroup[];
};

const GROUP: Readonly<Record<Colouring, KeyGroup["key"]>> = {
  classes: "overlay",
  borders: "borders",
  circles: "destinations",
};

/** The map of a story that is coloured: of all its steps the one with most to tell apart. Classes come before all else; else what more of its steps show. `null`: there is no step. */
export function colouringOf(
  { atlas, borders }: { readonly atlas: Atlas; readonly borders: PaperBorders },
  steps: readonly PaperStep[],
  size: Picture["frame"]["size"],
): (Shown & { readonly what: Colouring }) | null {
  const all = steps.map((step) => {
    const picture = stepPicture(atlas, step, size, true);
    return { step, picture, key: keyFor(atlas, borders, picture, false) };
  });
  const showing = (what: Colouring) => all.filter((one) => weight(what, atlas, one) > 0);
  const [classes, lined, circled] = [showing("classes"), showing("borders"), showing("circles")];
  const what =
    classes.length > 0 ? "classes" : circled.length > lined.length ? "circles" : "borders";
  const [best] = showing(what).toSorted((a, b) => weight(what, atlas, b) - weight(what, atlas, a));
  return best === undefined ? null : { ...best, what };
}

/** How much there is to tell apart. */
function weight(what: Colouring, atlas: Atlas, { step, picture, key }: Shown): number {
  const group = key.find((one) => one.key === GROUP[what]);
  if (group === undefined) return 0;
  if (what !== "circles") return group.rows.filter((row) => !BESIDE.has(row.key)).length;
  const { unit } = seriesOn(atlas, step.view.series, picture.scene.day);
  return unit === "people" ? areaIn(picture) : 0;
}

/** How large all circles in the frame are together. */
function areaIn({ scene, frame }: Picture): number {
  const project = planeOf(frame);
  return scene.destinations.reduce((sum, { point, radius }) => {
    const at = project(point);
    return at !== null && isWithin(at, frame.size) ? sum + radius ** 2 : sum;
  }, 0);
}

/** The same map before it is coloured: its borders and names stay, and nothing tells what is to be filled in. */
export function blankOf({ scene, frame }: Picture, what: Colouring): Picture {
  return { scene: { ...scene, ...BLANK[what](scene) }, frame };
}

const BLANK: Readonly<Record<Colouring, (scene: Scene) => Partial<Scene>>> = {
  classes: ({ places, layers }) => ({
    places: places.map((place) => ({
      ...place,
      tone: place.class === "home" ? "home" : "page",
      pattern: "none",
      over: "none",
    })),
    routes: [],
    crossings: [],
    borders: [],
    destinations: [],
    layers: { ...layers, borders: false },
  }),
  borders: ({ borders }) => ({
    borders: borders.map((mark) => ({ ...mark, state: "asked", less: 0, isOld: false })),
    routes: [],
    crossings: [],
    destinations: [],
  }),
  circles: ({ destinations, layers }) => ({
    destinations: destinations.map((mark) => ({
      ...mark,
      sign: 0,
      rings: [],
      number: "?",
      also: "",
      dated: "",
      label: "?",
      bound: "exact",
    })),
    routes: [],
    crossings: [],
    borders: [],
    layers: { ...layers, borders: false },
  }),
};

/** The key to a blank map: the same words behind empty boxes; of circles how large which number is. */
export function blankKey(key: readonly KeyGroup[], what: Colouring): readonly KeyGroup[] {
  const group = key.find((one) => one.key === GROUP[what]);
  if (group === undefined) return [];
  const rows = group.rows
    .filter(({ key: id, sample }) =>
      what === "circles" ? sample.kind === "circles" : !BESIDE.has(id),
    )
    .map((row): KeyRow => (what === "circles" ? row : { ...row, sample: EMPTY }));
  return [{ ...group, rows }];
}

/** Rows of what lies over a class or a state: how old its evidence is, and how much less it lets through. */
const BESIDE: ReadonlySet<string> = new Set(["aged", "less", "old"]);

const EMPTY = { kind: "class", tone: "page", pattern: "none" } as const;
