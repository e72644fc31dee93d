import type { Day } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { evidenceDay } from "#world/worldOn.ts";

/** The name of the classes of forced return with the day that they speak of, never one after the last search. */
export const riskTitle = (atlas: Atlas, day: Day): string =>
  sceneWords[atlas.texts.lang].riskBy(printDate(evidenceDay(atlas, day), atlas.texts.lang));
