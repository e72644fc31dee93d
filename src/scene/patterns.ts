/** A second channel beside colour: `hatch` closed, `dots` unclear, `steps` no longer known, `cross` no data, `grid` not judged; `occupied` lies on land under occupation, `aged` over every class whose evidence is old. */
export const PATTERNS = ["hatch", "dots", "steps", "cross", "grid", "occupied", "aged"] as const;
export type PatternName = (typeof PATTERNS)[number];
export type Pattern = PatternName | "none";

/** One square tile: side in px, an SVG path on it, and the width of its stroke in px. */
export type Tile = { readonly side: number; readonly path: string; readonly stroke: number };

/** The tiles, drawn the same by every renderer. */
export const TILES: Readonly<Record<PatternName, Tile>> = {
  hatch: { side: 8, path: "M-2 2L2 -2M0 8L8 0M6 10L10 6", stroke: 1.6 },
  dots: { side: 8, path: "M2 2h.01M6 6h.01", stroke: 2.2 },
  steps: { side: 8, path: "M0 2H4M4 6H8", stroke: 1.3 },
  cross: { side: 10, path: "M3.5 3.5L6.5 6.5M6.5 3.5L3.5 6.5", stroke: 0.9 },
  grid: { side: 7, path: "M0 3.5H7M3.5 0V7", stroke: 0.9 },
  occupied: { side: 6, path: "M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5", stroke: 1 },
  // Sparse and thin: on the last day it lies over most of the map.
  aged: { side: 20, path: "M3 3L7 7M13 13L17 17", stroke: 0.9 },
};

/** Whether a tile is drawn on a pale band, so that it stands out from every colour. */
export const hasBand = (name: PatternName): boolean => name === "aged";

/** The palette's name for the ink of a tile. */
export const inkOf = (name: PatternName): string =>
  name === "hatch" ? "on-dark" : name === "occupied" ? "occupied" : "pattern";
