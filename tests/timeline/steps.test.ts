import { expect, test } from "vitest";
import { type Day, printDay } from "#atlas/day.ts";
import {
  clampDay,
  nextEvent,
  nextMonth,
  previousEvent,
  previousMonth,
  stepFrom,
} from "#timeline/steps.ts";
import { dayOf } from "../days.ts";

const range = { first: dayOf("2022-02-24"), last: dayOf("2022-05-10") };
const events = ["2022-02-24", "2022-03-04", "2022-03-04", "2022-04-11"].map((text) => ({
  day: dayOf(text),
}));
const printed = (day: Day | null) => (day === null ? null : printDay(day));

test.each([
  ["2022-02-23", "2022-02-24"],
  ["2022-02-24", "2022-02-24"],
  ["2022-03-15", "2022-03-15"],
  ["2022-05-10", "2022-05-10"],
  ["2030-01-01", "2022-05-10"],
])("%s is shown as %s", (day, shown) => {
  expect(printed(clampDay(dayOf(day), range))).toBe(shown);
});

test.each([
  ["2022-02-24", null, "2022-03-04"],
  ["2022-03-03", "2022-02-24", "2022-03-04"],
  ["2022-03-04", "2022-02-24", "2022-04-11"],
  ["2022-03-05", "2022-03-04", "2022-04-11"],
  ["2022-04-11", "2022-03-04", null],
  ["2022-05-10", "2022-04-11", null],
])("from %s the events before and after are on %s and %s", (day, before, after) => {
  expect(printed(previousEvent(events, dayOf(day)))).toBe(before);
  expect(printed(nextEvent(events, dayOf(day)))).toBe(after);
});

test("where nothing happened there is no event to go to", () => {
  expect(nextEvent([], range.first)).toBeNull();
  expect(previousEvent([], range.last)).toBeNull();
});

test.each([
  ["2022-02-24", "2022-02-24", "2022-03-01"],
  ["2022-03-01", "2022-02-24", "2022-04-01"],
  ["2022-03-31", "2022-03-01", "2022-04-01"],
  ["2022-04-01", "2022-03-01", "2022-05-01"],
  ["2022-05-01", "2022-04-01", "2022-05-10"],
  ["2022-05-10", "2022-05-01", "2022-05-10"],
])("from %s the months begin on %s and %s, within the range", (day, before, after) => {
  expect(printed(previousMonth(dayOf(day), range))).toBe(before);
  expect(printed(nextMonth(dayOf(day), range))).toBe(after);
});

test.each([
  ["day", "2022-02-28", "2022-03-01"],
  ["day", "2022-05-10", "2022-05-10"],
  ["month", "2022-02-28", "2022-03-01"],
  ["event", "2022-02-28", "2022-03-04"],
  ["event", "2022-04-11", "2022-05-10"],
] as const)("a %s on from %s is %s", (size, day, next) => {
  expect(printed(stepFrom(size, dayOf(day), events, range))).toBe(next);
});

test.each(["day", "month", "event"] as const)("steps by %s reach the last day and stay", (size) => {
  let day = range.first;
  let count = 0;
  for (; day < range.last && count < 100; count++) day = stepFrom(size, day, events, range);
  expect(day).toBe(range.last);
  expect(stepFrom(size, day, events, range)).toBe(range.last);
});
