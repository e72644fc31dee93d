import { openBorders } from "#atlas/openBorders.ts";
import type { Lang } from "#atlas/types.ts";
import { readBorders } from "#geo/readFacts.ts";
import { made } from "../facts.ts";

if (made === null) throw new Error("the facts have problems: npm run facts");
const facts = made;
const borders = openBorders(readBorders("geo", "110m"), "110m");

/** What `loadAtlas` fetches, from the facts themselves; `fetched` is asked before each. */
export const loaders = (fetched: (name: string) => Promise<void> = async () => {}) => ({
  loadCore: async () => facts.core,
  loadTexts: async (lang: Lang) => {
    await fetched(`texts-${lang}`);
    return facts.texts[lang];
  },
  loadRecords: async () => facts.records,
  loadEarlier: async () => new Map(facts.records.was),
  loadLongTexts: async (lang: Lang) => {
    await fetched(`long-texts-${lang}`);
    return facts.longTexts[lang];
  },
  loadStoryNames: async (lang: Lang) => {
    await fetched(`stories/names-${lang}`);
    return facts.stories[lang];
  },
  loadStory: async (story: string, lang: Lang) => {
    await fetched(`stories/${story}-${lang}`);
    return facts.stories[lang][story];
  },
  loadBorders: async () => borders,
});
