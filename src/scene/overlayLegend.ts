import type { Day } from "#atlas/day.ts";
import type { Atlas, OverlayId } from "#atlas/types.ts";
import { OVERLAY, secondPattern } from "#scene/overlays.ts";
import { classWords } from "#scene/placeMarks.ts";
import { riskTitle } from "#scene/riskTitle.ts";
import type { LegendRow, OverlayLegend } from "#scene/scene.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { isOld, visaKnowledge } from "#world/knowledgeOn.ts";
import { isEvidenceOld, visaOn } from "#world/worldOn.ts";

/** Rows that only stand in the legend on days that need them. */
const RARE: ReadonlySet<string> = new Set(["no-data", "lapsed"]);

/** The classes of one overlay in words, with the number of places in each on the day. */
export function overlayLegend(
  atlas: Atlas,
  id: OverlayId,
  day: Day,
  isSecond: boolean,
  found: readonly (string | null | undefined)[],
): OverlayLegend {
  const words = sceneWords[atlas.texts.lang];
  const rows = OVERLAY[id].classes.map(
    (key): LegendRow => ({
      key,
      tone: isSecond ? "land" : `${id}-${key}`,
      pattern: isSecond ? secondPattern(id, key) : (OVERLAY[id].patterns[key] ?? "none"),
      label: classWords(atlas, id, key),
      text: atlas.texts.classes[`${id}-${key}`]?.text ?? "",
      count: found.filter((name) => name === key).length,
    }),
  );
  // A row that can hold nothing on any day only takes room.
  const shown = rows.filter(({ key, count }) => !RARE.has(key) || count > 0);
  return {
    id,
    title: id === "risk" ? riskTitle(atlas, day) : words.overlays[id],
    rows: shown,
    over: overOf(atlas, id, day),
    notes: overlayNotes(atlas, id, day),
  };
}

/** The mark of old knowledge: over all classes of forced return, and over those places whose class of entry was last confirmed long before. */
function overOf(atlas: Atlas, id: OverlayId, day: Day): OverlayLegend["over"] {
  const { lang } = atlas.texts;
  if (id === "risk") {
    const { label, text } = sceneWords[lang].riskOld;
    return isEvidenceOld(atlas, day)
      ? { pattern: "aged", label, text: text(printDate(atlas.riskSeen, lang)), count: null }
      : null;
  }
  return id === "visa" ? visaOver(atlas, day) : null;
}

/** Over how many places the mark of old knowledge lies under the question of entry; `null` where over none. */
export function visaOver(atlas: Atlas, day: Day): OverlayLegend["over"] {
  const { oldRow: label, oldText: text } = knowledgeWords[atlas.texts.lang];
  const { length: count } = [...atlas.places.keys()].filter((place) =>
    isOld(visaKnowledge(atlas, place, day)),
  );
  return count > 0 ? { pattern: "aged", label, text, count } : null;
}

function overlayNotes(atlas: Atlas, id: OverlayId, day: Day): string[] {
  const { lang } = atlas.texts;
  const words = sceneWords[lang];
  if (id === "risk")
    return [words.riskNot, words.riskPublished, words.riskSeen(printDate(atlas.riskSeen, lang))];
  if (id === "age") return [words.ageNot];
  const covid = [...atlas.places.keys()].filter((place) => visaOn(atlas, place, day)?.covid).length;
  return [
    words.visaNot,
    ...(day > atlas.visaSeen ? [words.visaSeen(printDate(atlas.visaSeen, lang))] : []),
    ...(covid > 0 ? [words.covid(covid)] : []),
  ];
}
