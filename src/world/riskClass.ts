import { addMonths, type Day, dateOf } from "#atlas/day.ts";
import type { RiskClass } from "#atlas/types.ts";
import type { Incident } from "#world/incident.ts";
import { judgedOn, type Level, levelOf, type RuleVersion } from "#world/levelOf.ts";

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

type Hit = Level & { readonly incident: Incident };

/** How the rule is read. After the day of the last search nothing ages and nothing ends; later cases still enter. Without that day everything ages on. */
export type RuleReading = {
  readonly lastSearch?: Day | undefined;
  readonly months?: number | undefined;
  readonly version?: RuleVersion | undefined;
};

/** For how many months an incident counts. */
export const WINDOW_MONTHS = 36;
/** From how many decisions, and from which share of rejections, the asylum statistic is a ground of class 3. */
export const FEWEST_DECISIONS = 20;
export const REJECTED_SHARE = 0.5;
const LAST_YEAR_OF_STATISTICS = 2025;
const ON_REQUEST = new Set([
  "extradition",
  "abduction_or_handover",
  "detention_on_russian_request",
]);

/** Whether the asylum statistic is a ground of class 3. */
export const enoughRejections = (substantive: number, share: number): boolean =>
  substantive >= FEWEST_DECISIONS && share >= REJECTED_SHARE;

/** The published rule: the first class whose condition is met on the day. An incident counts for `months` from its own day. */
export function riskClass(
  facts: RiskFacts,
  day: Day,
  { lastSearch = day, months = WINDOW_MONTHS, version = 2 }: RuleReading = {},
): RiskVerdict {
  const searched = Math.min(day, lastSearch) as Day;
  const seen = facts.incidents.filter(({ counts }) => counts <= day);
  const hits = seen.flatMap((incident) =>
    hitOf(incident, judgedOn(incident, day, lastSearch), months, version),
  );
  const { pooled, statistic } = statisticOn(facts.decisions, searched);
  const byStatistic = enoughRejections(pooled.substantive, statistic?.share ?? 0);
  const top = Math.max(0, ...hits.map(({ level }) => level));
  const examined =
    seen.some(({ counts }) => counts <= searched) || pooled.substantive >= FEWEST_DECISIONS;
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
function hitOf(incident: Incident, day: Day, months: number, version: RuleVersion): Hit[] {
  const found = levelOf(incident, day, version);
  if (found === null) return [];
  if (day < addMonths(incident.counts, months)) return [{ ...found, incident }];
  return found.level >= 4 ? [{ level: 3, sub: "", incident }] : [];
}

/** The decisions of the year and the year before, together. */
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
