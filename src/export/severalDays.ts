import { addMonths, type Day, parseDay, printDay } from "#atlas/day.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas } from "#atlas/types.ts";
import { dayOf } from "#view/dayOf.ts";
import type { ViewState } from "#view/viewState.ts";

/** Which days a picture shows: those of the view, or others, each in a map of its own. */
export const DAY_CHOICES = ["shown", "years", "around", "chosen"] as const;
export type DayChoice = (typeof DAY_CHOICES)[number];

/** More maps than that are too small. */
export const MOST_MAPS = 6;

/** Which choice was made, and the days where the reader's hand has changed them. */
export type PickedDays = { readonly choice: DayChoice; readonly own: readonly Day[] | null };

type Range = Pick<Atlas, "first" | "last">;

/** The days of a choice, the earliest first, all of them within the atlas; `null` where the view's own are shown. */
export function chosenDays(
  choice: DayChoice,
  range: Range,
  day: Day,
  compare: Day | null,
): readonly Day[] | null {
  const around = [addMonths(day, -1), day, addMonths(day, 1)];
  if (choice === "shown") return null;
  if (choice === "years") return yearsEnds(range);
  if (choice === "around") return inOrder(around, range);
  const beside = compare !== null && compare !== day ? [compare] : around;
  return inOrder([...beside, day], range).slice(0, 2);
}

/** Days in order, each once, those outside the atlas left out. */
export const inOrder = (days: readonly Day[], { first, last }: Range): readonly Day[] =>
  [...new Set(days)].filter((day) => day >= first && day <= last).toSorted((a, b) => a - b);

/** The last day of each year, and the last there is. */
function yearsEnds({ first, last }: Range): readonly Day[] {
  const [from, until] = [first, last].map((day) => Number(printDay(day).slice(0, 4))) as [
    number,
    number,
  ];
  const ends = Array.from(
    { length: until - from + 1 },
    (_, i) => parseDay(`${from + i}-12-31`) as Day,
  );
  return inOrder([...ends, last], { first, last }).slice(-MOST_MAPS);
}

/** The view of several days: its address is that of the first two, and all of them have the figures of one series. */
export function severalDays(atlas: Atlas, view: ViewState, days: readonly Day[]): ViewState {
  const [first = dayOf(atlas, view), second = first] = days;
  const series = view.series ?? seriesOn(atlas, null, dayOf(atlas, view)).id;
  return { ...view, series, date: second, compare: first };
}
