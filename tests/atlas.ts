import { openAtlas } from "#atlas/openAtlas.ts";
import type { Texts } from "#atlas/texts.ts";
import type { Lang } from "#atlas/types.ts";
import { made, problems } from "./facts.ts";

if (made === null) throw new Error(`the facts have ${problems.length} problems: npm run facts`);
const { core, texts, records, longTexts } = made;

/** The real atlas in English, with all that comes later. */
export const atlas = openAtlas(core, texts.en, { records, longTexts: longTexts.en });

/** The texts of a language, as if they were fetched. */
export const loadTexts = async (lang: Lang): Promise<Texts> => texts[lang];
