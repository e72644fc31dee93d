import { openAtlas } from "#atlas/openAtlas.ts";
import { made, problems } from "./facts.ts";

if (made === null) throw new Error(`the facts have ${problems.length} problems: npm run facts`);

/** The real atlas in English. */
export const atlas = openAtlas(made.core, made.texts.en);
