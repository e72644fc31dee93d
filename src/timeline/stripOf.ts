import type { Day } from "#atlas/day.ts";
import type { Range } from "./steps.ts";
import type { TimelineEvent } from "./timelineEvent.ts";

/** So many days before and after the chosen one are in the strip. */
export const STRIP_DAYS = 21;

/** Share of the strip that a title needs. */
const LEAST = 0.16;

/** A day in the strip on which something happened; `x` runs from 0 to 1. */
export type StripTick = { readonly day: Day; readonly x: number; readonly changes: boolean };

/** A title beside its tick; `width` is a share of the strip. */
export type StripTitle = {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly width: number;
  readonly changes: boolean;
};

/** What the strip shows. */
export type Strip = {
  readonly ticks: readonly StripTick[];
  readonly titles: readonly StripTitle[];
};

/** Where a day stands in the strip round another; outside of 0 to 1 it is not in it. */
export const stripPlace = (day: Day, middle: Day): number =>
  (day - middle + STRIP_DAYS + 0.5) / (2 * STRIP_DAYS + 1);

/** The weeks round the day: every day on which something happened, and as many titles as have room; what changes the map goes first, then what is nearer. */
export function stripOf(
  events: readonly TimelineEvent[],
  stops: readonly Day[],
  middle: Day,
  range: Range,
): Strip {
  const isIn = (day: Day) =>
    Math.abs(day - middle) <= STRIP_DAYS && day >= range.first && day <= range.last;
  const changing = new Set(stops.filter(isIn));
  const near = events.filter(({ day }) => isIn(day));
  const days = new Set([...changing, ...near.map(({ day }) => day)]);
  const ticks = [...days]
    .sort((a, b) => a - b)
    .map((day) => ({ day, x: stripPlace(day, middle), changes: changing.has(day) }));
  const wishes = near
    .filter(({ day }) => day !== middle)
    .map((event) => ({ event, x: stripPlace(event.day, middle), changes: changing.has(event.day) }))
    .sort(
      (a, b) =>
        weightOf(a) - weightOf(b) ||
        Math.abs(a.event.day - middle) - Math.abs(b.event.day - middle),
    );
  const named: typeof wishes = [];
  for (const wish of wishes)
    if (wish.x <= 1 - LEAST && named.every(({ x }) => Math.abs(x - wish.x) >= LEAST))
      named.push(wish);
  const sorted = named.toSorted((a, b) => a.x - b.x);
  const titles = sorted.map((wish, i) => ({ ...wish, width: (sorted[i + 1]?.x ?? 1) - wish.x }));
  return { ticks, titles };
}

const weightOf = ({
  changes,
  event,
}: {
  readonly changes: boolean;
  readonly event: TimelineEvent;
}): number => (event.kind === "report" ? 2 : changes ? 0 : 1);
