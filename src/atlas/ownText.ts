import { ownSources } from "#atlas/ownSources.ts";
import type { OwnStory } from "#atlas/ownStory.ts";
import type { StoryText } from "#atlas/story.ts";

/** An own story as it is told: with the sources that its maker names, and without guesses. A step without a title is called by its number. */
export const ownText = (
  { title, text, steps }: OwnStory,
  untitled: (step: number, count: number) => string,
): StoryText => ({
  title,
  text,
  steps: steps.map(({ address: _, ...step }, i) => ({
    ...step,
    title: step.title.trim() === "" ? untitled(i + 1, steps.length) : step.title,
    sources: ownSources(step.sources),
    guess: null,
    grounds: null,
  })),
});
