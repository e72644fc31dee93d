import type { Guess, GuessGrounds } from "#atlas/guess.ts";
import type { Lang } from "#atlas/types.ts";

/** A guess with its truth, and what it is told with in one language. */
export type Told<G extends Guess = Guess> = {
  readonly guess: G;
  readonly grounds: GuessGrounds;
  readonly lang: Lang;
};
