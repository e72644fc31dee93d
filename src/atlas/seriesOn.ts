import type { Day } from "#atlas/day.ts";
import type { Series } from "#atlas/figures.ts";
import type { Atlas } from "#atlas/types.ts";

const isShownOn = ({ shown }: Series, day: Day): boolean =>
  shown !== null && shown.from <= day && (shown.until === null || day < shown.until);

/** The series of that id; where none is named or it is not loaded, the one that belongs to the day; on days without one the default, which then has no count. */
export function seriesOn(
  { series, defaultSeries }: Pick<Atlas, "series" | "defaultSeries">,
  id: string | null,
  day: Day,
): Series {
  const named = id === null ? undefined : series.get(id);
  return named ?? [...series.values()].find((one) => isShownOn(one, day)) ?? defaultSeries;
}

/** All series whose counts the circles show on one day or another: the named one, or those that come by themselves. */
export function seriesShown(
  { series, defaultSeries }: Pick<Atlas, "series" | "defaultSeries">,
  id: string | null,
): readonly Series[] {
  const named = id === null ? undefined : series.get(id);
  if (named !== undefined) return [named];
  const dated = [...series.values()].filter(({ shown }) => shown !== null);
  return dated.length > 0 ? dated : [defaultSeries];
}
