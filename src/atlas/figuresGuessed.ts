import type { Figure } from "#atlas/figures.ts";
import type { Guess } from "#atlas/guess.ts";

/** The figures that the truth of a guess is made of; none where it is one of borders. */
export function figuresGuessed(guess: Guess): readonly Figure[] {
  if (guess.kind === "borders") return [];
  return guess.kind === "share" ? [guess.granted, ...guess.of] : guess.figures;
}
