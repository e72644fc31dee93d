import type { CasePart } from "#atlas/casePart.ts";
import { spoken } from "#words/spoken.ts";

/** Words of the page that shows how a class of documented forced returns is found. */
export type RuleWords = {
  readonly lead: string;
  readonly place: string;
  readonly noPlace: string;
  readonly day: string;
  readonly verdict: (place: string, date: string) => string;
  readonly notClassified: string;
  readonly later: (seen: string) => string;
  readonly tree: string;
  /** The conditions as short questions, for the tree. */
  readonly questions: Readonly<Record<"5" | "4" | "3" | "1" | "2" | "0", string>>;
  readonly steps: string;
  readonly stepsNote: string;
  readonly results: Readonly<Record<"decides" | "not-met" | "skipped", string>>;
  readonly conditions: Readonly<Record<"5" | "4" | "3" | "1" | "2" | "0", string>>;
  readonly thirds: Readonly<Record<"refusal" | "floor" | "statistic" | "treaty", string>>;
  readonly met: string;
  readonly notMet: string;
  readonly casesIn: (count: number) => string;
  readonly casesOut: (count: number) => string;
  readonly noCases: string;
  readonly noCounted: string;
  readonly stated: string;
  readonly case: string;
  readonly part: string;
  /** `ended`: from which day on it is known to have ended in refusal or release. */
  readonly parts: Readonly<
    Record<CasePart, (level: string, date: string, ended: string) => string>
  >;
  readonly deciding: string;
  readonly transit: string;
  readonly statistic: string;
  readonly noStatistic: string;
  readonly pooled: (years: string, decisions: string, share: string) => string;
  readonly threshold: string;
  readonly year: string;
  readonly substantive: string;
  readonly rejected: string;
  readonly substantiveNote: string;
  readonly treaties: string;
  readonly treatyNames: Readonly<Record<"legalAid" | "refugee" | "cat" | "echr", string>>;
  readonly yes: string;
  readonly no: string;
  readonly barrier: string;
  readonly noBarrier: string;
  readonly shorter: string;
  readonly shorterSame: string;
  readonly shorterOther: (before: string, after: string) => string;
  readonly shorterNote: string;
  readonly versions: string;
  readonly versionTexts: readonly [first: string, second: string];
  /** How many places have another class by the first version, by the day of the evidence. */
  readonly versionsDiffer: (count: number, day: string) => string;
  readonly versionChange: (place: string, first: string, second: string) => string;
  readonly byAge: string;
};

export const ruleWords = spoken("rule");
