import type { LegMode, LonLat } from "#atlas/types.ts";

/** One stretch of a route: a great circle in steps, longitudes unwrapped. */
export type Leg = {
  readonly from: string;
  readonly to: string;
  readonly mode: LegMode;
  readonly path: readonly LonLat[];
};
