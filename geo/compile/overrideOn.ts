import { addDays, type Day } from "#atlas/day.ts";
import type { Evidence } from "#atlas/evidence.ts";
import type { SourceId } from "#atlas/types.ts";
import type { ReadEdge } from "./readEdge.ts";

import type { Requirement } from "./visaState.ts";

/** A dated source that corrects the visa table. */
export type VisaOverride = Evidence & {
  readonly requirement: Requirement;
  readonly days: number | null;
  readonly start: ReadEdge;
  readonly end: ReadEdge | null;
  readonly sources: readonly SourceId[];
};

/** The correction that concerns a day: it holds, it may hold already, or it was `over` from that day on. */
export type OverrideOn =
  | { readonly is: "holds"; readonly row: VisaOverride }
  /** `before` is the correction that may still hold; `null` where it is the table. */
  | { readonly is: "may-hold"; readonly row: VisaOverride; readonly before: VisaOverride | null }
  | { readonly is: "over"; readonly row: VisaOverride; readonly over: Day };

/** The days on which a correction certainly holds, half-open. */
export const overrideDays = ({
  start,
  end,
  announcedTo,
}: VisaOverride): { readonly from: Day; readonly until: Day | null } => ({
  from: start.latest,
  until: announcedTo !== null ? addDays(announcedTo, 1) : (end?.earliest ?? end?.latest ?? null),
});

/** What the corrections of a place make of a day; `null` where none began by then. */
export function overrideOn(rows: readonly VisaOverride[], day: Day): OverrideOn | null {
  const began = rows
    .filter(({ start }) => start.latest <= day)
    .toSorted((a, b) => a.start.latest - b.start.latest)
    .at(-1);
  const until = began === undefined ? null : overrideDays(began).until;
  if (began !== undefined && (until === null || day < until)) return { is: "holds", row: began };
  const next = rows.find(
    ({ start }) => start.earliest !== null && start.earliest <= day && day < start.latest,
  );
  if (next !== undefined) {
    const mayStill = began?.end != null && day < began.end.latest;
    return { is: "may-hold", row: next, before: mayStill ? began : null };
  }
  return began === undefined || until === null ? null : { is: "over", row: began, over: until };
}
