import type { GuessKind } from "#atlas/guess.ts";
import type { OwnProblem, OwnTextName } from "#atlas/ownProblem.ts";
import { spoken } from "#words/spoken.ts";

/** What stands where a reader makes a story. */
export type OwnWords = {
  readonly title: string;
  /** Where the story is, and where it is not. */
  readonly lead: string;
  readonly empty: string;
  /** Makes a step of what the map shows. */
  readonly add: string;
  readonly full: (most: number) => string;
  readonly about: string;
  readonly names: Readonly<Record<"title" | "text", string>>;
  readonly steps: string;
  readonly texts: Readonly<Record<OwnTextName, string>>;
  readonly minutes: string;
  /** What a class is to guess at a step, by kind; `of` chooses among several of a kind. */
  readonly guess: string;
  readonly guesses: Readonly<Record<GuessKind | "none", string>>;
  readonly of: string;
  readonly guessNote: string;
  readonly noGuess: string;
  /** The new picture of the step has no answer to what was to be guessed. */
  readonly guessGone: (step: number) => string;
  /** Without a title of its own. */
  readonly untitled: (step: number) => string;
  readonly handle: (step: number) => string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly changed: string;
  readonly take: string;
  readonly restore: string;
  readonly undo: string;
  readonly preview: string;
  readonly present: string;
  readonly save: string;
  readonly open: string;
  readonly drop: string;
  readonly makeLink: string;
  readonly link: string;
  readonly linkNote: string;
  readonly noLink: (most: number) => string;
  readonly unsaved: string;
  readonly isSaved: string;
  readonly isReplaced: string;
  readonly added: (step: number) => string;
  readonly moved: (from: number, to: number) => string;
  readonly removed: (step: number) => string;
  readonly taken: (step: number) => string;
  readonly undone: string;
  readonly saved: (file: string) => string;
  readonly opened: (file: string, steps: number) => string;
  /** Before the reasons. */
  readonly refused: (file: string) => string;
  readonly notSaved: string;
  readonly partly: string;
  readonly more: (count: number) => string;
  readonly problem: (problem: OwnProblem) => string;
};

export const ownWords = spoken("own");
