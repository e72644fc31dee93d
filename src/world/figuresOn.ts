import type { Day } from "#atlas/day.ts";
import type { Figure, Series } from "#atlas/figures.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";

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

/** One figure for each place: the last one counted by the day; none where all were counted later. */
export const countedOn = (series: Series, day: Day): ReadonlyMap<PlaceId, Figure> =>
  new Map([...figuresOn(series, day)].filter(([, figure]) => countedUntil(figure, series) <= day));

/** The first day after this one on which something is counted: in the series of that id, or, where it comes by itself or none is named, in any that comes by itself; `null` where nothing is. */
export function nextCount(atlas: Atlas, id: string | null, day: Day): Day | null {
  const named = id === null ? undefined : atlas.series.get(id);
  const days = [...atlas.series.values()]
    .filter((series) => (named?.shown === null ? series === named : series.shown !== null))
    .flatMap((series) => series.figures.map((figure) => countedUntil(figure, series)))
    .filter((until) => until > day);
  return days.length === 0 ? null : (Math.min(...days) as Day);
}
