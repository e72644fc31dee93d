import type { Day } from "#atlas/day.ts";
import { seriesShown } from "#atlas/seriesOn.ts";
import type { Atlas } from "#atlas/types.ts";
import type { ViewState } from "#view/viewState.ts";
import { stopsOf } from "#world/stopsOf.ts";

/** A moving picture has at most so many days: more of them nobody watches, and no telephone makes. */
export const MOST_DAYS = 120;

/** The days of a moving picture: the first, every one on which the map changes, and the last. */
export function movieDays(
  atlas: Atlas,
  { overlay, series }: Pick<ViewState, "overlay" | "series">,
  first: Day,
  last: Day,
): readonly Day[] {
  const stops = stopsOf(atlas, overlay, seriesShown(atlas, series));
  return [...new Set([first, ...stops.filter((day) => day > first && day < last), last])];
}
