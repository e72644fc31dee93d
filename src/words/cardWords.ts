import type { Confidence } from "#atlas/types.ts";
import { spoken } from "#words/spoken.ts";

/** What every card says: frame, sources, confidence, correction. */
export type CardWords = {
  readonly kinds: Readonly<Record<"place" | "route" | "crossing" | "border" | "event", string>>;
  readonly failed: string;
  readonly retry: string;
  readonly unknown: string;
  /** "on 25 September 2022": the day that a card speaks of. */
  readonly onDay: (day: string) => string;
  readonly otherDay: string;
  /** Goes to the last day that the atlas speaks of. */
  readonly lastDay: string;
  /** Back from a jump within the card. */
  readonly back: string;
  readonly moreSources: (count: number) => string;
  /** Beside a number whose sources cannot be opened: who told of it. */
  readonly citedAfter: (publishers: string) => string;
  /** What happened at the place around the chosen day. */
  readonly around: string;
  readonly sources: string;
  readonly noSources: string;
  readonly sourceNumber: (number: number) => string;
  readonly undated: string;
  readonly links: Readonly<Record<"mirror" | "withheld" | "none", string>>;
  readonly rferl: string;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly confidence: string;
  readonly levels: Readonly<Record<Confidence, string>>;
  readonly correction: string;
  readonly correctionWhy: string;
  readonly correctionCopy: string;
  readonly correctionCopied: string;
  readonly correctionByHand: string;
  readonly correctionMail: string;
  readonly correctionText: (record: string, release: string, address: string) => string;
  readonly record: (record: string, release: string) => string;
};

export const cardWords = spoken("card");
