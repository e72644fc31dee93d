import type { Day } from "#atlas/day.ts";
import type { Incident } from "#world/incident.ts";

/** 1: an arrest on a Russian request counts as 4a whatever became of it, any reported return for class 5. 2: the rule in force. */
export const RULE_VERSIONS = [1, 2] as const;
export type RuleVersion = (typeof RULE_VERSIONS)[number];

/** A class that one incident can set, with the part of class 4. */
export type Level = { readonly level: number; readonly sub: string };

const FLED_THE_WAR = new Set(["deserter", "conscript_evader", "mobilised", "activist"]);
const RETURNED = new Set(["returned_to_russia", "removed_towards_russia"]);
const RETURNS = new Set(["deportation", "extradition", "abduction_or_handover"]);
const REFUSALS = new Set(["asylum_rejected", "refoulement_attempt_blocked"]);

/** Whether somebody who had fled the war was returned to Russia or towards it. */
const returnsFugitive = ({ kind, outcome, group }: Incident): boolean =>
  RETURNS.has(kind) && RETURNED.has(outcome) && FLED_THE_WAR.has(group);

/** Whether a return of somebody who had fled the war is reported without a described case: shown, not counted. */
export const isOnlyReported = (incident: Incident): boolean =>
  incident.confidence !== "low" && !incident.described && returnsFugitive(incident);

/** Whether the state cooperated with a Russian request: an arrest, an approved extradition, a handover with unknown fate. */
const cooperates = ({ kind, outcome }: Incident): boolean =>
  kind === "detention_on_russian_request" ||
  (kind === "extradition" && outcome === "ordered_not_executed") ||
  (kind === "abduction_or_handover" && outcome === "held_fate_unknown");

/** Whether cooperation with a Russian request is known, by the day, to have ended in refusal or release. */
export const hasEnded = (incident: Incident, day: Day): boolean =>
  incident.endedBy !== null && incident.endedBy <= day && cooperates(incident);

/** What one incident can set as it stood on the day: class 5, 4 (a: cooperation, b: return of others), 3, or nothing. */
export function levelOf(incident: Incident, day: Day, version: RuleVersion = 2): Level | null {
  const { kind, outcome, confidence } = incident;
  if (confidence === "low") return null;
  if (returnsFugitive(incident))
    return version === 1 || incident.described ? { level: 5, sub: "" } : null;
  if (RETURNS.has(kind) && RETURNED.has(outcome)) return { level: 4, sub: "b" };
  if (cooperates(incident))
    return version === 2 && hasEnded(incident, day)
      ? { level: 3, sub: "" }
      : { level: 4, sub: "a" };
  const refuses = REFUSALS.has(kind) || RETURNS.has(kind);
  if (refuses || outcome === "statement_restrictive" || outcome === "residence_refused")
    return { level: 3, sub: "" };
  return null;
}

/** The day on which an incident is judged: not after the last search, but never before it is counted. */
export const judgedOn = ({ counts }: Incident, day: Day, lastSearch: Day): Day =>
  Math.max(counts, Math.min(day, lastSearch)) as Day;
