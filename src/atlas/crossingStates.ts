import type { CrossingState } from "#atlas/types.ts";

/** The states of a crossing in the order in which they are listed: what is known first, from open to closed. */
export const CROSSING_STATES = [
  "open",
  "restricted",
  "closed",
  "lapsed",
  "unknown",
] as const satisfies readonly CrossingState[];
