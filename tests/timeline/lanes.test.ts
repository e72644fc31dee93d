import { expect, test } from "vitest";
import { EVENT_KINDS, type EventId, type EventKind } from "#atlas/types.ts";
import {
  lanesOf,
  placeOf,
  type TimelineEvent,
  tickBeside,
  ticksNear,
  turnOf,
} from "#timeline/lanes.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const range = { first: dayOf("2022-02-24"), last: dayOf("2022-06-04") };
const event = (id: string, day: string, kind: EventKind): TimelineEvent => ({
  id: id as EventId,
  day: dayOf(day),
  kind,
  title: id,
});

const events = [
  event("war", "2022-02-24", "war"),
  event("law", "2022-03-04", "law"),
  event("shut", "2022-03-28", "border-closed"),
  event("open", "2022-04-11", "border-opened"),
  event("flight", "2022-04-11", "flight"),
  event("count", "2022-06-04", "report"),
];
const lanes = lanesOf(events, range);
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const ticks = lanes.flatMap((lane) => lane.ticks);

test("the five lanes stand from war to counts, each with its kinds", () => {
  expect(lanes.map((lane) => [lane.key, idsOf(lane.ticks)])).toEqual([
    ["war", ["war", "law"]],
    ["borders", ["shut", "open", "flight"]],
    ["rules", []],
    ["courts", []],
    ["counts", ["count"]],
  ]);
});

test.each(EVENT_KINDS)("an event of the kind %s has exactly one lane", (kind) => {
  const drawn = lanesOf([event("x", "2022-03-01", kind)], range).flatMap((lane) => lane.ticks);
  expect(idsOf(drawn)).toEqual(["x"]);
});

test("ticks stand in the order of their days, whatever the order of the facts", () => {
  expect(lanesOf(events.toReversed(), range)[0]?.ticks.map(({ id }) => id)).toEqual(["war", "law"]);
});

test("what lies outside the range is left out", () => {
  const strangers = [event("early", "2022-02-23", "war"), event("late", "2022-06-05", "war")];
  expect(lanesOf(strangers, range).flatMap((lane) => lane.ticks)).toEqual([]);
});

test("every event of the atlas stands on a lane", () => {
  const all = [...atlas.events.values()].map((one) => ({ ...one, title: "" }));
  const drawn = lanesOf(all, { first: atlas.first, last: atlas.last });
  expect(drawn.flatMap((lane) => lane.ticks)).toHaveLength(all.length);
  expect(drawn.filter((lane) => lane.ticks.length === 0)).toEqual([]);
});

test.each([
  ["2022-02-24", 0],
  ["2022-04-15", 0.5],
  ["2022-06-04", 1],
])("%s lies at %s of the track", (day, x) => expect(placeOf(dayOf(day), range)).toBe(x));

test("a range of one day has its place at the start", () => {
  expect(placeOf(range.first, { first: range.first, last: range.first })).toBe(0);
});

test.each([
  [0, 0.05, ["war"]],
  [0.04, 0.05, ["war"]],
  [0.06, 0.05, ["law"]],
  [0.2, 0.05, []],
  [0.47, 0.05, ["open", "flight"]],
  [1, 0, ["count"]],
])("at %s, no further than %s, the pointer is on %j", (x, reach, found) => {
  expect(idsOf(ticksNear(ticks, x, reach))).toEqual(found);
});

test("where there are no ticks the pointer is on none", () => {
  expect(ticksNear([], 0.5, 1)).toEqual([]);
});

test.each([
  [null, "open"],
  ["open", "flight"],
  ["flight", "open"],
  ["war", "open"],
])("with %s chosen, a click on two events of one day chooses %s", (chosen, next) => {
  const two = ticks.filter(({ day }) => day === dayOf("2022-04-11"));
  expect(turnOf(two, chosen as EventId | null)?.id).toBe(next);
});

test("a click on nothing chooses nothing", () => expect(turnOf([], null)).toBeUndefined());

test.each([
  ["shut", "ArrowRight", "open"],
  ["open", "ArrowRight", "flight"],
  ["flight", "ArrowRight", undefined],
  ["flight", "ArrowLeft", "open"],
  ["shut", "ArrowLeft", undefined],
  ["open", "Home", "shut"],
  ["shut", "End", "flight"],
  ["shut", "ArrowUp", "law"],
  ["shut", "ArrowDown", "count"],
  ["count", "ArrowUp", "open"],
  ["war", "ArrowUp", undefined],
  ["count", "ArrowDown", undefined],
  ["war", "Enter", undefined],
  ["nobody", "ArrowRight", undefined],
  ["nobody", "ArrowDown", undefined],
])("from %s, %s leads to %s", (id, key, next) => {
  expect(tickBeside(lanes, id, key)?.id).toBe(next);
});
