import type { Day } from "#atlas/day.ts";

/** A named stretch of time, both days included; its name is in the texts. */
export type Wave = { readonly id: string; readonly from: Day; readonly until: Day };
