import type { Day } from "#atlas/day.ts";
import type { Bound } from "#atlas/figures.ts";
import { type Atlas, OVERLAYS, type OverlayId, type PlaceId } from "#atlas/types.ts";
import { drawnValue } from "#scene/destinationMarks.ts";
import { type ClassMark, classMark } from "#scene/placeMarks.ts";
import type { ViewState } from "#view/viewState.ts";
import { printFigure, printPeriod } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { countedUntil, figuresOn, seriesOf } from "#world/figuresOn.ts";

/** One place in the table: the figure of the series and the classes of all overlays on the day. */
export type TableRow = {
  readonly id: PlaceId;
  readonly name: string;
  readonly value: number | null;
  readonly bound: Bound | null;
  readonly valueWords: string;
  readonly classes: Readonly<Record<OverlayId, Pick<ClassMark, "class" | "words">>>;
};

/** Every place of the atlas as a row of the table. */
export function rowsOf(atlas: Atlas, view: ViewState, day: Day): TableRow[] {
  const { lang } = view;
  const series = seriesOf(atlas, view.series);
  const figures = figuresOn(series, day);
  return [...atlas.places.values()].map((place) => {
    const figure = figures.get(place.id);
    const until = figure === undefined ? day : countedUntil(figure, series);
    const classes = OVERLAYS.map((id) => {
      const mark = classMark(atlas, place, id, day);
      return [id, { class: mark.class, words: mark.words }] as const;
    });
    const period = figure === undefined ? "" : printPeriod(figure, until, lang);
    const dated = until > day ? sceneWords[lang].by(period) : series.periodic ? period : "";
    return {
      id: place.id,
      name: place.names[lang],
      value: figure === undefined ? null : drawnValue(figure, view.reading),
      bound: figure?.bound ?? null,
      valueWords:
        figure === undefined
          ? ""
          : `${printFigure(figure, lang, series.unit)}${dated === "" ? "" : ` (${dated})`}`,
      classes: Object.fromEntries(classes) as TableRow["classes"],
    };
  });
}
