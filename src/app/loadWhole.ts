import { openAtlas } from "#atlas/openAtlas.ts";
import { OWN } from "#atlas/ownStory.ts";
import { NO_TRUTH, ownText } from "#atlas/ownText.ts";
import type { StoryText } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";
import type { WholeStory } from "#panels/parts.ts";
import type { OwnStore } from "#view/createOwn.ts";
import { planOf } from "#view/planOf.ts";
import { withOwn } from "#view/withOwn.ts";
import { storyWords } from "#words/storyWords.ts";
import { loadCore, loadLongTexts, loadRecords, loadStory, loadTexts } from "./loadAtlas.ts";
import { loadOwnTruth } from "./loadGuessFacts.ts";

/** A story whole: its words, fetched in a language, or those of the own story in its own, and the atlas with every figure that a step may show. Rejects where something does not come, or no own story is open. */
export async function loadWhole(story: string, lang: Lang, own: OwnStore): Promise<WholeStory> {
  const [core, texts, records, longTexts, text] = await Promise.all([
    loadCore(),
    loadTexts(lang),
    loadRecords(),
    // A lesson in one file may have no room for them; no picture says them.
    loadLongTexts(lang).catch(() => undefined),
    textOf(story, lang, own),
  ]);
  const atlas = openAtlas(core, texts, { records, longTexts });
  return { atlas: withOwn(atlas, planOf(own.state.getState().story)), text };
}

async function textOf(story: string, lang: Lang, own: OwnStore): Promise<StoryText> {
  if (story !== OWN) return loadStory(story, lang);
  const mine = own.state.getState().story;
  if (mine === null) throw new Error("no own story is open");
  const isGuessed = mine.steps.some(({ guess }) => guess !== null);
  return ownText(mine, storyWords[lang], isGuessed ? await loadOwnTruth(lang) : NO_TRUTH);
}
