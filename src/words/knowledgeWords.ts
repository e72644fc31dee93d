import type { VisaClass } from "#atlas/types.ts";
import { spoken } from "#words/spoken.ts";

/** How well the state of a day is known: what stands behind the state, wherever it is told. */
export type KnowledgeWords = {
  /** "visa-free up to 14 September 2026, not known after" */
  readonly lapsed: (was: string, to: string) => string;
  /** The same in place of a class. */
  readonly lapsedClass: (detail: string) => string;
  readonly announced: (to: string) => string;
  readonly confirmed: (on: string) => string;
  readonly old: (on: string) => string;
  /** `when`: "after 30 April 2023, on or before 31 May 2023" */
  readonly begins: (when: string) => string;
  readonly changes: (before: string, state: string, when: string) => string;
  readonly ends: (before: string | null, when: string) => string;
  readonly routeBegins: (when: string) => string;
  /** Of a route on a day before the one by which it is known. */
  readonly maybeEarlier: string;
  /** A class of entry that is over, in a few words. */
  readonly classes: Readonly<Record<Exclude<VisaClass, "unclear" | "lapsed" | "no-data">, string>>;
  /** The legend's row for what was last confirmed more than half a year before the day. */
  readonly oldRow: string;
  readonly oldText: string;
  /** Of how many in a list the knowledge is old. */
  readonly oldCount: (count: string) => string;
  /** Before the class known today, beside that of a past day. */
  readonly knownNow: string;
  readonly sameNow: string;
  readonly firstOn: (day: string) => string;
};

export const knowledgeWords = spoken("knowledge");
