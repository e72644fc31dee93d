import type { Guess, GuessGrounds, GuessKind } from "#atlas/guess.ts";
import type { GuessSet } from "#view/guessSet.ts";

/** What is guessed at a step, and how far that has come: plain data, and what can be done with it. */
export type Guessing = {
  readonly kind: GuessKind;
  /** The truth and what it rests on; `null` until the words of the story have come. */
  readonly told: { readonly guess: Guess; readonly grounds: GuessGrounds } | null;
  /** `null`: nothing has been set. */
  readonly set: GuessSet | null;
  /** Whether the answer is seen. */
  readonly isShown: boolean;
  readonly onSet: (set: GuessSet) => void;
  readonly onShow: () => void;
  /** Hides the answer again; what was set stays. */
  readonly onAgain: () => void;
};
