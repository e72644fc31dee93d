import type { Day } from "#atlas/day.ts";
import type { Figure, Series } from "#atlas/figures.ts";
import { HOME } from "#atlas/home.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import { countedUntil, figuresOn } from "#world/figuresOn.ts";

/** The figure that the map draws for a place, or why there is none. */
export type Lead = { readonly series: Series } & (
  | { readonly figure: Figure; readonly known: boolean; readonly until: Day }
  | { readonly figure: null; readonly why: "no-answer" | "not-included" | "none" }
);

/** The figure of the chosen series on the day; at Russia, where all ways begin, the sum of all places. */
export function leadOf(atlas: Atlas, series: string | null, place: PlaceId, day: Day): Lead {
  const figureIn = (one: Series) =>
    place === HOME ? one.total : (figuresOn(one, day).get(place) ?? null);
  const shown = seriesOn(atlas, series, day);
  // Where nobody chose a series, one that tells of a few places does not silence what others tell later.
  const chosen = series === null && figureIn(shown) === null ? atlas.defaultSeries : shown;
  const figure = figureIn(chosen);
  if (figure !== null) {
    const until = countedUntil(figure, chosen);
    return { series: chosen, figure, known: until <= day, until };
  }
  const why = chosen.noAnswer.includes(place)
    ? "no-answer"
    : chosen.notIncluded.includes(place)
      ? "not-included"
      : "none";
  return { series: chosen, figure: null, why };
}
