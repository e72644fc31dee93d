import type { LonLat } from "#atlas/types.ts";
import { type EdgeTip, isWellInside } from "#scene/edgeTips.ts";
import type { Frame } from "#scene/frame.ts";
import type { Plane } from "#scene/planeOf.ts";
import { projectionOf } from "#scene/projectionOf.ts";

/** An arrow that no way leads to may stand so many px farther along the edge, at most so often to either side. */
const SLIDE = 11;
const TIMES = 12;
/** Out to the edge by steps of so many px, and back from beside the globe at most so often. */
const OUT = 6;
const BACK = 40;

type Point = EdgeTip["at"];

/** The tips of a straight line from the middle of the picture: where it is seen for the last time, and along the edge beside that, the nearest first, all looking the same way. Each is found when it is asked for. */
export function* rayTips(turn: number, plane: Plane, frame: Frame): Generator<EdgeTip> {
  const projection = projectionOf(frame);
  const { width, height } = frame.size;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [right, down] =
    Math.abs(sin) * width > Math.abs(cos) * height ? [0, Math.sign(sin)] : [Math.sign(cos), 0];

  /** Beside the globe there is no ground to stand on. */
  function groundAt(at: Point): LonLat | null {
    if (!isWellInside(at, frame)) return null;
    const [lon, lat] = projection.invert?.([...at]) ?? [];
    if (lon === undefined || lat === undefined || !Number.isFinite(lon + lat)) return null;
    const seen = plane([lon, lat]);
    return seen !== null && Math.hypot(seen[0] - at[0], seen[1] - at[1]) < 1 ? [lon, lat] : null;
  }
  const moved = ([x, y]: Point, along: number): Point => [x + right * along, y + down * along];

  let middle: Point | null = null;
  for (let far = 0; far < Math.hypot(width, height) / 2; far += OUT) {
    const at = [width / 2 + cos * far, height / 2 + sin * far] as const;
    if (groundAt(at) !== null) middle = at;
  }
  if (middle === null) return;
  for (let i = 0; i <= TIMES * 2; i += 1) {
    const beside = (i % 2 === 0 ? -1 : 1) * Math.ceil(i / 2) * SLIDE;
    let at: Point = [middle[0] + Math.abs(down) * beside, middle[1] + Math.abs(right) * beside];
    for (let back = 0; groundAt(at) === null && back < BACK; back += 1) at = moved(at, -OUT);
    while (groundAt(moved(at, OUT)) !== null) at = moved(at, OUT);
    const point = groundAt(at);
    const seen = point && plane(point);
    if (point !== null && seen !== null) yield { at: seen, point, turn, after: 0 };
  }
}
