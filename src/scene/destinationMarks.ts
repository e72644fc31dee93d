import type { Day } from "#atlas/day.ts";
import type { Figure, Series } from "#atlas/figures.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas } from "#atlas/types.ts";
import { datedOf } from "#scene/datedOf.ts";
import { inOrder } from "#scene/inOrder.ts";
import { radiusOf } from "#scene/scales.ts";
import type { DestinationMark } from "#scene/scene.ts";
import type { Reading, ViewState } from "#view/viewState.ts";
import { inSigns, printMark, printNumber } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { countedOn } from "#world/figuresOn.ts";

/** The number that is drawn: the published one, or the end of the published range that the reader asks for. */
export function drawnValue({ value, low, high }: Figure, reading: Reading): number | null {
  if (reading === "lowest") return low ?? value;
  if (reading === "highest") return high ?? value;
  return value ?? low;
}

/** The figures of the series as circles, largest first; what was counted after the day is not there. */
export function destinationMarks(atlas: Atlas, view: ViewState, day: Day): DestinationMark[] {
  const series = seriesOn(atlas, view.series, day);
  const pair = series.pair === null ? undefined : atlas.series.get(series.pair);
  const others = pair === undefined ? null : { series: pair, figures: countedOn(pair, day) };
  const largest = Math.max(series.largest, pair?.largest ?? 0);
  return [...countedOn(series, day).values()]
    .flatMap((figure) => {
      const place = atlas.places.get(figure.place);
      const value = drawnValue(figure, view.reading);
      if (place === undefined || value === null) return [];
      const { id, names, point } = place;
      const { lang, reading, focus } = view;
      const counted = printMark(figure, reading, lang, series.unit);
      const number =
        series.direction === null ? counted : sceneWords[lang].crossed[series.direction](counted);
      const other = others?.figures.get(id);
      const halves = halvesOf(series, value, other, largest, reading);
      const range = halves === null ? rangeOf(figure, series, view) : NO_RANGE;
      const also =
        other === undefined || pair?.direction == null
          ? range.words
          : sceneWords[lang].crossed[pair.direction](printMark(other, reading, lang, pair.unit));
      const dated = series.direction === null ? datedOf(figure, series, lang) : "";
      const label = [number, also].filter(Boolean).join("; ");
      return {
        id,
        figure: figure.id,
        name: names[lang],
        point,
        home: point,
        tie: null,
        value,
        sign: Math.sign(value),
        bound: figure.bound,
        radius: halves === null ? radiusOf(value, largest) : Math.max(halves.in, halves.out),
        rings: range.ends.map((end) => radiusOf(end, largest)),
        halves,
        number,
        brief: inSigns(number, lang),
        also,
        dated,
        label: dated === "" ? label : `${label} (${dated})`,
        chosen: focus?.kind === "place" && focus.id === id,
      };
    })
    .toSorted(inOrder(view.lang));
}

function halvesOf(
  { direction }: Series,
  value: number,
  other: Figure | undefined,
  largest: number,
  reading: Reading,
): DestinationMark["halves"] {
  if (direction === null) return null;
  const far = other === undefined ? null : drawnValue(other, reading);
  const [own, back] = [radiusOf(value, largest), far === null ? 0 : radiusOf(far, largest)];
  return direction === "in" ? { in: own, out: back } : { in: back, out: own };
}

type Range = { readonly ends: readonly number[]; readonly words: string };
const NO_RANGE: Range = { ends: [], words: "" };

/** The ends of a published range, which its number tells; else those of what others counted, in words. */
function rangeOf({ place, value, high }: Figure, series: Series, view: ViewState): Range {
  if (view.reading !== "middle") return NO_RANGE;
  if (value === null) return high === null ? NO_RANGE : { ends: [high], words: "" };
  const rivals = series.rivals.find((one) => one.place === place);
  if (rivals === undefined) return NO_RANGE;
  const ends = [...new Set([rivals.low, rivals.high])];
  const printed = ends.map((end) => printNumber(end, view.lang)).join("–");
  return { ends, words: sceneWords[view.lang].others(printed) };
}
