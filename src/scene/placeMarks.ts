import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import type { Atlas, OverlayId, Place } from "#atlas/types.ts";
import { visaText } from "#scene/knowledgeText.ts";
import { OVERLAY, secondPattern } from "#scene/overlays.ts";
import type { Pattern } from "#scene/patterns.ts";
import type { PlaceMark } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { isOld, visaKnowledge } from "#world/knowledgeOn.ts";
import { isEvidenceOld, raisedOn, riskOn, visaOn } from "#world/worldOn.ts";

/** A class of one overlay at one place: its key, words, colour and pattern. */
export type ClassMark = {
  readonly class: string;
  /** The class and how well it is known; and the two apart, where something stands between them. */
  readonly words: string;
  readonly said: string;
  readonly more: string;
  readonly tone: string;
  readonly pattern: Pattern;
  /** `aged` where the last source that confirms the class is more than half a year older than the day. */
  readonly over: Pattern;
};

/** The mark of every place for the overlays of the view. `named`: places whose name stands at their circle already. */
export function placeMarks(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  named: ReadonlySet<string>,
): PlaceMark[] {
  const shown = [view.overlay, view.second];
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
      over: shown.some((id) => id !== "none" && isAged(atlas, place, id, day)) ? "aged" : "none",
      labelled: !named.has(place.id),
      chosen: view.focus?.kind === "place" && view.focus.id === place.id,
    };
  });
}

/** The class of one place on one day, in words. Russia is the start of all routes and has no class. */
export function classMark(atlas: Atlas, place: Place, id: OverlayId, day: Day): ClassMark {
  const words = sceneWords[atlas.texts.lang];
  const overlay = OVERLAY[id];
  const outside = (name: string, said: string, tone: string): ClassMark => ({
    ...withWords(said, ""),
    class: name,
    tone,
    pattern: "none",
    over: "none",
  });
  if (place.id === HOME) return outside("home", words.home, "home");
  if (overlay.leftOut.includes(place.id))
    return outside("not-classified", words.notClassified, "land");
  const { key, between } = overlay.classOn(atlas, place.id, day);
  const sub = id === "risk" && key === "4" ? (riskOn(atlas, place.id, day)?.sub ?? "") : "";
  const said =
    key === "unclear" ? unclearWords(atlas, id, between) : classWords(atlas, id, key, sub);
  return {
    class: key,
    ...(id === "visa"
      ? visaWords(atlas, place, day, said)
      : withWords(raisedWords(atlas, place, id, day, said), "")),
    tone: `${id}-${key}`,
    pattern: overlay.patterns[key] ?? "none",
    over: isAged(atlas, place, id, day) ? "aged" : "none",
  };
}

/** Whether the class rests on old knowledge: that of entry place by place, that of forced returns by the day of the search. */
function isAged(atlas: Atlas, { id: place }: Place, id: OverlayId, day: Day): boolean {
  if (id === "visa") return isOld(visaKnowledge(atlas, place, day));
  return id === "risk" && atlas.risk.has(place) && isEvidenceOld(atlas, day);
}

type Words = Pick<ClassMark, "words" | "said" | "more">;

const withWords = (said: string, more: string): Words => ({
  words: more === "" ? said : `${said}; ${more}`,
  said,
  more,
});

/** The class of entry and what stands behind it; one that lapsed names the last one known and its last day. */
function visaWords(atlas: Atlas, { id }: Place, day: Day, said: string): Words {
  const more = visaText(atlas, id, day);
  return visaOn(atlas, id, day)?.class === "lapsed"
    ? withWords(knowledgeWords[atlas.texts.lang].lapsedClass(more), "")
    : withWords(said, more);
}

/** A class of forced return that a case after the last search has raised names its day. */
function raisedWords(atlas: Atlas, place: Place, id: OverlayId, day: Day, said: string): string {
  const { lang } = atlas.texts;
  const raised = id === "risk" ? raisedOn(atlas, place.id, day) : null;
  return raised === null
    ? said
    : `${said}; ${sceneWords[lang].riskRaised(printDate(raised, lang))}`;
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
