import { addDays, type Day } from "#atlas/day.ts";
import type { Evidence } from "#atlas/evidence.ts";
import type { CrossingSpan, CrossingState } from "#atlas/types.ts";
import type { ReadEdge } from "./readEdge.ts";

/** A row of `crossing-status.csv`: what held, between which edges, and how far its evidence reaches. */
export type PassageRow = Evidence &
  Pick<CrossingSpan, "rule" | "setBy" | "confidence" | "sources"> & {
    readonly state: Exclude<CrossingState, "lapsed" | "unknown">;
    readonly start: ReadEdge;
    readonly end: ReadEdge | null;
  };

/** The days on which a row certainly holds, half-open. A state announced to a day certainly holds until it is over. */
export const certainDays = ({
  start,
  end,
  announcedTo,
}: PassageRow): { readonly from: Day; readonly until: Day | null } => ({
  from: start.latest,
  until:
    announcedTo !== null
      ? addDays(announcedTo, 1)
      : end === null
        ? null
        : (end.earliest ?? addDays(start.latest, 1)),
});

/** The spans of one crossing: what held, the doubt where an edge is not known to the day, and what nobody knows after an announced day. */
export function passageSpans(rows: readonly PassageRow[]): CrossingSpan[] {
  const sorted = rows.toSorted((a, b) => a.start.latest - b.start.latest);
  return sorted.flatMap((row, i) => [
    ...doubtBefore(row, sorted[i - 1]),
    certain(row),
    ...after(row, sorted[i + 1]),
  ]);
}

const certain = (row: PassageRow): CrossingSpan => ({
  ...certainDays(row),
  state: row.state,
  between: [],
  since: row.start.edge,
  ends: row.end?.edge ?? null,
  confirmed: row.end === null ? (row.confirmed ?? row.announcedTo) : null,
  announcedTo: row.announcedTo,
  rule: row.rule,
  setBy: row.setBy,
  confidence: row.confidence,
  sources: row.sources,
});

/** Before a first day that has bounds: unknown, between what was before, if anything was, and the new state. */
function doubtBefore(row: PassageRow, before: PassageRow | undefined): CrossingSpan[] {
  const { earliest, latest } = row.start;
  const until = before === undefined ? null : certainDays(before).until;
  if (before !== undefined && until !== null && until < latest && meets(before, row))
    return [doubt(before, row, until, latest)];
  if (row.start.edge === null || earliest === null || earliest >= latest) return [];
  const from = until === null || until < earliest ? earliest : until;
  return from < latest ? [doubt(before, row, from, latest)] : [];
}

/** Whether the last day of one row, known by bounds, may be the eve of the next. */
const meets = ({ end }: PassageRow, { start }: PassageRow): boolean =>
  end !== null && end.edge !== null && (start.earliest ?? start.latest) <= end.latest;

const doubt = (
  before: PassageRow | undefined,
  row: PassageRow,
  from: Day,
  until: Day,
): CrossingSpan => ({
  ...certain(row),
  from,
  until,
  state: "unknown",
  between: before === undefined ? [] : [before.state, row.state],
  since: null,
  ends: null,
  confirmed: null,
  announcedTo: null,
  rule: "",
  sources: [...new Set([...(before?.sources ?? []), ...row.sources])],
});

/** After an end that has bounds and nothing right behind it, and after the last day of an announcement. */
function after(row: PassageRow, next: PassageRow | undefined): CrossingSpan[] {
  const until = certainDays(row).until;
  const limit = next === undefined ? null : (next.start.earliest ?? next.start.latest);
  if (until === null || (limit !== null && limit <= until)) return [];
  const rest = { ...certain(row), from: until, since: null, ends: null, confirmed: null };
  if (row.announcedTo !== null)
    return [{ ...rest, until: limit, state: "lapsed", between: [row.state], rule: "" }];
  if (row.end?.edge == null || (next !== undefined && meets(row, next))) return [];
  return [{ ...rest, until: row.end.latest, state: "unknown", between: [row.state], rule: "" }];
}
