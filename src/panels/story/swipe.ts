type Point = readonly [x: number, y: number];

/** So many px a finger moves before it means another step, and not a press. */
const FAR_PX = 44;

/** What a finger that moved from one point to another asks for: 1 the next step, -1 the one before, 0 nothing. Whoever scrolls asks for nothing. */
export function swipe([x1, y1]: Point, [x2, y2]: Point): -1 | 0 | 1 {
  const [right, down] = [x2 - x1, y2 - y1];
  if (Math.abs(right) < FAR_PX || Math.abs(right) < 2 * Math.abs(down)) return 0;
  return right < 0 ? 1 : -1;
}
