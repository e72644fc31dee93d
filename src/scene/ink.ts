import { type CrossingForm, dashesOf } from "#scene/crossingShapes.ts";
import type { CrossingMark, DestinationMark, PlaceMark, RouteMark } from "#scene/scene.ts";
import type { RouteState } from "#world/worldOn.ts";

/** How a mark is drawn: colours by their names in the palette, lengths in px, opacities from 0 to 1; what is not named is not drawn, and a line without dashes is whole. */
export type Ink = {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly strokeOpacity?: number;
  readonly dashes?: readonly number[];
  /** Dashes with round ends: dots. */
  readonly round?: boolean;
};

/** On each side of a thin line, so much of the paper keeps it apart from any class below, in px. */
const CASING = 1.2;

/** A line on its band of paper, the lower first: of every class a thin line would else be lost on one or another. */
export const cased = (ink: Ink): readonly Ink[] => [
  { stroke: "halo", width: (ink.width ?? 1) + 2 * CASING },
  ink,
];

/** Lines of the ground. */
export const GROUND_INK = {
  coast: { stroke: "coast", width: 0.8 },
  inner: { stroke: "border", width: 0.8 },
  occupied: { stroke: "occupied", width: 1, dashes: [3, 2] },
} as const satisfies Readonly<Record<string, Ink>>;

/** How a line is broken says whether one can go: whole, dashed for some people or vehicles, broken for none; what is not known is dotted. */
const STATE_DASHES: Readonly<Record<RouteState, readonly number[]>> = {
  open: [],
  restricted: [7, 4],
  closed: [2.5, 8],
  lapsed: [0.1, 5],
  unknown: [0.1, 5],
  before: [0.1, 8],
};
/** Nobody has counted single ways: all are equally wide, in px. */
const WAY_WIDTH = 2;

type WayLook = Pick<RouteMark, "state" | "chosen" | "dim">;

/** Closed and not yet documented ways are faded; all but the chosen step back. */
const presenceOf = ({ state, dim }: WayLook): number =>
  dim ? 0.25 : state === "closed" || state === "before" ? 0.7 : 1;

const wayWidth = (chosen: boolean): number => (chosen ? WAY_WIDTH + 1 : WAY_WIDTH);

/** The line of a way. */
export function wayInk(way: WayLook): Ink {
  const { state, chosen } = way;
  return {
    stroke: chosen ? "accent" : "route",
    width: wayWidth(chosen),
    strokeOpacity: presenceOf(way),
    dashes: STATE_DASHES[state],
    round: STATE_DASHES[state][0] === 0.1,
  };
}

/** The band under the line of a way, which keeps it apart from what it crosses: whole, or a dark class would show through. */
export const wayHaloInk = (way: WayLook): Ink => ({
  stroke: "halo",
  width: wayWidth(way.chosen) + 2.4,
  strokeOpacity: way.dim ? presenceOf(way) * 0.75 : 1,
});

/** A head looks to the right of 0, 0; half a side is so many px, … */
export const ARROW_SIZE = 5.5;
/** … and its tip so many before that point. */
export const ARROW_TIP = ARROW_SIZE * 0.6;

/** The outline of a head of that size. */
export const arrowPath = (size: number): string =>
  `M${-size} ${-size * 0.75}L${size * 0.6} 0L${-size} ${size * 0.75}Z`;

/** The head of a way; `null` where nobody can go. */
export function arrowInk(way: WayLook): Ink | null {
  if (way.state === "closed" || way.state === "before") return null;
  return {
    fill: way.chosen ? "accent" : "route",
    fillOpacity: presenceOf(way),
    stroke: "halo",
    width: 0.8,
    strokeOpacity: presenceOf(way),
  };
}

/** The sign of a leg by air looks to the right of 0, 0; px. */
export const PLANE_PATH =
  "M7 0L5.5 1H1.5L-2 6H-3.6L-2 1H-4.8L-6 2.6H-7L-6.4 0L-7 -2.6H-6L-4.8 -1H-2L-3.6 -6H-2L1.5 -1H5.5Z";
