import { OWN } from "#atlas/ownStory.ts";
import type { StoryPlan } from "#atlas/story.ts";

/** The same with an own story among the others, under its name. */
export const withOwn = <T extends { readonly stories: ReadonlyMap<string, StoryPlan> }>(
  atlas: T,
  plan: StoryPlan | null,
): T => (plan === null ? atlas : { ...atlas, stories: new Map([...atlas.stories, [OWN, plan]]) });
