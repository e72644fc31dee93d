import type { Day } from "#atlas/day.ts";
import type { Atlas, Crossing, CrossingState, Lang, PlaceId, Route } from "#atlas/types.ts";
import { printBounds } from "#words/edgeWords.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { type Knowledge, passageKnowledge, visaKnowledge } from "#world/knowledgeOn.ts";
import { routeKnowledge } from "#world/routeKnowledge.ts";
import { crossingOn, type RouteState, routeOn } from "#world/worldOn.ts";

/** What stands behind a state, in words; empty where its end is known, where a source confirms the day itself, and where none speaks of it. */
export function knowledgeText<State extends string>(
  knowledge: Knowledge<State>,
  nameOf: (state: State) => string,
  lang: Lang,
): string {
  const words = knowledgeWords[lang];
  const print = (day: Day) => printDate(day, lang);
  switch (knowledge.kind) {
    case "announced":
      return words.announced(print(knowledge.to));
    case "confirmed":
      return words[knowledge.isOld ? "old" : "confirmed"](print(knowledge.on));
    case "lapsed":
      return words.lapsed(nameOf(knowledge.was), print(knowledge.to));
    case "begins":
      return words.begins(printBounds(knowledge.after, knowledge.by, lang));
    case "changes": {
      const { before, state, after, by } = knowledge;
      return words.changes(nameOf(before), nameOf(state), printBounds(after, by, lang));
    }
    case "ends": {
      const { before, after, by } = knowledge;
      const was = before === null ? null : nameOf(before);
      return words.ends(was, printBounds(after, by, lang));
    }
    default:
      return "";
  }
}

/** The state and what stands behind it as one text: "open; last confirmed on …", "no longer known: open up to …". */
export const joined = (said: string, more: string, state: string): string =>
  more === "" ? said : `${said}${state === "lapsed" ? ":" : ";"} ${more}`;

/** What stands behind the class of entry on the day. Bounds of a change are the card's to tell. */
export function visaText(atlas: Atlas, place: PlaceId, day: Day): string {
  const { lang } = atlas.texts;
  const knowledge = visaKnowledge(atlas, place, day);
  const names: Readonly<Record<string, string>> = knowledgeWords[lang].classes;
  return knowledge.kind === "changes"
    ? ""
    : knowledgeText(knowledge, (name) => names[name] ?? name, lang);
}

/** What stands behind the state of a crossing on the day; `states` names them. */
export const passageText = (
  atlas: Atlas,
  crossing: Crossing,
  day: Day,
  states: Readonly<Record<CrossingState, string>> = sceneWords[atlas.texts.lang].states,
): string =>
  knowledgeText(passageKnowledge(crossing, day), (state) => states[state], atlas.texts.lang);

/** The state of a crossing on the day with what stands behind it. */
export function passageWords(atlas: Atlas, crossing: Crossing, day: Day): string {
  const state = crossingOn(crossing, day);
  return joined(
    sceneWords[atlas.texts.lang].states[state],
    passageText(atlas, crossing, day),
    state,
  );
}

/** What stands behind the state of a route on the day. */
export function routeText(atlas: Atlas, route: Route, day: Day): string {
  const { lang } = atlas.texts;
  const knowledge = routeKnowledge(atlas, route, day);
  if (routeOn(atlas, route, day) === "before")
    return route.since?.given === "by" ? knowledgeWords[lang].maybeEarlier : "";
  return knowledge.kind === "begins"
    ? knowledgeWords[lang].routeBegins(printBounds(knowledge.after, knowledge.by, lang))
    : knowledgeText(knowledge, (state) => sceneWords[lang].states[state], lang);
}

/** The state of a route on the day with what stands behind it. */
export function routeWords(atlas: Atlas, route: Route, day: Day): string {
  const state: RouteState = routeOn(atlas, route, day);
  return joined(sceneWords[atlas.texts.lang].states[state], routeText(atlas, route, day), state);
}
