import type { Day } from "#atlas/day.ts";
import type { Edge } from "#atlas/edge.ts";
import type { EntryRuleRecord } from "#atlas/entryRules.ts";

export type RuleState =
  | "holds"
  | "unclear"
  | "lapsed"
  | "not-yet"
  | "over"
  | "announced"
  | "stated";

/** Whether a rule holds on the day. Between the bounds of an edge it is unclear; after the last day of an announcement, and where it was only announced, nobody knows; without any start it held before. */
export function entryRuleOn(rule: EntryRuleRecord, day: Day): RuleState {
  const began = passed(rule.start, rule.startEdge, day, true);
  const ended = passed(rule.end, rule.endEdge, day, false);
  if (ended === true) return "over";
  if (began === false) return "not-yet";
  if (rule.status !== "in_force") return rule.status;
  if (rule.announcedTo !== null && day > rule.announcedTo) return "lapsed";
  return began === "unclear" || ended === "unclear" ? "unclear" : "holds";
}

/** Whether a turning day has come: what was only seen by a day was not seen before it. `unstated` is the answer where nobody says. */
function passed(
  exact: Day | null,
  edge: Edge | null,
  day: Day,
  unstated: boolean,
): boolean | "unclear" {
  if (exact !== null) return exact <= day;
  if (edge === null) return unstated;
  if (day >= edge.latest) return true;
  return edge.earliest !== null && day >= edge.earliest ? "unclear" : false;
}

/** The days that bound the start of a rule, earliest first; empty where none is known. */
export const startsOf = ({ start, startEdge }: EntryRuleRecord): readonly Day[] =>
  start !== null ? [start] : [startEdge?.earliest, startEdge?.latest].flatMap((day) => day ?? []);
