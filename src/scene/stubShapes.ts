import { ARROW_SIZE, arrowPath, cased, type Ink } from "#scene/ink.ts";

/** The room of an arrow at the edge, round its middle, in px. */
export const STUB_SIDE = 30;

const TAIL = `M-13 0H${-ARROW_SIZE}`;
const LINE = cased({ stroke: "destination", width: 2 });
const HEAD: Ink = { fill: "destination", stroke: "halo", width: 0.8 };

/** The arrow to a place beyond the edge to which no way is drawn: it looks to the right of 0, 0. */
export const STUB_SHAPES: readonly { readonly path: string; readonly ink: Ink }[] = [
  ...LINE.map((ink) => ({ path: TAIL, ink })),
  { path: arrowPath(ARROW_SIZE), ink: HEAD },
];
