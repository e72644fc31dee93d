import type { Traced } from "#scene/createTracer.ts";

/** Whether a point in px lies within rings that were traced; in a hole it does not. */
export function holdsPoint(rings: readonly Traced[], [x, y]: readonly [number, number]): boolean {
  let isInside = false;
  for (const ring of rings)
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring.at(i - 1) ?? [x1, y1];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
    }
  return isInside;
}
