import type { CasePart } from "#atlas/casePart.ts";
import { addMonths, type Day } from "#atlas/day.ts";
import type { Incident } from "#world/incident.ts";
import { hasEnded, isOnlyReported, judgedOn, levelOf } from "#world/levelOf.ts";
import {
  enoughRejections,
  type RiskFacts,
  type RiskVerdict,
  riskClass,
  WINDOW_MONTHS,
} from "#world/riskClass.ts";

export type CaseOn = {
  readonly id: string;
  readonly part: CasePart;
  /** The class that it can set while it counts, with the part of class 4; 0 for none. */
  readonly level: number;
  readonly sub: string;
  /** From which day on it counts, and the first day on which it no longer counts for its own class. */
  readonly from: Day;
  readonly until: Day;
  /** From which day on it is known to have ended in refusal or release. */
  readonly ended: Day | null;
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
  /** The class by the first version of the rule. */
  readonly former: RiskVerdict;
  /** The class if cases went on ageing after the last search. */
  readonly byAge: RiskVerdict;
  /** Deciding cases that became too old for their class between the last search and the day, in the order of that. */
  readonly outgrown: readonly CaseOn[];
};

export const SHORTER_MONTHS = 24;

/** Runs the published rule for one day and says what decided and what did not. */
export function ruleOn(facts: RiskFacts, day: Day, lastSearch: Day = day): Rule {
  const verdict = riskClass(facts, day, { lastSearch });
  const cases = facts.incidents
    .map((incident) => caseOn(incident, day, lastSearch))
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
      refusal: cases.some(
        ({ part, level }) => (part === "counts" || part === "ended") && level === 3,
      ),
      floor: cases.some(({ part }) => part === "floor"),
      statistic: statistic !== null && enoughRejections(statistic.substantive, statistic.share),
      treaty: facts.treaties.legalAid,
    },
    shorter: riskClass(facts, day, { lastSearch, months: SHORTER_MONTHS }),
    former: riskClass(facts, day, { lastSearch, version: 1 }),
    byAge: riskClass(facts, day),
    outgrown: cases
      .filter(
        ({ id, until }) => verdict.deciding.includes(id) && lastSearch < until && until <= day,
      )
      .toSorted((a, b) => a.until - b.until),
  };
}

function caseOn(incident: Incident, day: Day, lastSearch: Day): CaseOn {
  const until = addMonths(incident.counts, WINDOW_MONTHS);
  const judged = judgedOn(incident, day, lastSearch);
  const found = levelOf(incident, judged);
  const level = found?.level ?? 0;
  const partOf = (): CasePart => {
    if (incident.counts > day) return "not-yet";
    if (incident.confidence === "low") return "low-confidence";
    if (isOnlyReported(incident)) return "reported";
    if (level === 0) return "no-effect";
    if (judged >= until) return level >= 4 ? "floor" : "too-old";
    return hasEnded(incident, judged) ? "ended" : "counts";
  };
  return {
    id: incident.id,
    part: partOf(),
    level,
    sub: found?.sub ?? "",
    from: incident.counts,
    until,
    ended: incident.endedBy,
  };
}
