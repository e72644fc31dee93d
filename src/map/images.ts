import { CROSSING_STATES } from "#atlas/crossingStates.ts";
import { CROSSING_REACH, crossingShape } from "#scene/crossingShapes.ts";
import {
  arrowInk,
  arrowPath,
  CROSSING_HALO_INK,
  crossingInk,
  halfInk,
  halfPath,
  type Ink,
  LEADER_INKS,
  LEAVING_INK,
  LEAVING_LENGTH,
  leavingPath,
  minusInk,
  minusPath,
  PLANE_PATH,
  planeInk,
} from "#scene/ink.ts";
import type { Line } from "#scene/lineMeets.ts";
import type { PaletteName } from "#scene/palette.ts";
import { hasBand, inkOf, PATTERNS, type PatternName, TILES } from "#scene/patterns.ts";
import type { CrossingMark, DestinationMark } from "#scene/scene.ts";
import { SIGN_ROOM, type SignLook, signShapes } from "#scene/signShapes.ts";
import { SIGNS } from "#scene/signs.ts";
import { STUB_SHAPES, STUB_SIDE } from "#scene/stubShapes.ts";

/** A drawing with so many px a side: outlines round the middle of it, each in its ink, the lowest first. */
export type Image = {
  readonly side: number;
  readonly shapes: readonly Shape[];
  /** How much larger than that it is shown. */
  readonly times?: number;
};
export type Shape = {
  readonly path: string;
  readonly ink: Ink;
  /** From the corner to where the outline has its 0, 0; px. */
  readonly at: number;
  /** Degrees, clockwise. */
  readonly turned?: number;
};

/** The image of an arrowhead is made for this size; features say how much larger or smaller theirs is. */
export const ARROW_SIDE = 8;
export const arrowImage = (chosen: boolean): string => (chosen ? "arrow-chosen" : "arrow");
/** The sign of a leg by air, looking up. */
export const planeImage = (chosen: boolean): string => (chosen ? "plane-chosen" : "plane");
/** The bar in a circle of this radius. */
export const MINUS_SIDE = 12;
export const MINUS_IMAGE = "minus";

type CrossingLook = Pick<CrossingMark, "state" | "isOld" | "chosen"> & { readonly isAir: boolean };
/** The name of a crossing's image. */
export const crossingImage = ({ state, isAir, isOld, chosen }: CrossingLook): string =>
  [
    isAir ? "airport" : "crossing",
    state,
    ...(isOld ? ["old"] : []),
    ...(chosen ? ["chosen"] : []),
  ].join("-");

/** The name of the image of a second class. */
export const signImage = ({ sign, isOld }: SignLook): string =>
  `sign-${sign}${isOld ? "-old" : ""}`;

/** The name of the image of those who came in and those who went out, by their radii in tenths of a px. */
export const halvesImage = (halves: NonNullable<DestinationMark["halves"]>): string =>
  ["halves", Math.round(halves.in * 10), Math.round(halves.out * 10)].join("-");

function halvesNamed(name: string): Image | undefined {
  const [, into, out] = /^halves-(\d+)-(\d+)$/.exec(name) ?? [];
  if (into === undefined || out === undefined) return undefined;
  const radii = { in: Number(into) / 10, out: Number(out) / 10 };
  const at = Math.ceil(Math.max(radii.in, radii.out) + LEAVING_LENGTH + 2);
  const halves = (["in", "out"] as const)
    .filter((side) => radii[side] > 0)
    .map((side) => ({
      path: halfPath(side, radii[side]),
      ink: halfInk(side),
      at,
    }));
  const leaving = { path: leavingPath(radii.out), ink: LEAVING_INK, at };
  return { side: at * 2, shapes: radii.out > 0 ? [...halves, leaving] : halves };
}

/** The arrow at the edge, looking to the right. */
export const STUB_IMAGE = "stub";

/** The name of the image of a line from a circle to its name, in whole px from the middle of the circle. */
export const leaderImage = (leader: Line): string => `leader ${leader.map(Math.round).join(" ")}`;

