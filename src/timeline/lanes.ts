import type { Day } from "#atlas/day.ts";
import type { EventId, EventKind } from "#atlas/types.ts";
import type { Range } from "./steps.ts";

/** An event as the timeline needs it, its title in the reader's language. */
export type TimelineEvent = {
  readonly id: EventId;
  readonly day: Day;
  readonly kind: EventKind;
  readonly title: string;
};

export type LaneKey = "war" | "borders" | "rules" | "courts" | "counts";

/** An event on its lane; `x` runs from 0 on the first day to 1 on the last. */
export type Tick = TimelineEvent & { readonly x: number };

export type Lane = { readonly key: LaneKey; readonly ticks: readonly Tick[] };

const LANE_OF: Readonly<Record<EventKind, LaneKey>> = {
  war: "war",
  mobilization: "war",
  law: "war",
  "border-closed": "borders",
  "border-opened": "borders",
  flight: "borders",
  "entry-rule": "rules",
  "asylum-decision": "courts",
  report: "counts",
};
const LANE_KEYS: readonly LaneKey[] = ["war", "borders", "rules", "courts", "counts"];

/** Where a day lies between the first (0) and the last (1). */
export const placeOf = (day: Day, { first, last }: Range): number =>
  last > first ? (day - first) / (last - first) : 0;

/** The five lanes from top to bottom, ticks in order of their days; what lies outside the range is left out. */
export function lanesOf(events: readonly TimelineEvent[], range: Range): readonly Lane[] {
  const ticks = events
    .filter(({ day }) => day >= range.first && day <= range.last)
    .map((event) => ({ ...event, x: placeOf(event.day, range) }))
    .sort((a, b) => a.day - b.day);
  return LANE_KEYS.map((key) => ({
    key,
    ticks: ticks.filter(({ kind }) => LANE_OF[kind] === key),
  }));
}

/** All ticks of the day nearest to `x`, unless even that one is further away than `reach`. */
export function ticksNear(ticks: readonly Tick[], x: number, reach: number): readonly Tick[] {
  const nearest = Math.min(...ticks.map((tick) => Math.abs(tick.x - x)));
  if (!(nearest <= reach)) return [];
  const day = ticks.find((tick) => Math.abs(tick.x - x) === nearest)?.day;
  return ticks.filter((tick) => tick.day === day);
}

/** The tick that a click on several of one day chooses: the one after the chosen, so that each gets its turn. */
export function turnOf(ticks: readonly Tick[], chosen: EventId | null): Tick | undefined {
  const index = ticks.findIndex(({ id }) => id === chosen);
  return ticks[(index + 1) % ticks.length];
}

/** The tick that an arrow, Home or End key leads to from another: along its lane, or to the nearest of the lane above or below. */
export function tickBeside(lanes: readonly Lane[], id: string, key: string): Tick | undefined {
  const filled = lanes.filter(({ ticks }) => ticks.length > 0);
  const row = filled.findIndex(({ ticks }) => ticks.some((tick) => tick.id === id));
  const ticks = filled[row]?.ticks;
  if (ticks === undefined) return undefined;
  const column = ticks.findIndex((tick) => tick.id === id);
  if (key === "ArrowLeft") return ticks[column - 1];
  if (key === "ArrowRight") return ticks[column + 1];
  if (key === "Home") return ticks[0];
  if (key === "End") return ticks.at(-1);
  const beyond = key === "ArrowUp" ? filled[row - 1] : key === "ArrowDown" ? filled[row + 1] : null;
  return beyond ? ticksNear(beyond.ticks, ticks[column]?.x ?? 0, 1)[0] : undefined;
}
