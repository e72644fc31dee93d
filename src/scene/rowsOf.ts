import type { Day } from "#atlas/day.ts";
import type { Bound, EarlierValue, EarlierValues, Figure, Series } from "#atlas/figures.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import { type Atlas, OVERLAYS, type OverlayId, type PlaceId } from "#atlas/types.ts";
import { datedOf } from "#scene/datedOf.ts";
import { drawnValue } from "#scene/destinationMarks.ts";
import { type DoorMarks, doorMarks, homeDoors } from "#scene/doorMarks.ts";
import { inOrder } from "#scene/inOrder.ts";
import { type ClassMark, classMark } from "#scene/placeMarks.ts";
import type { ViewState } from "#view/viewState.ts";
import { printFigure, printMark } from "#words/numberWords.ts";
import { countedOn, figuresOn } from "#world/figuresOn.ts";

/** Why a place has no number in a series. */
export type Gap = "no-answer" | "not-included" | "later" | "none";

/** One place in the table: the figure of the series, the classes of all overlays and the ways from Russia on the day. */
export type TableRow = {
  readonly id: PlaceId;
  readonly name: string;
  /** The published figure, or why there is none. */
  readonly figure: Figure | null;
  readonly gap: Gap | null;
  /** The number that is drawn. */
  readonly value: number | null;
  /** What the figure was in earlier releases of the data, newest first. */
  readonly earlier: readonly EarlierValue[];
  readonly bound: Bound | null;
  /** Which end of a published range the number is, where the reader asked for one. */
  readonly end: "lowest" | "highest" | null;
  /** "36,000", "50,000–80,000": without its bound; empty where there is none. */
  readonly number: string;
  /** "2023", where it must be said; else empty. */
  readonly dated: string;
  /** "at least 36,000 (2023)" */
  readonly valueWords: string;
  readonly classes: Readonly<Record<OverlayId, ClassMark>>;
  readonly doors: DoorMarks;
};

/** Every place of the atlas as a row of the table, the largest number first. */
export function rowsOf(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  earlier: EarlierValues = NONE,
): TableRow[] {
  const series = seriesOn(atlas, view.series, day);
  const figures = countedOn(series, day);
  const later = figuresOn(series, day);
  const doors = doorMarks(atlas, day);
  return [...atlas.places.values()]
    .map((place): TableRow => {
      const figure = figures.get(place.id) ?? null;
      const classes = OVERLAYS.map((id) => [id, classMark(atlas, place, id, day)] as const);
      return {
        id: place.id,
        name: place.names[view.lang],
        ...numberOf(figure, series, view),
        earlier: earlier.get(figure?.id ?? "") ?? [],
        gap: figure !== null ? null : later.has(place.id) ? "later" : gapOf(series, place.id),
        classes: Object.fromEntries(classes) as TableRow["classes"],
        doors: doors.get(place.id) ?? homeDoors(atlas),
      };
    })
    .toSorted(inOrder(view.lang));
}

const NONE: EarlierValues = new Map();

function gapOf({ noAnswer, notIncluded }: Series, place: PlaceId): Gap {
  if (noAnswer.includes(place)) return "no-answer";
  return notIncluded.includes(place) ? "not-included" : "none";
}

const NO_NUMBER = {
  figure: null,
  value: null,
  bound: null,
  end: null,
  number: "",
  dated: "",
  valueWords: "",
} as const;

function numberOf(
  figure: Figure | null,
  series: Series,
  { lang, reading }: ViewState,
): Omit<TableRow, "id" | "name" | "earlier" | "gap" | "classes" | "doors"> {
  if (figure === null) return NO_NUMBER;
  const value = drawnValue(figure, reading);
  const dated = datedOf(figure, series, lang);
  const isEnd = reading !== "middle" && value !== figure.value;
  // A sign of the bound stands in a column of its own.
  const number = printMark({ ...figure, bound: "exact" }, reading, lang, series.unit);
  const words = isEnd ? number : printFigure(figure, lang, series.unit);
  return {
    figure,
    value,
    bound: figure.bound,
    end: isEnd ? reading : null,
    number,
    dated,
    valueWords: dated === "" ? words : `${words} (${dated})`,
  };
}
