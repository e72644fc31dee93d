import { betweenWords, classWords } from "#scene/classWords.ts";
import { visaText } from "#scene/knowledgeText.ts";
import type { Overlay } from "#scene/overlay.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { holding } from "#world/holding.ts";
import { OVERLAY_FACTS } from "#world/overlayFacts.ts";
import { visaOn } from "#world/worldOn.ts";

const facts = OVERLAY_FACTS.visa;

/** What is counted on each day anew. */
const heldOn = holding(facts.turns, (atlas, place, day) => ({
  covid: visaOn(atlas, place, day)?.covid ?? false,
  aged: facts.isAged(atlas, place, day),
}));

/** What a Russian passport holder needed at the border on the day. */
export const visaOverlay: Overlay = {
  ...facts,
  patterns: { closed: "hatch", unclear: "dots", lapsed: "steps", "no-data": "cross" },
  worstFirst: false,
  title: ({ texts }) => sceneWords[texts.lang].overlays.visa,
  sentence: ({ texts: { lang }, visaSeen }, day) =>
    sceneWords[lang].sentence.visa(printDate(day, lang), day > visaSeen),
  said: (atlas, place, day, { key, between }) => {
    const more = visaText(atlas, place, day);
    if (key === "lapsed")
      return { said: knowledgeWords[atlas.texts.lang].lapsedClass(more), more: "" };
    const isUnclear = key === "unclear";
    return {
      said: isUnclear ? betweenWords(atlas, "visa", between) : classWords(atlas, "visa", key),
      more,
    };
  },
  details: (atlas, place, day) => {
    const span = visaOn(atlas, place, day);
    return { stay: span?.days ?? null, covid: span?.covid ?? false, checked: null };
  },
  notes: (atlas, day) => {
    const { lang } = atlas.texts;
    const words = sceneWords[lang];
    const covid = [...atlas.places.keys()].filter((id) => heldOn(atlas, id, day).covid).length;
    return [
      words.visaNot,
      ...(day > atlas.visaSeen ? [words.visaSeen(printDate(atlas.visaSeen, lang))] : []),
      ...(covid > 0 ? [words.covid(covid)] : []),
    ];
  },
  over: (atlas, day) => {
    const { oldRow: label, oldText: text } = knowledgeWords[atlas.texts.lang];
    const aged = [...atlas.places.keys()].filter((id) => heldOn(atlas, id, day).aged);
    return aged.length > 0 ? { pattern: "aged", label, text, count: aged.length } : null;
  },
};
