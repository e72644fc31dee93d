import { expect, test } from "vitest";
import { type Day, monthStart } from "#atlas/day.ts";
import { clampDay, monthsOf, nextStop, previousStop } from "#timeline/steps.ts";
import { dayOf } from "../days.ts";

const RANGE = { first: 100 as Day, last: 130 as Day };
const STOPS = [100, 104, 120] as Day[];

test.each([
  [90, 100],
  [110, 110],
  [140, 130],
])("of %i the range shows %i", (day, shown) => {
  expect(clampDay(day as Day, RANGE)).toBe(shown);
});

test.each([
  [100, 104, null],
  [103, 104, 100],
  [104, 120, 100],
  [120, 130, 104],
  [130, null, 120],
])("from %i the next stop is %s and the one before %s", (day, next, previous) => {
  expect(nextStop(STOPS, day as Day, RANGE)).toBe(next);
  expect(previousStop(STOPS, day as Day, RANGE)).toBe(previous);
});

test("without stops both ends of the range can still be reached", () => {
  expect(nextStop([], 110 as Day, RANGE)).toBe(130);
  expect(previousStop([], 110 as Day, RANGE)).toBe(100);
});

test("the months of a range begin with that of its first day", () => {
  const months = monthsOf({ first: dayOf("2022-02-24"), last: dayOf("2022-04-01") });
  expect(months).toEqual([dayOf("2022-02-01"), dayOf("2022-03-01"), dayOf("2022-04-01")]);
  expect(monthStart(dayOf("2024-02-29"))).toBe(dayOf("2024-02-01"));
});
