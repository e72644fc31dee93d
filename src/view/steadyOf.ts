import type { ViewState } from "#view/viewState.ts";

/** What of a view stays as it is while the reader moves through time and over the map. */
export type SteadyView = Omit<ViewState, "date" | "map">;

/** The view without its day and its camera. */
export function steadyOf({ date: _, map: __, ...steady }: ViewState): SteadyView {
  return steady;
}