/** Where on its leg it stands. */
export const PLANE_SHARE = 0.45;
export const planeInk = (way: WayLook): Ink => ({
  fill: way.chosen ? "accent" : "route",
  fillOpacity: presenceOf(way),
  stroke: "halo",
  width: 1.2,
  strokeOpacity: presenceOf(way),
});

/** Round what is chosen. */
export const CHOSEN_INKS = cased({ stroke: "accent", width: 2.4 });

/** The circle of a number: filled where people stayed, else an outline. */
export function circleInk({ sign }: Pick<DestinationMark, "sign">): Ink {
  const isFilled = sign > 0;
  return {
    fill: isFilled ? "destination" : "halo",
    // Whole: the end of a way lies below it, and an outline needs its own ground on every class.
    fillOpacity: 1,
    stroke: isFilled ? "halo" : "destination",
    width: isFilled ? 2 : 1.5,
  };
}

/** The end of a range: within the circle it is a pale ring on it. */
export const ringInks = (ring: number, radius: number): readonly Ink[] =>
  ring < radius ? [{ stroke: "halo", width: 1.3 }] : cased({ stroke: "destination", width: 1.3 });

/** The upper half of a circle, or its lower one. */
export const halfPath = (side: "in" | "out", radius: number): string =>
  `M${-radius} 0A${radius} ${radius} 0 0 ${side === "in" ? 1 : 0} ${radius} 0Z`;

/** Those who came in fill their half; those who went out leave theirs empty. */
export const halfInk = (side: "in" | "out"): Ink => ({
  fill: side === "in" ? "destination" : "halo",
  fillOpacity: 1,
  stroke: side === "in" ? "halo" : "destination",
  width: 1.5,
});

/** From a circle that gave way to the point of its country: a hairline, at its end a dot. */
export const HOME_INKS = cased({ stroke: "label", width: 1 });
/** From a circle to its name that stands farther away. */
export const LEADER_INKS = cased({ stroke: "ink", width: 1 });
export const HOME_DOT_INK: Ink = { fill: "label", stroke: "halo", width: 1 };
export const HOME_DOT = 2.5;

/** Below the lower half: the way out, in px. */
export const LEAVING_LENGTH = 7;
export const leavingPath = (radius: number): string =>
  `M-4.5 ${radius + 1}H4.5L0 ${radius + LEAVING_LENGTH}Z`;
export const LEAVING_INK: Ink = { fill: "destination", stroke: "halo", width: 0.8 };
/** Round a number that is a lower bound, so many px out. */
export const BOUND_INKS = cased({ stroke: "destination", width: 1 });
export const BOUND_GAP = 2.5;
/** The bar in a circle of those who are fewer than before: as long as its radius. */
export const minusPath = (radius: number): string => `M${-radius / 2} 0H${radius / 2}`;
export const minusInk = (radius: number): Ink => ({ stroke: "destination", width: radius * 0.18 });

/** The dot of a small place, in the colour of its class. */
export const dotInk = ({ tone }: Pick<PlaceMark, "tone">): Ink => ({
  fill: tone,
  stroke: "label",
  width: 0.8,
});

/** The radius of that dot in px. */
export const dotRadius = (chosen: boolean): number => (chosen ? 5 : 3);

type CrossingLook = CrossingForm & Pick<CrossingMark, "isOld" | "chosen">;

/** The form of a crossing; a cross has nothing to fill. */
export function crossingInk({ state, isAir, isOld, chosen }: CrossingLook): Ink {
  const isCross = state === "closed";
  return {
    ...(isCross ? {} : { fill: "panel" }),
    stroke: chosen ? "accent" : "ink",
    width: chosen ? 2.4 : isCross ? 2 : 1.5,
    dashes: dashesOf({ state, isAir }, isOld),
  };
}

/** The band under it. */
export const CROSSING_HALO_INK: Ink = { stroke: "halo", width: 4.5, round: true };

/** From this zoom on all crossings are shown; those that belong to what is chosen always. */
export const CROSSINGS_ZOOM = 4;

/** Names and numbers, with a band round each letter; that of a number is wider, since it may stand on any class. */
export const LABEL_INK = {
  destination: { fill: "ink", stroke: "halo", width: 4.5 },
  place: { fill: "label", stroke: "halo", width: 3 },
} as const satisfies Readonly<Record<string, Ink>>;
