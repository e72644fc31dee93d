import { classWords } from "#scene/classWords.ts";
import type { Overlay } from "#scene/overlay.ts";
import { riskTitle } from "#scene/riskTitle.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { OVERLAY_FACTS } from "#world/overlayFacts.ts";
import { evidenceDay, isEvidenceOld, raisedOn, riskOn } from "#world/worldOn.ts";

/** What is documented of forced returns to Russia, never of a day after the last search. */
export const riskOverlay: Overlay = {
  ...OVERLAY_FACTS.risk,
  patterns: { 0: "cross", "no-data": "cross" },
  worstFirst: true,
  title: riskTitle,
  sentence: (atlas, day) => {
    const { lang } = atlas.texts;
    return sceneWords[lang].sentence.risk(printDate(evidenceDay(atlas, day), lang));
  },
  said: (atlas, place, day, { key }) => {
    const { lang } = atlas.texts;
    const sub = key === "4" ? (riskOn(atlas, place, day)?.sub ?? "") : "";
    const said = classWords(atlas, "risk", key, sub);
    const raised = raisedOn(atlas, place, day);
    const since = raised === null ? "" : sceneWords[lang].riskRaised(printDate(raised, lang));
    return { said: since === "" ? said : `${said}; ${since}`, more: "" };
  },
  details: () => ({ stay: null, covid: false, checked: null }),
  notes: ({ texts: { lang }, riskSeen }) => {
    const words = sceneWords[lang];
    return [words.riskNot, words.riskPublished, words.riskSeen(printDate(riskSeen, lang))];
  },
  over: (atlas, day) => {
    const { lang } = atlas.texts;
    const { label, text } = sceneWords[lang].riskOld;
    return isEvidenceOld(atlas, day)
      ? { pattern: "aged", label, text: text(printDate(atlas.riskSeen, lang)), count: null }
      : null;
  },
};
