import type { Day } from "#atlas/day.ts";
import type { Figure, Series } from "#atlas/figures.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";

/** The series of that id; the default one while it is not loaded or where none is named. */
export const seriesOf = (atlas: Atlas, id: string | null): Series =>
  (id === null ? undefined : atlas.series.get(id)) ?? atlas.defaultSeries;

/** The day from which a figure could be known: the end of what it counts. */
export const countedUntil = (figure: Figure, series: Series): Day =>
  figure.periodEnd ?? figure.asOf ?? series.asOf;

/** One figure for each place: the last one counted by the day; before the first count, the first. */
export function figuresOn(series: Series, day: Day): ReadonlyMap<PlaceId, Figure> {
  const found = new Map<PlaceId, Figure>();
  for (const figure of series.figures) {
    const before = found.get(figure.place);
    const until = countedUntil(figure, series);
    if (before === undefined) found.set(figure.place, figure);
    else {
      const other = countedUntil(before, series);
      const better = other <= day ? until <= day && until > other : until < other;
      if (better) found.set(figure.place, figure);
    }
  }
  return found;
}
