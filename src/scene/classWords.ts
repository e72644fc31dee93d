import type { Atlas, OverlayId } from "#atlas/types.ts";
import { sceneWords } from "#words/sceneWords.ts";

/** The label of a class: the facts' own words; `sub` names the part of class 4 that applies. */
export function classWords(atlas: Atlas, id: OverlayId, key: string, sub = ""): string {
  const words = sceneWords[atlas.texts.lang];
  if (sub !== "") return words.classFour(sub);
  return atlas.texts.classes[`${id}-${key}`]?.title ?? words.noOverlayClass;
}

/** The two classes between which a change lies; without them its sources disagree. */
export function betweenWords(atlas: Atlas, id: OverlayId, between: readonly string[]): string {
  const words = sceneWords[atlas.texts.lang];
  const [a, b] = between;
  return a === undefined || b === undefined
    ? words.disagree
    : words.between(classWords(atlas, id, a), classWords(atlas, id, b));
}
