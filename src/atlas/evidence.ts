import type { Day } from "#atlas/day.ts";

/** Up to which day a source speaks for a state without a known end. */
export type Evidence = {
  /** The last day up to which a source confirms it; `null` where its end is known. */
  readonly confirmed: Day | null;
  /** The last day, included, up to which it was announced; of what lapsed, the last one that any source spoke for. */
  readonly announcedTo: Day | null;
};
