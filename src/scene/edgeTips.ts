import type { LonLat } from "#atlas/types.ts";
import type { Box, Frame } from "#scene/frame.ts";
import type { Plane } from "#scene/planeOf.ts";

/** Where a line that leaves the picture may end: in px and in degrees, which way it looks there, in degrees clockwise from the right, and behind which of its points. */
export type EdgeTip = {
  readonly at: readonly [number, number];
  readonly point: LonLat;
  readonly turn: number;
  readonly after: number;
};

/** From the edge of the picture and from what lies on it to a tip, in px. */
const INSIDE = 15;
/** A tip that finds no room goes back along its line by steps of so many px, at most so often. */
const STEP = 14;
const TIPS = 5;
/** From one point of the line that is looked at to the next, in px; and in how many steps it is followed behind the horizon. */
const FINE = 4;
const HORIZON_STEPS = 24;

type Sample = Omit<EdgeTip, "turn">;

/** Whether a point of the picture lies so well within it, and so far from all that covers it, that an arrow can end there. */
export const isWellInside = (
  [x, y]: readonly [number, number],
  { size, covered }: Pick<Frame, "size" | "covered">,
): boolean => {
  const isIn = ({ left, top, right, bottom }: Box, by: number) =>
    x > left - by && x < right + by && y > top - by && y < bottom + by;
  return (
    isIn({ left: 0, top: 0, right: size.width, bottom: size.height }, -INSIDE) &&
    !covered.some((box) => isIn(box, INSIDE))
  );
};

/** The tips of a line, the outermost first: where it is seen for the last time, and back from there. None where it is never seen. */
export function edgeTips(
  path: readonly LonLat[],
  plane: Plane,
  frame: Pick<Frame, "size" | "covered">,
): readonly EdgeTip[] {
  const samples = known(path, plane);
  const isFree = ({ at }: Sample): boolean => isWellInside(at, frame);
  const last = samples.findLastIndex(isFree);
  if (last < 1) return [];
  const tips: EdgeTip[] = [];
  for (let i = last; i > 0 && tips.length < TIPS; i -= 1) {
    const [sample, before, outer] = [samples[i], samples[Math.max(0, i - 2)], tips.at(-1)];
    if (sample === undefined || before === undefined || !isFree(sample)) break;
    const [x, y] = sample.at;
    if (outer !== undefined && Math.hypot(outer.at[0] - x, outer.at[1] - y) < STEP) continue;
    const turn = Math.atan2(y - before.at[1], x - before.at[0]);
    tips.push({ ...sample, turn: (turn * 180) / Math.PI });
  }
  return tips;
}

const sampled = new WeakMap<Plane, Map<readonly LonLat[], readonly Sample[]>>();

/** One picture asks for the same lines with more and more on it. */
function known(path: readonly LonLat[], plane: Plane): readonly Sample[] {
  const made = sampled.get(plane) ?? new Map<readonly LonLat[], readonly Sample[]>();
  sampled.set(plane, made);
  const samples = made.get(path) ?? samplesOf(path, plane);
  made.set(path, samples);
  return samples;
}

/** Points along the line, a few px apart, as far as they are on this side of the globe, and one beyond. */
function samplesOf(path: readonly LonLat[], plane: Plane): readonly Sample[] {
  return path.flatMap((point, after): readonly Sample[] => {
    const next = path[after + 1] ?? point;
    const [at, to] = [plane(point), plane(next)];
    const px = at === null || to === null ? 0 : Math.hypot(to[0] - at[0], to[1] - at[1]);
    const steps =
      (at === null) === (to === null) ? Math.max(1, Math.ceil(px / FINE)) : HORIZON_STEPS;
    return Array.from({ length: steps }, (_, step): Sample => {
      const part = step / steps;
      const between: LonLat = [
        point[0] + part * (next[0] - point[0]),
        point[1] + part * (next[1] - point[1]),
      ];
      return { at: plane(between) ?? BEHIND, point: between, after };
    });
  });
}

/** No picture is so large. */
const BEHIND = [-1e6, -1e6] as const;
