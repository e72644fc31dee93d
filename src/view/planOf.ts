import type { OwnStory } from "#atlas/ownStory.ts";
import type { StoryPlan } from "#atlas/story.ts";

/** What the address and the lists need of an own story; `null` where it has no step to show. */
export const planOf = (story: OwnStory | null): StoryPlan | null =>
  story === null || story.steps.length === 0
    ? null
    : {
        guesses: Object.fromEntries(
          story.steps.flatMap(({ guess }, i) => (guess === null ? [] : [[i + 1, guess.kind]])),
        ),
        addresses: story.steps.map(({ address }) => address),
        minutes: story.steps.reduce((sum, { minutes }) => sum + minutes, 0),
      };
