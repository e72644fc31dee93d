import type { GuessKind } from "#atlas/guess.ts";
import { spoken } from "#words/spoken.ts";

/** What is said where a class guesses before it sees. */
export type GuessWords = {
  /** The question, in one line. */
  readonly ask: {
    readonly order: string;
    readonly borders: (day: string) => string;
    /** `total`: "about 3,500". */
    readonly share: (place: string, total: string) => string;
    readonly curve: (place: string) => string;
  };
  /** What is to be done; on paper, with a pen. */
  readonly how: Readonly<Record<GuessKind, string>>;
  readonly onPaper: Readonly<Record<GuessKind, string>>;
  /** Nothing of it leaves the page. */
  readonly kept: string;
  readonly again: string;
  readonly rank: (rank: number) => string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  /** Read out when a place has been moved. */
  readonly moved: (name: string, rank: number, count: number) => string;
  readonly neighbours: string;
  readonly unset: string;
  readonly given: string;
  /** "1,200 of about 3,500 (34%)" */
  readonly part: (people: string, total: string, share: string) => string;
  /** The heads of the answer: of what, guessed, counted or known. */
  readonly what: string;
  readonly guessed: string;
  readonly truth: string;
  readonly states: Readonly<Record<"open" | "limited" | "closed" | "unknown", string>>;
  /** Read out when the answer shows. */
  readonly told: (answer: string) => string;
  /** What the drawn lines or bars are. */
  readonly drawn: string;
  readonly meaning: string;
  /** Of borders whose state nobody knows. */
  readonly undecided: string;
};

export const guessWords = spoken("guess");
