import { addMonths, type Day } from "#atlas/day.ts";
import {
  enoughRejections,
  type Incident,
  levelOf,
  type RiskFacts,
  type RiskVerdict,
  riskClass,
  WINDOW_MONTHS,
} from "#world/riskClass.ts";

/** Why an incident has, or has not, a part in the class of the day. `floor`: too old for its own class, it still holds class 3. */
export type CasePart = "counts" | "floor" | "too-old" | "no-effect" | "low-confidence" | "not-yet";

export type CaseOn = {
  readonly id: string;
  readonly part: CasePart;
  /** The class that it can set while it counts, with the part of class 4; 0 for none. */
  readonly level: number;
  readonly sub: string;
  /** From which day on it counts, and the first day on which it no longer counts for its own class. */
  readonly from: Day;
  readonly until: Day;
};

/** The conditions in the order in which they are tried. */
export const STEPS = ["5", "4", "3", "1", "2", "0"] as const;
export type Step = {
  readonly class: (typeof STEPS)[number];
  /** `skipped`: an earlier condition was met already. */
  readonly result: "decides" | "not-met" | "skipped";
};

/** The class of one day, taken apart. */
export type Rule = {
  readonly verdict: RiskVerdict;
  readonly steps: readonly Step[];
  /** In order of the day from which they count. */
  readonly cases: readonly CaseOn[];
  /** Which grounds of class 3 are met, asked or not. */
  readonly thirds: {
    readonly refusal: boolean;
    readonly floor: boolean;
    readonly statistic: boolean;
    readonly treaty: boolean;
  };
  /** The class that the rule would give if incidents counted for 24 months only. */
  readonly shorter: RiskVerdict;
};

export const SHORTER_MONTHS = 24;

/** Runs the published rule for one day and says what decided and what did not. */
export function ruleOn(facts: RiskFacts, day: Day): Rule {
  const verdict = riskClass(facts, day);
  const cases = facts.incidents
    .map((incident) => caseOn(incident, day))
    .toSorted((a, b) => a.from - b.from);
  const decided = STEPS.indexOf(verdict.class);
  const { statistic } = verdict;
  return {
    verdict,
    steps: STEPS.map((name, place) => ({
      class: name,
      result: place === decided ? "decides" : place < decided ? "not-met" : "skipped",
    })),
    cases,
    thirds: {
      refusal: cases.some(({ part, level }) => part === "counts" && level === 3),
      floor: cases.some(({ part }) => part === "floor"),
      statistic: statistic !== null && enoughRejections(statistic.substantive, statistic.share),
      treaty: facts.treaties.legalAid,
    },
    shorter: riskClass(facts, day, SHORTER_MONTHS),
  };
}

function caseOn(incident: Incident, day: Day): CaseOn {
  const until = addMonths(incident.counts, WINDOW_MONTHS);
  const found = levelOf(incident);
  const level = found?.level ?? 0;
  const partOf = (): CasePart => {
    if (incident.counts > day) return "not-yet";
    if (incident.confidence === "low") return "low-confidence";
    if (level === 0) return "no-effect";
    if (day < until) return "counts";
    return level >= 4 ? "floor" : "too-old";
  };
  return {
    id: incident.id,
    part: partOf(),
    level,
    sub: found?.sub ?? "",
    from: incident.counts,
    until,
  };
}
