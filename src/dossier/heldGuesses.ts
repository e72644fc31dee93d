import type { OwnProblem } from "#atlas/ownProblem.ts";
import type { OwnStory } from "#atlas/ownStory.ts";
import { NEVER } from "#world/guessOf.ts";
import { type GuessFacts, truthOf } from "./guessFacts.ts";

/** The story with what the facts bear of its guesses, and the others as problems; where they cannot be asked (`null`) they bear none. */
export function heldGuesses(
  story: OwnStory,
  facts: GuessFacts | null,
): { readonly story: OwnStory; readonly problems: readonly OwnProblem[] } {
  const problems = story.steps.flatMap(({ address, guess }, i): readonly OwnProblem[] => {
    if (guess === null) return [];
    const found = facts === null ? "" : truthOf(guess, facts.shownAt(address), facts);
    if (typeof found !== "string") return [];
    return [{ kind: found === NEVER ? "returns" : "guess", step: i + 1 }];
  });
  const lost = new Set(problems.map((problem) => ("step" in problem ? problem.step : 0)));
  return {
    story: {
      ...story,
      steps: story.steps.map((step, i) => (lost.has(i + 1) ? { ...step, guess: null } : step)),
    },
    problems,
  };
}
