import type { CrossingState, CrossingType } from "#atlas/types.ts";

/** Outlines round 0, 0, about 10 px wide: the form says the state, never the colour alone. */
const CROSSING_SHAPES: Readonly<Record<CrossingState, string>> = {
  // A ring: one can pass.
  open: "M0 -4.5A4.5 4.5 0 1 1 0 4.5A4.5 4.5 0 1 1 0 -4.5Z",
  // A half-closed disc.
  restricted: "M0 -4.5A4.5 4.5 0 1 1 0 4.5A4.5 4.5 0 1 1 0 -4.5ZM0 -4.5V4.5M1.8 -4V4M3.4 -2.8V2.8",
  // A cross.
  closed: "M-4 -4L4 4M4 -4L-4 4",
  // The same question, with a bar across: it was known.
  lapsed: "M-2.6 1.6L-4.4 0L0 -4.4L4.4 0L2.6 1.6M0 3.6V4.4M-2 0H2",
  // A question: a diamond left open below.
  unknown: "M-2.6 1.6L-4.4 0L0 -4.4L4.4 0L2.6 1.6M0 3.6V4.4",
};

/** Beside the form of its state an airport has wings and a tail, so that nobody takes it for a crossing on land. */
const WINGS = "M-5.2 -.6L-8.2 1.6M5.2 -.6L8.2 1.6M0 6L-2.4 7.6M0 6L2.4 7.6";
/** From the middle to the end of the longest outline, in px. */
export const CROSSING_REACH = { land: 6, air: 10 } as const;

export type CrossingForm = { readonly state: CrossingState; readonly isAir: boolean };

/** The outline of a crossing or an airport in that state. */
export const crossingShape = ({ state, isAir }: CrossingForm): string =>
  isAir ? CROSSING_SHAPES[state] + WINGS : CROSSING_SHAPES[state];

export const isAirport = ({ type }: { readonly type: CrossingType }): boolean => type === "air";

/** How the outline is broken where the last source that confirms the state is old: four gaps in a ring, a cross without its middle. */
const OLD_DASHES: Readonly<Partial<Record<CrossingState, readonly number[]>>> = {
  open: [4, 3.07],
  restricted: [4, 3.07],
  closed: [3.8, 3.7],
};

/** A cross between wings would fall to pieces: there it has a slit alone. */
const OLD_SLIT = [4.9, 1.5];

/** The dashes of the outline of a crossing or an airport; empty where it is whole. */
export const dashesOf = ({ state, isAir }: CrossingForm, isOld: boolean): readonly number[] =>
  !isOld ? [] : isAir && state === "closed" ? OLD_SLIT : (OLD_DASHES[state] ?? []);
