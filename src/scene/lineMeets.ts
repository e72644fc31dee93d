import type { Box } from "#scene/frame.ts";

/** A straight line from one point to another, in px. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** Whether a line runs through a box, or ends in it. */
export function meetsBox([x1, y1, x2, y2]: Line, { left, top, right, bottom }: Box): boolean {
  let [from, until] = [0, 1];
  for (const [start, along, least, most] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (along === 0) {
      if (start < least || start > most) return false;
      continue;
    }
    const [a, b] = [(least - start) / along, (most - start) / along];
    from = Math.max(from, Math.min(a, b));
    until = Math.min(until, Math.max(a, b));
  }
  return from <= until;
}

/** Whether a line comes as near as that to a point. */
export function meetsCircle(
  [x1, y1, x2, y2]: Line,
  [x, y]: readonly [number, number],
  radius: number,
): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const part =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x1 + part * dx - x, y1 + part * dy - y) < radius;
}

/** Whether two lines cross. */
export function meetsLine(a: Line, b: Line): boolean {
  const side = ([x1, y1, x2, y2]: Line, x: number, y: number) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(a, b[0], b[1]) !== side(a, b[2], b[3]) && side(b, a[0], a[1]) !== side(b, a[2], a[3]);
}
