import { borderId } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Atlas, Crossing } from "#atlas/types.ts";
import { passageWords } from "#scene/knowledgeText.ts";
import type { CrossingMark } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { holding } from "#world/holding.ts";
import { isOld, passageKnowledge } from "#world/knowledgeOn.ts";
import { crossingsTurns } from "#world/turns.ts";
import { crossingOn } from "#world/worldOn.ts";

const stateOf = holding(
  (_, crossing: Crossing) => crossingsTurns([crossing]),
  (atlas, crossing, day) => ({
    state: crossingOn(crossing, day),
    isOld: isOld(passageKnowledge(crossing, day)),
    words: passageWords(atlas, crossing, day),
  }),
);

/** Crossings and airports with their state on the day; airports inside Russia have no state of their own and stay off the map. */
export function crossingMarks(atlas: Atlas, view: ViewState, day: Day): CrossingMark[] {
  const { focus } = view;
  const isForced = (crossing: Crossing): boolean => {
    if (focus?.kind === "crossing") return focus.id === crossing.id;
    if (focus?.kind === "border")
      return crossing.type !== "air" && focus.id === borderId(crossing.from, crossing.to);
    if (focus?.kind === "place") return focus.id === crossing.to;
    return (
      focus?.kind === "route" &&
      (atlas.routes.get(focus.id)?.crossings.includes(crossing.id) ?? false)
    );
  };
  return [...atlas.crossings.values()].flatMap((crossing): CrossingMark[] => {
    const forced = isForced(crossing);
    if (crossing.to === null && !forced) return [];
    return [
      {
        id: crossing.id,
        title: atlas.texts.crossings[crossing.id] ?? crossing.id,
        point: crossing.point,
        type: crossing.type,
        ...stateOf(atlas, crossing, day),
        chosen: focus?.kind === "crossing" && focus.id === crossing.id,
        forced,
      },
    ];
  });
}
