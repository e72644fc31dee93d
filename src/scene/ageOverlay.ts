import { classWords } from "#scene/classWords.ts";
import type { Overlay } from "#scene/overlay.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { ageOn } from "#world/ageOn.ts";
import { OVERLAY_FACTS } from "#world/overlayFacts.ts";

/** How long before the day the class of entry was last checked. */
export const ageOverlay: Overlay = {
  ...OVERLAY_FACTS.age,
  patterns: { "no-data": "cross" },
  worstFirst: false,
  title: ({ texts }) => sceneWords[texts.lang].overlays.age,
  sentence: ({ texts: { lang } }, day) => sceneWords[lang].sentence.age(printDate(day, lang)),
  said: (atlas, _place, _day, { key }) => ({ said: classWords(atlas, "age", key), more: "" }),
  details: (atlas, place, day) => ({
    stay: null,
    covid: false,
    checked: ageOn(atlas, place, day).checked,
  }),
  notes: ({ texts }) => [sceneWords[texts.lang].ageNot],
  over: () => null,
};
