import type { Day } from "#atlas/day.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas } from "#atlas/types.ts";
import { legendOf } from "#scene/legendOf.ts";
import { marksOn } from "#scene/marksOn.ts";
import { OVERLAY } from "#scene/overlays.ts";
import type { Scene } from "#scene/scene.ts";
import { uncountedLine } from "#scene/uncountedLine.ts";
import { dayOf } from "#view/dayOf.ts";
import type { ViewState } from "#view/viewState.ts";
import { printDate, printFigure, printMonth } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { countedOn } from "#world/figuresOn.ts";

/** Everything that is drawn for this view on one day, in words and marks. Pure. */
export function sceneOf(atlas: Atlas, view: ViewState, day: Day = dayOf(atlas, view)): Scene {
  const layers = {
    routes: !view.hidden.includes("routes"),
    destinations: !view.hidden.includes("destinations"),
    crossings: !view.hidden.includes("crossings"),
    borders: !view.hidden.includes("borders"),
    labels: !view.hidden.includes("labels"),
  };
  const destinations = marksOn.destinations(atlas, view, day);
  const named = layers.destinations ? destinations.map(({ id }) => id).join(" ") : "";
  const places = marksOn.places(atlas, view, day, named);
  const series = seriesOn(atlas, view.series, day);
  const routes = marksOn.routes(atlas, view, day, destinations, series.id);
  const crossings = marksOn.crossings(atlas, view, day);
  const borders = marksOn.borders(atlas, view, day);
  return {
    day,
    title: sceneWords[view.lang].title,
    // A Russian year brings a full stop of its own.
    sentence: sentenceOf(atlas, view, day).replace(/\.\.$/, "."),
    dayWords: printDate(day, view.lang),
    places,
    destinations,
    routes,
    crossings,
    borders,
    layers,
    legend: legendOf(atlas, view, day, {
      places,
      routes,
      crossings,
      borders,
      destinations,
    }),
  };
}

/** One sentence that says what is seen. */
function sentenceOf(atlas: Atlas, { overlay, lang, series: id }: ViewState, day: Day): string {
  if (overlay !== "none") return OVERLAY[overlay].sentence(atlas, day);
  const { sentence } = sceneWords[lang];
  const series = seriesOn(atlas, id, day);
  const title = atlas.texts.series[series.id]?.title ?? series.id;
  if (countedOn(series, day).size === 0)
    return sentence.uncounted(uncountedLine(atlas, id, day, lang));
  if (series.direction !== null) return sentence[series.direction](title);
  if (series.id !== atlas.defaultSeries.id || series.total === null) return sentence.series(title);
  return sentence.none(printFigure(series.total, lang), printMonth(series.asOf, lang));
}
