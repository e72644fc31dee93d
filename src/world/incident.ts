import type { Day } from "#atlas/day.ts";
import type { IncidentKind } from "#atlas/records.ts";
import type { PlaceId } from "#atlas/types.ts";

export const INCIDENT_KINDS: readonly IncidentKind[] = [
  "deportation",
  "policy_statement",
  "asylum_rejected",
  "detention_on_russian_request",
  "refoulement_attempt_blocked",
  "abduction_or_handover",
  "extradition",
  "protection_granted",
  "admission",
];
export const GROUPS = [
  "deserter",
  "conscript_evader",
  "mobilised",
  "activist",
  "unspecified",
] as const;

/** A published case or statement. `counts` is the last possible day of its stated date: from then on it is counted. */
export type Incident = {
  readonly id: string;
  readonly place: PlaceId;
  readonly counts: Day;
  readonly kind: IncidentKind;
  readonly group: string;
  readonly outcome: string;
  readonly confidence: "high" | "medium" | "low";
  /** Set where the state only carried a transfer out. */
  readonly transit: boolean;
  /** Whether a case is told: dated at least by its month, what happened, and to whom by role. */
  readonly described: boolean;
  /** The last possible day on which an arrest or a procedure ended in refusal or release; `null` while none is known. */
  readonly endedBy: Day | null;
};
