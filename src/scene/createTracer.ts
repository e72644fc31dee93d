import type { GeoContext } from "d3-geo";

/** A line in px, point after point; that of an area is closed and ends where it begins. */
export type Traced = readonly (readonly [x: number, y: number])[];

/** Takes down the lines that a path draws. */
export type Tracer = GeoContext & {
  /** The lines since it was asked last. */
  readonly take: () => readonly Traced[];
};

export function createTracer(): Tracer {
  let lines: (readonly [number, number])[][] = [];
  return {
    beginPath() {},
    moveTo: (x, y) => void lines.push([[x, y]]),
    lineTo: (x, y) => void lines.at(-1)?.push([x, y]),
    closePath() {
      const line = lines.at(-1);
      if (line?.[0] !== undefined) line.push(line[0]);
    },
    // Points have no place among lines.
    arc() {},
    take() {
      const taken = lines;
      lines = [];
      return taken;
    },
  };
}
