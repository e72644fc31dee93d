import type { Day } from "#atlas/day.ts";
import type { Series } from "#atlas/figures.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas, Lang, PlaceId } from "#atlas/types.ts";
import { borderRows } from "#scene/borderRows.ts";
import { formRows } from "#scene/formRows.ts";
import { CROSSINGS_ZOOM } from "#scene/ink.ts";
import type { Legend } from "#scene/legend.ts";
import { markForms } from "#scene/markForms.ts";
import { overlayLegend } from "#scene/overlayLegend.ts";
import { perList } from "#scene/perList.ts";
import { radiusOf, stepsOf } from "#scene/scales.ts";
import type { Scene } from "#scene/scene.ts";
import { wayRows } from "#scene/wayRows.ts";
import type { ViewState } from "#view/viewState.ts";
import { borderWords } from "#words/borderWords.ts";
import { printNumber, printPercent } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";

const waysTold = perList((routes: Scene["routes"], lang) => ({
  ...wayRows(routes, lang),
  others: othersAmong(routes, lang),
}));
const formsTold = perList(formRows);
const bordersTold = perList(borderRows);

/** The legend in words, with the number of places in each class on the day. */
export function legendOf(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  {
    places,
    routes,
    crossings,
    borders,
    destinations,
  }: Pick<Scene, "places" | "routes" | "crossings" | "borders" | "destinations">,
): Legend {
  const { lang, hidden } = view;
  const words = sceneWords[lang];
  const series = seriesOn(atlas, view.series, day);
  const print = series.unit === "percent" ? printPercent : printNumber;
  const steps = stepsOf(series.largest);
  const classesOf = (pick: (place: Scene["places"][number]) => string | undefined | null) =>
    places.map(pick);
  return {
    overlay:
      view.overlay === "none"
        ? null
        : overlayLegend(
            atlas,
            view.overlay,
            day,
            false,
            classesOf((place) => place.class),
          ),
    second:
      view.second === "none" || view.second === view.overlay
        ? null
        : overlayLegend(
            atlas,
            view.second,
            day,
            true,
            classesOf((place) => place.second?.class),
          ),
    destinations: hidden.includes("destinations")
      ? null
      : {
          title: atlas.texts.series[series.id]?.title ?? series.id,
          circles: steps.map((value) => ({
            radius: radiusOf(value, series.largest),
            label: print(value, lang),
          })),
          drawn: destinations.length > 0,
          forms: markForms(destinations),
          notes: seriesNotes(atlas, series, view),
          text: atlas.texts.series[series.id]?.text ?? "",
        },
    routes: hidden.includes("routes")
      ? null
      : {
          title: words.routes,
          ...waysTold(routes, lang),
          note: words.routesNote,
        },
    crossings: hidden.includes("crossings")
      ? null
      : {
          title: words.crossings,
          rows: formsTold(crossings, lang),
          drawn: formRows(
            crossings.filter(({ forced }) => forced || (view.map?.zoom ?? 0) >= CROSSINGS_ZOOM),
            lang,
          ).filter(({ count }) => count > 0),
        },
    borders: hidden.includes("borders")
      ? null
      : {
          title: borderWords[lang].key.title,
          rows: bordersTold(borders, lang),
          note: borderWords[lang].key.note,
        },
  };
}

/** The ways that nobody could go, or of which nothing is known, wait to be asked for. */
const WAITING = ["closed", "lapsed", "unknown"] as const;

/** "9 closed, 5 not known" */
function othersAmong(routes: Scene["routes"], lang: Lang): string {
  const { states } = sceneWords[lang];
  const counts = new Map<string, number>();
  for (const { state } of routes) counts.set(state, (counts.get(state) ?? 0) + 1);
  return WAITING.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [`${printNumber(count, lang)}\u00a0${states[state]}`];
  }).join(", ");
}

function seriesNotes(
  { places, texts }: Atlas,
  series: Series,
  { lang, reading }: ViewState,
): string[] {
  const words = sceneWords[lang];
  const names = (ids: readonly PlaceId[]) =>
    ids.map((id) => places.get(id)?.names[lang] ?? id).join(", ");
  const warning = texts.series[series.id]?.text.split("\n\n")[1];
  const values = series.figures.flatMap(({ value }) => value ?? []);
  return [
    ...(warning === undefined ? [] : [warning]),
    ...(values.some((value) => value < 0) ? [words.loss] : []),
    ...(values.includes(0) ? [words.zero] : []),
    ...(series.periodic ? [words.periodic] : []),
    ...(reading === "middle" ? [] : [words.readings[reading]]),
    ...(series.noAnswer.length > 0 ? [words.noAnswer(names(series.noAnswer))] : []),
    ...(series.notIncluded.length > 0 ? [words.notIncluded(names(series.notIncluded))] : []),
    words.scaleNote,
  ];
}
