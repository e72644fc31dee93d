import { OWN, type OwnStory } from "#atlas/ownStory.ts";
import { NO_TRUTH, ownText } from "#atlas/ownText.ts";
import type { Lang } from "#atlas/types.ts";
import type { StoryAsked } from "#export/slides/storyAsked.ts";
import { storyWords } from "#words/storyWords.ts";
import { dayOf } from "../../days.ts";
import { made } from "../../facts.ts";
import { partsOf } from "../../panels/pages/partsOf.ts";

if (made === null) throw new Error("the facts have problems: npm run facts");
const { stories } = made;

export const STORIES = Object.keys(stories.en);

const ofTheDay = {
  made: dayOf("2026-11-29"),
  linkTo: (address: string) => `https://ways-out.example.org/#${address}`,
};

/** What the slides of a real story are made from. */
export function storyAskedOf(story: string, lang: Lang): StoryAsked {
  const text = stories[lang][story];
  if (text === undefined) throw new Error(`there is no story ${story}`);
  return { ...ofTheDay, atlas: partsOf({}, lang).atlas, story, text };
}

/** The same of a story that a reader has made. */
export function ownAskedOf(own: OwnStory): StoryAsked {
  const { atlas } = partsOf({}, own.lang);
  const plan = {
    addresses: own.steps.map(({ address }) => address),
    minutes: own.steps.reduce((sum, { minutes }) => sum + minutes, 0),
    guesses: {},
  };
  return {
    ...ofTheDay,
    atlas: { ...atlas, stories: new Map([...atlas.stories, [OWN, plan]]) },
    story: OWN,
    text: ownText(own, storyWords[own.lang], NO_TRUTH),
  };
}
