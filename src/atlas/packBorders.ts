import type { Topology } from "topojson-specification";

/** The borders as they travel: all lines in one list of numbers, two for each point, and how many points each line has. */
export type PackedBorders = Omit<Topology, "arcs"> & {
  readonly lengths: readonly number[];
  readonly points: readonly number[];
};

/** Packs the borders for the way to the page; `unpackBorders` gives back the same. */
export const packBorders = ({ arcs, ...rest }: Topology): PackedBorders => ({
  ...rest,
  lengths: arcs.map((arc) => arc.length),
  points: arcs.flatMap((arc) => arc.flatMap(([x = 0, y = 0]) => [x, y])),
});

/** The borders as `geo/compile/borders/make.ts` made them. */
export function unpackBorders({ lengths, points, ...rest }: PackedBorders): Topology {
  let at = 0;
  const next = (): number => points[at++] ?? 0;
  const arcs = lengths.map((length) => Array.from({ length }, () => [next(), next()]));
  return { ...rest, arcs };
}
