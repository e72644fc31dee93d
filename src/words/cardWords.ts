import type { Confidence } from "#atlas/types.ts";
import { spoken } from "#words/spoken.ts";

/** What every card says: frame, sources, confidence, correction. */
export type CardWords = {
  readonly kinds: Readonly<Record<"place" | "route" | "crossing" | "border" | "event", string>>;
  readonly failed: string;
  readonly retry: string;
  readonly unknown: string;
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
