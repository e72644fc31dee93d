import type { CasePart } from "#atlas/casePart.ts";
import { spoken } from "#words/spoken.ts";

/** A case beside the class of a card: `decides` where it sets the class. */
type CaseState = CasePart | "decides";

/** The part of a place's card on documented forced return, and its asylum decisions. */
export type RiskWords = {
  readonly title: (day: string) => string;
  readonly notClassed: string;
  readonly noData: string;
  readonly noGrounds: string;
  readonly advice: string;
  readonly pathway: string;
  readonly barrier: string;
  readonly barrierYes: string;
  readonly barrierNo: string;
  readonly grounds: string;
  /** What the rule would give by age alone on the chosen day, after the last search. */
  readonly byAgeSame: (day: string) => string;
  readonly byAge: (day: string, byAge: string, shown: string) => string;
  readonly outgrown: (day: string, title: string) => string;
  readonly byAgeWhy: string;
  readonly statistic: (from: number, to: number, decisions: string, share: string) => string;
  readonly statisticSets: string;
  readonly statisticMet: string;
  readonly statisticNot: string;
  readonly treaty: string;
  readonly noTrigger: string;
  readonly tooLittle: string;
  readonly noCases: string;
  readonly otherCases: (count: number) => string;
  readonly caseStates: Readonly<Record<CaseState, string>>;
  readonly corridors: string;
  readonly corridorsNot: string;
  readonly corridorSince: (day: string) => string;
  readonly treaties: string;
  readonly treatyNames: Readonly<Record<"refugee" | "cat" | "echr" | "legalAid", string>>;
  readonly yes: string;
  readonly no: string;
  readonly treatiesState: string;
  readonly decisions: string;
  readonly decisionsFilter: string;
  readonly noDecisions: string;
  readonly year: string;
  readonly positive: string;
  readonly negative: string;
};

export const riskWords = spoken("risk");
