import type { GlossaryWord } from "#atlas/glossary.ts";
import type { Text } from "#atlas/texts.ts";

/** The longer words of one language, for the cards. */
export type LongTextsFile = {
  readonly events: Readonly<Record<string, string>>;
  readonly routes: Readonly<Record<string, string>>;
  readonly crossings: Readonly<Record<string, string>>;
  readonly stops: Readonly<Record<string, string>>;
  /** For whom a crossing is open, restricted or closed. */
  readonly passageRules: Readonly<Record<string, string>>;
  readonly series: Readonly<Record<string, Text>>;
  readonly figures: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, Text>>;
  readonly counters: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
  readonly incidents: Readonly<Record<string, Text>>;
  /** Keys as `kind-extradition`, `group-deserter`, `outcome-released`, `pathway-request`, `precision-day`. */
  readonly incidentWords: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, Text>>;
  readonly visaChecks: Readonly<Record<string, string>>;
  /** By place. */
  readonly treatyNotes: Readonly<Record<string, string>>;
  readonly forcedReturns: Readonly<Record<string, Text>>;
  /** Why each correction was made. */
  readonly corrections: Readonly<Record<string, string>>;
  /** The words of law, in the order in which they are read. */
  readonly glossary: readonly GlossaryWord[];
};
