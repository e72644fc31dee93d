import type { Neighbour, Wind } from "#world/neighboursOf.ts";

const DEGREES = { n: 0, e: 90, s: 180, w: 270 } as const satisfies Partial<Record<Wind, number>>;

/** The four directions that have an arrow key. */
export type Quarter = keyof typeof DEGREES;

/** How far from its direction an arrow still looks, in degrees. */
const SIDEWAYS = 68;

/** The neighbour that an arrow leads to: the one that lies least aside, near ones before far ones, land before water. */
export function neighbourTowards(
  neighbours: readonly Neighbour[],
  quarter: Quarter,
): Neighbour | undefined {
  const cost = ({ bearing, km, byLand }: Neighbour): number => {
    const aside = Math.abs(((bearing - DEGREES[quarter] + 540) % 360) - 180);
    return aside > SIDEWAYS
      ? Number.POSITIVE_INFINITY
      : (km + 100) * (1 + (aside / 30) ** 2) * (byLand ? 1 : 4);
  };
  const [best] = neighbours
    .filter((one) => cost(one) < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => cost(a) - cost(b));
  return best;
}
