import { CROSSING_STATES } from "#atlas/crossingStates.ts";
import type { Lang } from "#atlas/types.ts";
import { isAirport } from "#scene/crossingShapes.ts";
import type { FormRow } from "#scene/legend.ts";
import type { CrossingMark } from "#scene/scene.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";
import { sceneWords } from "#words/sceneWords.ts";

/** The forms of crossings with how many have them on the day; what is no longer known, airports, and what is known by old sources, only where there is any. */
export function formRows(marks: readonly CrossingMark[], lang: Lang): FormRow[] {
  const words = sceneWords[lang];
  const plain = { state: "open", isOld: false, isAir: false } as const;
  const states = CROSSING_STATES.map(
    (state): FormRow => ({
      ...{ ...plain, key: state, state, label: words.states[state] },
      count: marks.filter((mark) => mark.state === state).length,
    }),
  ).filter(({ state, count }) => state !== "lapsed" || count > 0);
  const air = { ...plain, key: "air", isAir: true, label: words.airport } as const;
  const old = { ...plain, key: "old", isOld: true, label: knowledgeWords[lang].oldRow } as const;
  const others: readonly FormRow[] = [
    { ...air, count: marks.filter(isAirport).length },
    { ...old, count: marks.filter(({ isOld }) => isOld).length },
  ];
  return [...states, ...others.filter(({ count }) => count > 0)];
}