function leaderNamed(name: string): Image | undefined {
  const ends = /^leader (-?\d+) (-?\d+) (-?\d+) (-?\d+)$/.exec(name)?.slice(1).map(Number);
  if (ends === undefined) return undefined;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
  const at = Math.max(...ends.map(Math.abs)) + 2;
  const path = `M${x1} ${y1}L${x2} ${y2}`;
  return { side: at * 2, shapes: LEADER_INKS.map((ink) => ({ path, ink, at })) };
}

/** Sizes of an image from one double to the next. */
const SIZES = 4;

/** The name of an image that is so many times as large, to the nearest of a few sizes. */
export function scaledImage(name: string, times: number): string {
  const size = Math.round(Math.log2(times) * SIZES);
  return size === 0 ? name : `${name}@${size}`;
}

/** The image of that name; of those in `IMAGES`, of halves, or of a leader, at its own size or at another. */
export function imageNamed(asked: string): Image | undefined {
  const [name = "", size = "0"] = asked.split("@");
  const image = IMAGES[name] ?? halvesNamed(name) ?? leaderNamed(name);
  return image && { ...image, times: 2 ** (Number(size) / SIZES) };
}

/** From the name of an image to that of the one in the colours of the picture. */
export type ImageOf = (name: string) => string;

/** An image in the colours of a palette. */
export const imageName = (palette: PaletteName, name: string): string => `${palette} ${name}`;

function tileImage(name: PatternName): Image {
  const { side, path, stroke } = TILES[name];
  const band: Ink = { stroke: "halo", width: stroke + 1.6, strokeOpacity: 0.6 };
  const ink: Ink = { stroke: inkOf(name), width: stroke, round: name === "dots" };
  const inks = hasBand(name) ? [band, ink] : [ink];
  return { side, shapes: inks.map((one) => ({ path, ink: one, at: 0 })) };
}

function crossingLooks(): CrossingLook[] {
  const both = [false, true];
  return CROSSING_STATES.flatMap((state) =>
    both.flatMap((isOld) =>
      both.flatMap((chosen) => both.map((isAir) => ({ state, isOld, chosen, isAir }))),
    ),
  );
}

/** Everything that is drawn as an image, by its name. Each is made when the first mark asks for it. */
export const IMAGES: Readonly<Record<string, Image>> = Object.fromEntries([
  ...PATTERNS.map((name) => [name, tileImage(name)] as const),
  ...crossingLooks().map((look): [string, Image] => {
    const path = crossingShape(look);
    const at = CROSSING_REACH[look.isAir ? "air" : "land"] + 2;
    const shapes = [CROSSING_HALO_INK, crossingInk(look)].map((ink) => ({ path, ink, at }));
    return [crossingImage(look), { side: at * 2, shapes }];
  }),
  ...SIGNS.flatMap((sign) =>
    [false, true].map((isOld): [string, Image] => {
      const shapes = signShapes({ sign, isOld }).map((one) => ({ ...one, at: SIGN_ROOM / 2 }));
      return [signImage({ sign, isOld }), { side: SIGN_ROOM, shapes }];
    }),
  ),
  ...[false, true].map((chosen): [string, Image] => {
    const ink = arrowInk({ state: "open", dim: false, chosen }) ?? {};
    // Drawn looking to the right, asked for looking up.
    const shape = { path: arrowPath(ARROW_SIDE), ink, at: ARROW_SIDE + 2, turned: -90 };
    return [arrowImage(chosen), { side: ARROW_SIDE * 2 + 4, shapes: [shape] }];
  }),
  ...[false, true].map((chosen): [string, Image] => {
    const ink = planeInk({ state: "open", dim: false, chosen });
    return [
      planeImage(chosen),
      { side: 18, shapes: [{ path: PLANE_PATH, ink, at: 9, turned: -90 }] },
    ];
  }),
  [
    STUB_IMAGE,
    {
      side: STUB_SIDE,
      shapes: STUB_SHAPES.map((one) => ({ ...one, at: STUB_SIDE / 2 })),
    },
  ],
  [
    MINUS_IMAGE,
    {
      side: MINUS_SIDE * 2,
      shapes: [{ path: minusPath(MINUS_SIDE), ink: minusInk(MINUS_SIDE), at: MINUS_SIDE }],
    },
  ],
]);
