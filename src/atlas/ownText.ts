import type { OwnStory } from "#atlas/ownStory.ts";
import type { StoryText } from "#atlas/story.ts";

/** An own story as it is told: without sources of the atlas, and without guesses. A step without a title is called by its number. */
export const ownText = (
  { title, text, steps }: OwnStory,
  untitled: (step: number, count: number) => string,
): StoryText => ({
  title,
  text,
  steps: steps.map(({ address: _, ...step }, i) => ({
    ...step,
    title: step.title.trim() === "" ? untitled(i + 1, steps.length) : step.title,
    sources: [],
    guess: null,
    grounds: null,
  })),
});
