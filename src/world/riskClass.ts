import { addMonths, type Day, dateOf } from "#atlas/day.ts";
import type { IncidentKind } from "#atlas/records.ts";
import type { PlaceId, RiskClass } from "#atlas/types.ts";

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
  /** The last possible day on which an arrest or a procedure ended in refusal or release. */
  readonly endedBy: Day | null;
};

/** Ties by treaty, as `treaties.csv` states them. */
export type Treaties = { readonly barrier: boolean; readonly legalAid: boolean };

/** Decisions on Russian nationals in one calendar year: recognised, complementary and rejected together, and rejected alone. */
export type YearOfDecisions = {
  readonly year: number;
  readonly substantive: number;
  readonly rejected: number;
};

export type RiskFacts = {
  readonly incidents: readonly Incident[];
  readonly treaties: Treaties;
  readonly decisions: readonly YearOfDecisions[];
};

export type Pathway = "request" | "migration-law" | "transit";

/** The class of a day and everything that led to it. */
export type RiskVerdict = {
  readonly class: Exclude<RiskClass, "no-data">;
  readonly sub: string;
  readonly pathways: readonly Pathway[];
  /** Incidents that set the class. */
  readonly deciding: readonly string[];
  /** Whether the asylum statistic, or the treaty on legal aid, is a ground of class 3. */
  readonly byStatistic: boolean;
  readonly byTreaty: boolean;
  readonly barrier: boolean;
  /** Decisions of the year and the year before, and the share rejected (0 to 1). */
  readonly statistic: {
    readonly from: number;
    readonly to: number;
    readonly substantive: number;
    readonly share: number;
  } | null;
};

type Hit = { readonly level: number; readonly sub: string; readonly incident: Incident };

/** For how many months an incident counts. */
export const WINDOW_MONTHS = 36;
/** From how many decisions, and from which share of rejections, the asylum statistic is a ground of class 3. */
export const FEWEST_DECISIONS = 20;
export const REJECTED_SHARE = 0.5;
const LAST_YEAR_OF_STATISTICS = 2025;
const FLED_THE_WAR = new Set(["deserter", "conscript_evader", "mobilised", "activist"]);
const RETURNED = new Set(["returned_to_russia", "removed_towards_russia"]);
const RETURNS = new Set(["deportation", "extradition", "abduction_or_handover"]);
const REFUSALS = new Set(["asylum_rejected", "refoulement_attempt_blocked"]);
const ON_REQUEST = new Set([
  "extradition",
  "abduction_or_handover",
  "detention_on_russian_request",
]);

/** What one incident can set: class 5, 4 (a: cooperation, b: return of others), 3, or nothing. */
export function levelOf(
  incident: Incident,
): { readonly level: number; readonly sub: string } | null {
  const { kind, outcome, group, confidence } = incident;
  if (confidence === "low") return null;
  if (RETURNS.has(kind) && RETURNED.has(outcome))
    return FLED_THE_WAR.has(group) ? { level: 5, sub: "" } : { level: 4, sub: "b" };
  const cooperates =
    kind === "detention_on_russian_request" ||
    (kind === "extradition" && outcome === "ordered_not_executed") ||
    (kind === "abduction_or_handover" && outcome === "held_fate_unknown");
  if (cooperates) return { level: 4, sub: "a" };
  const refuses = REFUSALS.has(kind) || RETURNS.has(kind);
  if (refuses || outcome === "statement_restrictive" || outcome === "residence_refused")
    return { level: 3, sub: "" };
  return null;
}

/** Whether the asylum statistic is a ground of class 3. */
export const enoughRejections = (substantive: number, share: number): boolean =>
  substantive >= FEWEST_DECISIONS && share >= REJECTED_SHARE;

/** The published rule: the first class whose condition is met on the day. An incident counts for `months` from its own day. */
export function riskClass(facts: RiskFacts, day: Day, months = WINDOW_MONTHS): RiskVerdict {
  const seen = facts.incidents.filter(({ counts }) => counts <= day);
  const hits = seen.flatMap((incident) => hitOf(incident, day, months));
  const { pooled, statistic } = statisticOn(facts.decisions, day);
  const byStatistic = enoughRejections(pooled.substantive, statistic?.share ?? 0);
  const top = Math.max(0, ...hits.map(({ level }) => level));
  const examined = seen.length > 0 || pooled.substantive >= FEWEST_DECISIONS;
  const low = examined ? (facts.treaties.barrier ? 1 : 2) : 0;
  const level = top >= 3 ? top : byStatistic || facts.treaties.legalAid ? 3 : low;
  const deciding = hits.filter((hit) => hit.level === level);
  return {
    class: String(level) as RiskVerdict["class"],
    sub: level === 4 ? [...new Set(deciding.map(({ sub }) => sub))].toSorted().join("") : "",
    pathways: level >= 4 ? pathwaysOf(deciding) : [],
    deciding: deciding.map(({ incident }) => incident.id),
    byStatistic: level === 3 && byStatistic,
    byTreaty: level === 3 && facts.treaties.legalAid,
    barrier: facts.treaties.barrier,
    statistic,
  };
}

/** Active from its day up to, not including, the same day `months` later; grave cases then leave a floor of 3. */
function hitOf(incident: Incident, day: Day, months: number): Hit[] {
  const found = levelOf(incident);
  if (found === null) return [];
  if (day < addMonths(incident.counts, months)) return [{ ...found, incident }];
  return found.level >= 4 ? [{ level: 3, sub: "", incident }] : [];
}

function statisticOn(decisions: readonly YearOfDecisions[], day: Day) {
  const to = Math.min(dateOf(day).getUTCFullYear(), LAST_YEAR_OF_STATISTICS);
  const years = decisions.filter(({ year }) => year === to || year === to - 1);
  const sum = (pick: (year: YearOfDecisions) => number) =>
    years.reduce((all, year) => all + pick(year), 0);
  const pooled = {
    substantive: sum((year) => year.substantive),
    rejected: sum((year) => year.rejected),
  };
  const { substantive, rejected } = pooled;
  const statistic =
    substantive === 0 ? null : { from: to - 1, to, substantive, share: rejected / substantive };
  return { pooled, statistic };
}

const pathwaysOf = (hits: readonly Hit[]): Pathway[] => {
  if (hits.some(({ incident }) => incident.transit)) return ["transit"];
  const paths = hits.map(
    ({ incident }): Pathway => (ON_REQUEST.has(incident.kind) ? "request" : "migration-law"),
  );
  return [...new Set(paths)].toSorted();
};
