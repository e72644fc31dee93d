import { CROSSING_STATES } from "#atlas/crossingStates.ts";
import type { Lang } from "#atlas/types.ts";
import type { Legend } from "#scene/legend.ts";
import type { RouteMark } from "#scene/scene.ts";
import { sceneWords } from "#words/sceneWords.ts";

const LINES = [...CROSSING_STATES, "before"] as const;

/** What the key says of the ways that are drawn: each kind of line, and whether one of them goes by air. */
export function wayRows(
  routes: readonly RouteMark[],
  lang: Lang,
): Pick<NonNullable<Legend["routes"]>, "lines" | "air"> {
  const drawn = routes.filter(({ shown }) => shown);
  const states = new Set(drawn.map(({ state }) => state));
  return {
    lines: LINES.filter((state) => states.has(state)).map((state) => {
      return { state, label: sceneWords[lang].states[state] };
    }),
    air: drawn.some(({ legs }) => legs.some(({ mode }) => mode === "air")),
  };
}
