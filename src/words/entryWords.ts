import type { Given } from "#atlas/edge.ts";
import type { EntryRuleKind } from "#atlas/entryRules.ts";
import { spoken } from "#words/spoken.ts";

type Part = string | null;
type RuleStates = "holds" | "unclear" | "lapsed" | "not-yet" | "over" | "announced" | "stated";

/** The part of a place's card on entry with a Russian passport. */
export type EntryWords = {
  readonly title: (day: string) => string;
  readonly home: string;
  readonly noTable: string;
  readonly requirement: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly days: (count: number) => string;
  readonly change: string;
  readonly changed: (before: string, after: string, when: string) => string;
  readonly disagree: string;
  readonly since: string;
  readonly until: string;
  readonly on: (day: string) => string;
  readonly between: (after: string, by: string) => string;
  readonly before: (day: string) => string;
  readonly noEnd: string;
  readonly covid: string;
  readonly covidText: string;
  readonly rules: string;
  readonly noRules: string;
  readonly otherRules: (count: number) => string;
  readonly states: Readonly<Record<RuleStates, string>>;
  readonly kinds: Readonly<Record<EntryRuleKind, string>>;
  readonly covers: Readonly<Record<"tourists" | "all" | "immigrants", string>>;
  readonly owners: Readonly<Record<string, string>>;
  /** When it began, in words; empty where nobody says. */
  readonly ruleFrom: (edge: string, given: Given | null) => string;
  /** The day for which it was announced, or on which it was said. */
  readonly onlyTold: Readonly<Record<"announced" | "stated", (edge: string) => string>>;
  /** The day of the newest source of what was only announced. */
  readonly lastSource: (day: string) => string;
  /** The first day on which it no longer holds, in words. */
  readonly ruleTo: (edge: string, given: Given | null) => string;
  /** The last day up to which it was announced. */
  readonly announcedTo: (day: string) => string;
  /** The last day on which a source confirms it. */
  readonly confirmed: (day: string) => string;
  /** Before the day of the last confirmation; before the last known class. */
  readonly lastConfirmed: string;
  readonly was: string;
  readonly checks: string;
  readonly checkFrom: (from: string, to: Part) => string;
  readonly lastRead: (day: string) => string;
  readonly lastReadAge: (age: string) => string;
  readonly lastChecked: (day: string, age: string) => string;
};

export const entryWords = spoken("entry");
