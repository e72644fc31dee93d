import type { Day } from "#atlas/day.ts";
import type { EntryRuleRecord } from "#atlas/records.ts";

export type RuleState = "holds" | "unclear" | "not-yet" | "over";

/** Whether a rule holds on the day. Between the bounds of an unknown day it is unclear; without any start it held before. */
export function ruleOn(rule: EntryRuleRecord, day: Day): RuleState {
  const began = passed(rule.start, rule.startAfter, rule.startBy, day, true);
  const ended = passed(rule.end, rule.endAfter, rule.endBy, day, false);
  if (ended === true) return "over";
  if (began === false) return "not-yet";
  return began === "unclear" || ended === "unclear" ? "unclear" : "holds";
}

/** Whether a turning day, known or bounded, has come: what was only seen by a day was not seen before it. `unknown` is the answer where nothing is stated. */
function passed(
  exact: Day | null,
  after: Day | null,
  by: Day | null,
  day: Day,
  unknown: boolean,
): boolean | "unclear" {
  if (exact !== null) return exact <= day;
  if (by !== null && day >= by) return true;
  if (after !== null) return day > after ? "unclear" : false;
  return by === null ? unknown : false;
}

/** The days that bound the start of a rule, earliest first; empty where none is known. */
export const startsOf = ({ start, startAfter, startBy }: EntryRuleRecord): readonly Day[] =>
  start !== null ? [start] : [startAfter, startBy].flatMap((day) => day ?? []);
