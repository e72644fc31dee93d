import type { Day } from "#atlas/day.ts";
import type { Edge } from "#atlas/edge.ts";
import type { Confidence, PlaceId, SourceId } from "#atlas/types.ts";

/** A dated rule that a visa table misses. Days that are not known to the day stand as edges instead. */
export type EntryRuleRecord = {
  readonly id: string;
  /** Whose rule it is: a place, a part of one, or `EU` and `SCHENGEN`. */
  readonly of: string;
  /** The places at whose cards it stands. */
  readonly places: readonly PlaceId[];
  readonly kind: EntryRuleKind;
  readonly effect: "tightening" | "easing" | "neutral";
  readonly covers: "" | "tourists" | "all" | "immigrants";
  readonly status: EntryRuleStatus;
  readonly start: Day | null;
  /** How the first day is known where it is not known to the day. */
  readonly startEdge: Edge | null;
  /** The first day on which it no longer holds. */
  readonly end: Day | null;
  readonly endEdge: Edge | null;
  /** The last day up to which it was announced: what followed is not known. */
  readonly announcedTo: Day | null;
  /** The last day up to which a source confirms it; `null` where its end is known. */
  readonly confirmed: Day | null;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
};

/** What the sources say of a rule: it is in force, it was announced for its first day and nobody saw whether it came, or it is no rule but a statement of that day. */
export const ENTRY_RULE_STATUSES = ["in_force", "announced", "stated"] as const;
export type EntryRuleStatus = (typeof ENTRY_RULE_STATUSES)[number];

export const ENTRY_RULE_KINDS = [
  "entry_ban_tourist",
  "visa_issue_suspended",
  "internal_passport_ok",
  "nonbiometric_passport_not_accepted",
  "humanitarian_route",
  "stay_limit",
  "visa_required_from",
  "visa_free_from",
  "other",
] as const;
export type EntryRuleKind = (typeof ENTRY_RULE_KINDS)[number];
