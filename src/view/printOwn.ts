import { printGuessAsked } from "#atlas/guessAsked.ts";
import { OWN_VERSION, type OwnStory } from "#atlas/ownStory.ts";

/** What a file of this page says of itself. */
export const OWN_FORMAT = "ways-out-story";

/** An own story as its file has it; `indent` spaces a level, 0 for a link. */
export const printOwn = (story: OwnStory, indent: number): string =>
  JSON.stringify(
    {
      format: OWN_FORMAT,
      version: OWN_VERSION,
      ...story,
      steps: story.steps.map(({ guess, ...step }) => ({
        ...step,
        ...(guess && { guess: printGuessAsked(guess) }),
      })),
    },
    null,
    indent,
  );
