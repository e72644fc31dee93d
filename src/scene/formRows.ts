import { CROSSING_STATES } from "#atlas/crossingStates.ts";
import type { Lang } from "#atlas/types.ts";
import type { FormRow } from "#scene/legend.ts";
import type { CrossingMark } from "#scene/scene.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";
import { sceneWords } from "#words/sceneWords.ts";

/** The forms of crossings with how many have them on the day; what is no longer known, and what is known by old sources, only where there is any. */
export function formRows(marks: readonly CrossingMark[], lang: Lang): FormRow[] {
  const rows = CROSSING_STATES.map(
    (state): FormRow => ({
      key: state,
      state,
      isOld: false,
      label: sceneWords[lang].states[state],
      count: marks.filter((mark) => mark.state === state).length,
    }),
  ).filter(({ state, count }) => state !== "lapsed" || count > 0);
  const old = marks.filter(({ isOld }) => isOld);
  return old.length === 0
    ? rows
    : [
        ...rows,
        {
          key: "old",
          state: "open",
          isOld: true,
          label: knowledgeWords[lang].oldRow,
          count: old.length,
        },
      ];
}
