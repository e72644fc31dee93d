import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import type { Atlas, OverlayId, Place } from "#atlas/types.ts";
import { OVERLAY, secondPattern } from "#scene/overlays.ts";
import type { Pattern } from "#scene/patterns.ts";
import type { PlaceMark } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { isEvidenceOld, raisedOn, riskOn } from "#world/worldOn.ts";

/** A class of one overlay at one place: its key, words, colour and pattern. */
export type ClassMark = {
  readonly class: string;
  readonly words: string;
  readonly tone: string;
  readonly pattern: Pattern;
};

/** The mark of every place for the overlays of the view. `named`: places whose name stands at their circle already. */
export function placeMarks(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  named: ReadonlySet<string>,
): PlaceMark[] {
  const isAged = isEvidenceOld(atlas, day) && [view.overlay, view.second].includes("risk");
  return [...atlas.places.values()].map((place) => {
    const found = view.overlay === "none" ? null : classMark(atlas, place, view.overlay, day);
    const over =
      view.second === "none" || view.second === view.overlay
        ? null
        : classMark(atlas, place, view.second, day);
    return {
      id: place.id,
      name: place.names[view.lang],
      point: place.point,
      small: place.small,
      size: place.size,
      tone: found?.tone ?? (place.id === HOME ? "home" : "land"),
      pattern: found?.pattern ?? "none",
      class: found?.class ?? null,
      words: found?.words ?? "",
      second:
        over === null || view.second === "none"
          ? null
          : {
              class: over.class,
              words: over.words,
              pattern:
                over.tone === "land" || over.tone === "home"
                  ? "none"
                  : secondPattern(view.second, over.class),
            },
      over: isAged && atlas.risk.has(place.id) ? "aged" : "none",
      labelled: !named.has(place.id),
      chosen: view.focus?.kind === "place" && view.focus.id === place.id,
    };
  });
}

/** The class of one place on one day, in words. Russia is the start of all routes and has no class. */
export function classMark(atlas: Atlas, place: Place, id: OverlayId, day: Day): ClassMark {
  const words = sceneWords[atlas.texts.lang];
  const overlay = OVERLAY[id];
  if (place.id === HOME) return { class: "home", words: words.home, tone: "home", pattern: "none" };
  if (overlay.leftOut.includes(place.id))
    return { class: "not-classified", words: words.notClassified, tone: "land", pattern: "none" };
  const { key, between } = overlay.classOn(atlas, place.id, day);
  const sub = id === "risk" && key === "4" ? (riskOn(atlas, place.id, day)?.sub ?? "") : "";
  const said =
    key === "unclear" ? unclearWords(atlas, id, between) : classWords(atlas, id, key, sub);
  const raised = id === "risk" ? raisedOn(atlas, place.id, day) : null;
  return {
    class: key,
    words:
      raised === null ? said : `${said}; ${words.riskRaised(printDate(raised, atlas.texts.lang))}`,
    tone: `${id}-${key}`,
    pattern: overlay.patterns[key] ?? "none",
  };
}

/** The label of a class: the facts' own words; `sub` names the part of class 4 that applies. */
export function classWords(atlas: Atlas, id: OverlayId, key: string, sub = ""): string {
  const words = sceneWords[atlas.texts.lang];
  if (sub !== "") return words.classFour(sub);
  return atlas.texts.classes[`${id}-${key}`]?.title ?? words.noOverlayClass;
}

function unclearWords(atlas: Atlas, id: OverlayId, between: readonly string[]): string {
  const words = sceneWords[atlas.texts.lang];
  const [a, b] = between;
  return a === undefined || b === undefined
    ? words.disagree
    : words.between(classWords(atlas, id, a), classWords(atlas, id, b));
}
