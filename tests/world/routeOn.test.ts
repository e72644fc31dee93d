import { expect, test } from "vitest";
import type {
  Atlas,
  Crossing,
  CrossingId,
  CrossingSpan,
  PlaceId,
  Route,
  RouteId,
} from "#atlas/types.ts";
import { crossingOn, routeOn } from "#world/worldOn.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

type Stretch = readonly [from: string, until: string | null, state: CrossingSpan["state"]];

const crossing = (id: string, stretches: readonly Stretch[]): Crossing => ({
  id: id as CrossingId,
  from: "RUS" as PlaceId,
  to: "XYZ" as PlaceId,
  type: "road",
  point: [0, 0],
  approximate: false,
  nameLocal: id,
  spans: stretches.map(([from, until, state]) => ({
    from: dayOf(from),
    until: until === null ? null : dayOf(until),
    state,
    between: [],
    since: null,
    ends: null,
    confirmed: null,
    announcedTo: null,
    rule: "a-rule",
    setBy: "entry",
    confidence: "high",
    sources: [],
  })),
  sources: [],
});

const north = crossing("north", [
  ["2022-03-01", "2022-06-01", "open"],
  ["2022-06-01", null, "closed"],
]);
const south = crossing("south", [["2022-07-01", "2022-08-01", "restricted"]]);
const world: Atlas = { ...atlas, crossings: new Map([north, south].map((one) => [one.id, one])) };

const route = (crossings: readonly string[]): Route => ({
  id: "way" as RouteId,
  to: "XYZ" as PlaceId,
  who: "general",
  modes: ["road"],
  from: dayOf("2022-02-24"),
  until: dayOf("2022-12-01"),
  since: null,
  ends: null,
  stops: [],
  legs: [],
  crossings: crossings as readonly CrossingId[],
  confidence: "high",
  sources: [],
});

test.each([
  ["2022-02-28", "unknown"],
  ["2022-03-01", "open"],
  ["2022-05-31", "open"],
  ["2022-06-01", "closed"],
  ["2026-01-01", "closed"],
])("on %s the northern crossing is %s", (day, state) => {
  expect(crossingOn(north, dayOf(day))).toBe(state);
});

test.each([
  ["2022-02-23", "before"],
  ["2022-02-24", "unknown"],
  ["2022-03-01", "open"],
  ["2022-05-31", "open"],
  ["2022-06-01", "closed"],
  ["2022-12-01", "closed"],
])("on %s the way through the northern crossing alone is %s", (day, state) => {
  expect(routeOn(world, route(["north"]), dayOf(day))).toBe(state);
});

test.each([
  ["2022-05-31", "open"],
  ["2022-07-01", "restricted"],
  ["2022-12-01", "closed"],
])("on %s the way through either crossing is as good as the better one: %s", (day, state) => {
  expect(routeOn(world, route(["north", "south"]), dayOf(day))).toBe(state);
});

test("a way through no crossing that we know of is unknown, never open, until its end", () => {
  const states = ["2022-02-23", "2022-02-24", "2022-11-30", "2022-12-01"].map((day) =>
    routeOn(world, route([]), dayOf(day)),
  );
  expect(states).toEqual(["before", "unknown", "unknown", "closed"]);
});

/** The state of a real route or crossing on a day. */
const really = (id: string, day: string) => {
  const way = [...atlas.routes.values()].find((one) => one.id === id);
  const door = [...atlas.crossings.values()].find((one) => one.id === id);
  if (way) return routeOn(atlas, way, dayOf(day));
  return door && crossingOn(door, dayOf(day));
};

test.each([
  ["2022-05-16", "georgia-verkhny-lars", "before"],
  ["2022-05-16", "ge-lars", "restricted"],
  ["2022-05-17", "ge-lars", "open"],
  ["2022-09-22", "georgia-verkhny-lars", "open"],
  ["2022-09-29", "finland-vaalimaa", "open"],
  ["2022-10-01", "finland-vaalimaa", "closed"],
  ["2022-10-01", "fi-vaalimaa", "restricted"],
  ["2023-11-30", "fi-vaalimaa", "closed"],
  ["2023-12-13", "fi-vaalimaa", "closed"],
  ["2023-12-14", "fi-vaalimaa", "restricted"],
  ["2023-12-15", "fi-vaalimaa", "restricted"],
  ["2023-12-16", "fi-vaalimaa", "closed"],
])("on %s %s is %s", (day, id, state) => expect(really(id, day)).toBe(state));

test("on 2023-12-16 no Finnish road crossing is open", () => {
  const roads = [...atlas.crossings.values()].filter(
    ({ to, type }) => to === "FIN" && type === "road",
  );
  expect(roads.length).toBeGreaterThan(5);
  expect(new Set(roads.map((one) => crossingOn(one, dayOf("2023-12-16"))))).toEqual(
    new Set(["closed"]),
  );
});
