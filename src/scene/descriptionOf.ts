import { CROSSING_STATES } from "#atlas/crossingStates.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import { chosenName } from "#scene/chosenName.ts";
import type { OverlayLegend } from "#scene/legend.ts";
import type { DestinationMark, Scene } from "#scene/scene.ts";
import { uncountedLine } from "#scene/uncountedLine.ts";
import type { ViewState } from "#view/viewState.ts";
import { borderWords } from "#words/borderWords.ts";
import { descriptionWords } from "#words/descriptionWords.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";
import { printDate, printFigure, printNumber } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { BORDER_STATES } from "#world/bordersOn.ts";

/** So many of the largest figures are named. */
const NAMED = 5;

/** The current view in words: what is drawn, the largest figures, classes and states with their counts, and what is unknown. The order of names is that of the map. */
export function descriptionOf(atlas: Atlas, view: ViewState, scene: Scene): string {
  const words = descriptionWords[view.lang];
  const { layers, legend, day } = scene;
  const { compare } = view;
  const chosen = chosenName(atlas, view);
  return [
    words.day(scene.dayWords),
    compare !== null && compare !== day ? words.beside(printDate(compare, view.lang)) : "",
    chosen === null ? "" : words.chosen(chosen),
    ...(layers.destinations ? figuresIn(atlas, view, scene) : []),
    legend.overlay ? words.overlay(legend.overlay.title, classesIn(legend.overlay, view)) : "",
    legend.second ? words.asSigns(legend.second.title, classesIn(legend.second, view)) : "",
    ...[legend.overlay, legend.second].map((one) => oldIn(one, view)),
    layers.borders && legend.second === null ? bordersIn(scene, view) : "",
    layers.routes ? words.routes(statesIn(scene.routes, view)) : "",
    // Two overlays are long enough to listen to.
    layers.crossings && legend.second === null
      ? `${words.crossings(statesIn(scene.crossings, view))}${oldAmong(scene.crossings, view)}`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The largest figures with their bounds, when they were counted, and who is missing. */
function figuresIn(atlas: Atlas, view: ViewState, { destinations, day, places }: Scene): string[] {
  const { lang } = view;
  const [words, notes] = [descriptionWords[lang], sceneWords[lang]];
  const series = seriesOn(atlas, view.series, day);
  const numberOf = ({ figure: id, value, number, dated }: DestinationMark): string => {
    const figure = series.figures.find((one) => one.id === id);
    const isEnd = figure?.value !== null && figure?.value !== value;
    const printed = figure === undefined || isEnd ? number : printFigure(figure, lang, series.unit);
    return series.periodic && dated !== "" ? `${printed} (${dated})` : printed;
  };
  const largest = destinations.slice(0, NAMED).map((mark) => `${mark.name} ${numberOf(mark)}`);
  const title = atlas.texts.series[series.id]?.title ?? series.id;
  const list = (ids: readonly PlaceId[]) =>
    ids.map((id) => atlas.places.get(id)?.names[lang] ?? id).join(", ");
  const { noAnswer, notIncluded } = series;
  // Russia is where all come from.
  const without = places.length - 1 - destinations.length - noAnswer.length - notIncluded.length;
  if (destinations.length === 0) return [`${uncountedLine(atlas, view.series, day, lang)}.`];
  return [
    words.largest(title, largest.join("; "), destinations.length - largest.length),
    noAnswer.length > 0 ? notes.noAnswer(list(noAnswer)) : "",
    notIncluded.length > 0 ? notes.notIncluded(list(notIncluded)) : "",
    words.without(without),
  ];
}

/** The classes with the number of their places, in the order of the legend. */
function classesIn({ id, rows }: OverlayLegend, { lang }: ViewState): string {
  const short: Readonly<Record<string, string>> = descriptionWords[lang].classes;
  return rows
    .filter(({ count }) => count > 0)
    .map(
      ({ key, label, count }) => `${short[`${id}-${key}`] ?? label}: ${printNumber(count, lang)}`,
    )
    .join("; ");
}

/** What lies over the classes: over all of them, or over how many. */
function oldIn(legend: OverlayLegend | null, { lang }: ViewState): string {
  const over = legend?.over ?? null;
  if (over === null) return "";
  return over.count === null ? over.text : `${over.label}: ${printNumber(over.count, lang)}.`;
}

/** How many of the marks rest on old knowledge. */
function oldAmong(marks: Scene["crossings"], { lang }: ViewState): string {
  const count = marks.filter(({ isOld }) => isOld).length;
  return count === 0 ? "" : ` ${knowledgeWords[lang].oldRow}: ${printNumber(count, lang)}.`;
}

const STATES = [...CROSSING_STATES, "before"] as const;

/** How many are in each state, those that are in none left out. */
function statesIn(
  marks: readonly { readonly state: (typeof STATES)[number] }[],
  { lang }: ViewState,
): string {
  const { states } = descriptionWords[lang];
  return STATES.flatMap((state) => {
    const count = marks.filter((mark) => mark.state === state).length;
    return count === 0 ? [] : [states[state](printNumber(count, lang))];
  }).join(", ");
}

const BORDERS_SHOWN = [...BORDER_STATES, "guessed", "asked"] as const;

/** How many borders are in which state, or are chosen. */
function bordersIn({ borders }: Scene, { lang }: ViewState): string {
  const { states, guess, described } = borderWords[lang];
  const said = { ...states, ...guess };
  return described(
    BORDERS_SHOWN.flatMap((state): [string, string][] => {
      const count = borders.filter((mark) => mark.state === state).length;
      return count === 0 ? [] : [[said[state], printNumber(count, lang)]];
    }),
  );
}
