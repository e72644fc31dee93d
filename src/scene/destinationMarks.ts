import type { Day } from "#atlas/day.ts";
import type { Figure, Series } from "#atlas/figures.ts";
import type { Atlas } from "#atlas/types.ts";
import { datedOf } from "#scene/datedOf.ts";
import { inOrder } from "#scene/inOrder.ts";
import { radiusOf } from "#scene/scales.ts";
import type { DestinationMark } from "#scene/scene.ts";
import type { Reading, ViewState } from "#view/viewState.ts";
import { printMark } from "#words/numberWords.ts";
import { countedUntil, figuresOn, seriesOf } from "#world/figuresOn.ts";

/** The number that is drawn: the published one, or the end of the published range that the reader asks for. */
export function drawnValue({ value, low, high }: Figure, reading: Reading): number | null {
  if (reading === "lowest") return low ?? value;
  if (reading === "highest") return high ?? value;
  return value ?? low;
}

/** The figures of the series as circles, largest first. What was counted after the day is marked as not yet known. */
export function destinationMarks(atlas: Atlas, view: ViewState, day: Day): DestinationMark[] {
  const series = seriesOf(atlas, view.series);
  return [...figuresOn(series, day).values()]
    .flatMap((figure) => markOf(atlas, view, series, figure, day))
    .toSorted(inOrder(view.lang));
}

function markOf(
  atlas: Atlas,
  { lang, focus, reading }: ViewState,
  series: Series,
  figure: Figure,
  day: Day,
): DestinationMark[] {
  const place = atlas.places.get(figure.place);
  const value = drawnValue(figure, reading);
  if (place === undefined || value === null) return [];
  const until = countedUntil(figure, series);
  const known = until <= day;
  const number = printMark(figure, reading, lang, series.unit);
  const dated = datedOf(figure, series, day, lang);
  const isSpan = reading === "middle" && figure.value === null && figure.high !== null;
  return [
    {
      id: place.id,
      figure: figure.id,
      name: place.names[lang],
      point: place.point,
      value,
      sign: Math.sign(value),
      bound: figure.bound,
      radius: radiusOf(value, series.largest),
      outerRadius: isSpan && figure.high !== null ? radiusOf(figure.high, series.largest) : null,
      known,
      number,
      dated,
      label: dated === "" ? number : `${number} (${dated})`,
      chosen: focus?.kind === "place" && focus.id === place.id,
    },
  ];
}
