import { ownSources } from "#atlas/ownSources.ts";
import type { OwnStep, OwnStory } from "#atlas/ownStory.ts";
import type { StoryStep, StoryText } from "#atlas/story.ts";

/** The truth of what a step asks to be guessed; `null` where it asks nothing, or nobody knows. */
export type OwnTruth = (step: OwnStep) => Pick<StoryStep, "guess" | "grounds"> | null;

export const NO_TRUTH: OwnTruth = () => null;

/** How is called what has no title: a story by what it is, a step by its number. */
type Untitled = {
  readonly story: string;
  readonly stepOf: (step: number, count: number) => string;
};

/** An own story as it is told: with the sources that its maker names, and those of the answers that the atlas gives. */
export const ownText = (
  { title, text, steps }: OwnStory,
  untitled: Untitled,
  truth: OwnTruth,
): StoryText => ({
  title: title.trim() === "" ? untitled.story : title,
  text,
  steps: steps.map((step, i) => {
    const known = truth(step) ?? { guess: null, grounds: null };
    return {
      title: step.title.trim() === "" ? untitled.stepOf(i + 1, steps.length) : step.title,
      text: step.text,
      minutes: step.minutes,
      notes: step.notes,
      quiz: step.quiz,
      sources: [...ownSources(step.sources), ...(known.grounds?.sources ?? [])],
      ...known,
    };
  }),
});
