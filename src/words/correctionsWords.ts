import type { CorrectionKind } from "#atlas/corrections.ts";
import { spoken } from "#words/spoken.ts";

/** Words of the page on what was put right. */
export type CorrectionsWords = {
  readonly lead: string;
  readonly none: string;
  readonly errors: (count: string) => string;
  readonly errorsNote: string;
  readonly news: (count: string) => string;
  readonly newsNote: string;
  readonly kinds: Readonly<Record<CorrectionKind, string>>;
  readonly meaning: Readonly<Record<CorrectionKind, string>>;
  readonly whole: string;
  readonly figureOf: (place: string) => string;
  readonly was: string;
  readonly now: string;
  readonly nothing: string;
  readonly since: string;
  readonly sinceRelease: (release: string) => string;
  readonly right: string;
  /** In place of "put right", for newer facts. */
  readonly added: string;
  readonly rightRelease: (day: string, release: string) => string;
  readonly row: string;
  readonly sources: string;
  readonly feed: string;
  readonly staticPage: string;
  readonly feedTitle: string;
};

export const correctionsWords = spoken("corrections");
