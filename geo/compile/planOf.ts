import type { StoryPlan } from "#atlas/story.ts";
import type { Story } from "./compileStories.ts";

/** What of a story comes with the first picture: its name, what each step shows, for how many minutes all are planned, and where something is to be guessed. */
export const planOf = ({ id, steps }: Story): readonly [string, StoryPlan] => [
  id,
  {
    addresses: steps.map(({ address }) => address),
    minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
    guesses: Object.fromEntries(
      steps.flatMap(({ guess }, i) => (guess === null ? [] : [[i + 1, guess.asked.kind]])),
    ),
  },
];
