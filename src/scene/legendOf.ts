import type { Day } from "#atlas/day.ts";
import type { Series } from "#atlas/figures.ts";
import type { Atlas, OverlayId, PlaceId } from "#atlas/types.ts";
import { OVERLAY, secondPattern } from "#scene/overlays.ts";
import { classWords } from "#scene/placeMarks.ts";
import { riskTitle } from "#scene/riskTitle.ts";
import { radiusOf, stepsOf, widthOf } from "#scene/scales.ts";
import type { Legend, LegendRow, OverlayLegend, PlaceMark } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { printDate, printMonth, printNumber, printPercent } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { seriesOf } from "#world/figuresOn.ts";
import { isEvidenceOld, visaOn } from "#world/worldOn.ts";

/** The legend in words, with the number of places in each class on the day. */
export function legendOf(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  places: readonly PlaceMark[],
): Legend {
  const { lang, hidden } = view;
  const words = sceneWords[lang];
  const series = seriesOf(atlas, view.series);
  const print = series.unit === "percent" ? printPercent : printNumber;
  const steps = stepsOf(series.largest);
  const classesOf = (pick: (place: PlaceMark) => string | undefined | null) => places.map(pick);
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
          notes: seriesNotes(atlas, series, view, day),
          text: atlas.texts.series[series.id]?.text ?? "",
        },
    routes: hidden.includes("routes")
      ? null
      : {
          title: words.routes,
          widths:
            series.unit === "percent"
              ? []
              : [
                  ...steps.slice(0, 2).map((value) => ({
                    width: widthOf(value, series.largest),
                    label: print(value, lang),
                  })),
                  { width: widthOf(null, series.largest), label: words.noFigure },
                ],
          note: series.unit === "percent" ? words.noWidths : words.routesNote,
        },
    crossings: hidden.includes("crossings") ? null : { title: words.crossings },
  };
}

function seriesNotes(
  { places, texts }: Atlas,
  series: Series,
  { lang, reading }: ViewState,
  day: Day,
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
    ...(!series.periodic && day < series.asOf
      ? [words.notYetKnown(printMonth(series.asOf, lang))]
      : []),
    ...(series.periodic ? [words.periodic] : []),
    ...(reading === "middle" ? [] : [words.readings[reading]]),
    ...(series.noAnswer.length > 0 ? [words.noAnswer(names(series.noAnswer))] : []),
    ...(series.notIncluded.length > 0 ? [words.notIncluded(names(series.notIncluded))] : []),
    words.scaleNote,
  ];
}

function overlayLegend(
  atlas: Atlas,
  id: OverlayId,
  day: Day,
  isSecond: boolean,
  found: readonly (string | null | undefined)[],
): OverlayLegend {
  const words = sceneWords[atlas.texts.lang];
  const rows = OVERLAY[id].classes.map(
    (key): LegendRow => ({
      key,
      tone: isSecond ? "land" : `${id}-${key}`,
      pattern: isSecond ? secondPattern(id, key) : (OVERLAY[id].patterns[key] ?? "none"),
      label: classWords(atlas, id, key),
      text: atlas.texts.classes[`${id}-${key}`]?.text ?? "",
      count: found.filter((name) => name === key).length,
    }),
  );
  // A row that can hold nothing on any day only takes room.
  const shown = rows.filter(({ key, count }) => key !== "no-data" || count > 0);
  const { lang } = atlas.texts;
  const isRisk = id === "risk";
  return {
    id,
    title: isRisk ? riskTitle(atlas, day) : words.overlays[id],
    rows: shown,
    over:
      isRisk && isEvidenceOld(atlas, day)
        ? {
            pattern: "aged",
            label: words.riskOld.label,
            text: words.riskOld.text(printDate(atlas.riskSeen, lang)),
          }
        : null,
    notes: overlayNotes(atlas, id, day),
  };
}

function overlayNotes(atlas: Atlas, id: OverlayId, day: Day): string[] {
  const { lang } = atlas.texts;
  const words = sceneWords[lang];
  if (id === "risk")
    return [words.riskNot, words.riskPublished, words.riskSeen(printDate(atlas.riskSeen, lang))];
  if (id === "age") return [words.ageNot];
  const covid = [...atlas.places.keys()].filter((place) => visaOn(atlas, place, day)?.covid).length;
  return [
    words.visaNot,
    ...(day > atlas.visaSeen ? [words.visaSeen(printDate(atlas.visaSeen, lang))] : []),
    ...(covid > 0 ? [words.covid(covid)] : []),
  ];
}
