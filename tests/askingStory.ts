import { OWN, type OwnStory } from "#atlas/ownStory.ts";
import { ownText } from "#atlas/ownText.ts";
import { openGuessFacts } from "#dossier/guessFacts.ts";
import { guessOptions } from "#dossier/guessOptions.ts";
import { ownTruth } from "#dossier/ownTruth.ts";
import { planOf } from "#view/planOf.ts";
import { shownAt } from "#view/shownAt.ts";
import { withOwn } from "#view/withOwn.ts";
import { storyWords } from "#words/storyWords.ts";
import { made } from "./facts.ts";
import { ownStep, ownStory } from "./ownStory.ts";
import { partsOf } from "./panels/pages/partsOf.ts";

if (made === null) throw new Error("the facts have problems: npm run facts");
const { atlas } = partsOf({}, "en");
const facts = openGuessFacts(atlas, made.records, made.longTexts.en, (address) =>
  shownAt(address, atlas),
);
const ADDRESS = "v=1&date=2024-07-16&lang=en&series=stayers-bell-2024";
const options = guessOptions(shownAt(ADDRESS, atlas), facts);

/** A story that a reader has made, with a guess of each kind, as it is offered first where it is made. */
const story: OwnStory = ownStory({
  steps: (["order", "borders", "share", "curve"] as const).map((kind) =>
    ownStep({
      address: ADDRESS,
      title: `This is the answer to ${kind}`,
      text: `Here ${kind} is told.`,
      sources: "",
      guess: options[kind][0] ?? null,
    }),
  ),
});

/** The same as it is told: with the truth that the atlas knows. */
export const ASKING = {
  atlas: withOwn(atlas, planOf(story)),
  story: OWN,
  text: ownText(story, storyWords.en, ownTruth(facts)),
};
