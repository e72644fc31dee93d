import type { Day } from "#atlas/day.ts";
import type { Bound, EarlierValue, EarlierValues, Figure, Series } from "#atlas/figures.ts";
import { type Atlas, OVERLAYS, type OverlayId, type PlaceId } from "#atlas/types.ts";
import { datedOf } from "#scene/datedOf.ts";
import { drawnValue } from "#scene/destinationMarks.ts";
import { type DoorMarks, doorMarks, homeDoors } from "#scene/doorMarks.ts";
import { inOrder } from "#scene/inOrder.ts";
import { type ClassMark, classMark } from "#scene/placeMarks.ts";
import type { ViewState } from "#view/viewState.ts";
import { printFigure, printMark } from "#words/numberWords.ts";
import { countedUntil, figuresOn, seriesOf } from "#world/figuresOn.ts";

/** Why a place has no number in a series. */
export type Gap = "no-answer" | "not-included" | "none";

/** One place in the table: the figure of the series, the classes of all overlays and the ways from Russia on the day. */
export type TableRow = {
  readonly id: PlaceId;
  readonly name: string;
  /** The published figure, or why there is none. */
  readonly figure: Figure | null;
  readonly gap: Gap | null;
  /** The number that is drawn, and whether it was counted by the day. */
  readonly value: number | null;
  readonly known: boolean;
  /** What the figure was in earlier releases of the data, newest first. */
  readonly earlier: readonly EarlierValue[];
  readonly bound: Bound | null;
  /** Which end of a published range the number is, where the reader asked for one. */
  readonly end: "lowest" | "highest" | null;
  /** "36,000", "50,000–80,000": without its bound; empty where there is none. */
  readonly number: string;
  /** "by July 2024", "2023", where it must be said; else empty. */
  readonly dated: string;
  /** "at least 36,000 (by July 2024)" */
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
  const series = seriesOf(atlas, view.series);
  const figures = figuresOn(series, day);
  const doors = doorMarks(atlas, day);
  return [...atlas.places.values()]
    .map((place): TableRow => {
      const figure = figures.get(place.id) ?? null;
      const classes = OVERLAYS.map((id) => [id, classMark(atlas, place, id, day)] as const);
      return {
        id: place.id,
        name: place.names[view.lang],
        ...numberOf(figure, series, view, day),
        earlier: earlier.get(figure?.id ?? "") ?? [],
        gap: figure === null ? gapOf(series, place.id) : null,
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
  known: false,
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
  day: Day,
): Omit<TableRow, "id" | "name" | "earlier" | "gap" | "classes" | "doors"> {
  if (figure === null) return NO_NUMBER;
  const value = drawnValue(figure, reading);
  const until = countedUntil(figure, series);
  const known = until <= day;
  const dated = datedOf(figure, series, day, lang);
  const isEnd = reading !== "middle" && value !== figure.value;
  // A sign of the bound stands in a column of its own.
  const number = printMark({ ...figure, bound: "exact" }, reading, lang, series.unit);
  const words = isEnd ? number : printFigure(figure, lang, series.unit);
  return {
    figure,
    value,
    known,
    bound: figure.bound,
    end: isEnd ? reading : null,
    number,
    dated,
    valueWords: dated === "" ? words : `${words} (${dated})`,
  };
}
