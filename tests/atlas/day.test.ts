import { afterEach, expect, test } from "vitest";
import { addDays, addMonths, dateOf, localDay, parseDay, printDay } from "#atlas/day.ts";
import { dayOf, daysFrom } from "../days.ts";

test.each(["2022-02-24", "2024-02-29", "1970-01-01", "1969-12-31", "2026-12-31"])(
  "%s is a day, and prints as it was written",
  (text) => expect(printDay(dayOf(text))).toBe(text),
);

test.each([
  "",
  "2024-02-30",
  "2023-02-29",
  "2022-13-01",
  "2022-00-10",
  "2022-2-24",
  "24.02.2022",
  "2022-02",
  " 2022-02-24",
  "2022-02-24T00:00:00Z",
  "latest",
])("%j is no day", (text) => expect(parseDay(text)).toBeUndefined());

test("days count from 1970 without gaps, whatever the summer time", () => {
  expect(dayOf("1970-01-01")).toBe(0);
  expect(dayOf("2022-03-28") - dayOf("2022-03-26")).toBe(2);
  const days = daysFrom(dayOf("2022-02-24"), dayOf("2026-12-31"));
  expect(days.map((day) => dayOf(printDay(day)))).toEqual(days);
});

test("a day is its midnight in UTC", () => {
  expect(dateOf(dayOf("2022-09-21")).toISOString()).toBe("2022-09-21T00:00:00.000Z");
});

test.each([
  ["2022-02-24", 5, "2022-03-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2023-01-01", -1, "2022-12-31"],
])("%s and %i days is %s", (day, count, later) => {
  expect(printDay(addDays(dayOf(day), count))).toBe(later);
});

test.each([
  ["2022-12-29", 36, "2025-12-29"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2022-11-15", 2, "2023-01-15"],
  ["2023-01-15", -1, "2022-12-15"],
  ["2023-03-31", -1, "2023-02-28"],
])("%s and %i months is %s", (day, count, later) => {
  expect(printDay(addMonths(dayOf(day), count))).toBe(later);
});

const timeZone = process.env["TZ"];
afterEach(() => {
  if (timeZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = timeZone;
});

test.each([
  ["Europe/Moscow", "2026-11-28T21:30:00Z", "2026-11-29"],
  ["Europe/Berlin", "2026-11-28T23:30:00Z", "2026-11-29"],
  ["America/Santiago", "2026-11-30T02:30:00Z", "2026-11-29"],
  ["Pacific/Pago_Pago", "2026-11-30T10:30:00Z", "2026-11-29"],
  ["Pacific/Kiritimati", "2026-11-28T10:30:00Z", "2026-11-29"],
  ["UTC", "2026-11-29T00:00:00Z", "2026-11-29"],
])("in %s the moment %s falls on %s", (zone, moment, day) => {
  process.env["TZ"] = zone;
  expect(printDay(localDay(new Date(moment)))).toBe(day);
});

test("whoever asks for today asks for the reader's day", () => {
  const code = import.meta.glob<string>("../../src/**/*.{ts,tsx}", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const others = Object.entries(code).filter(([, text]) =>
    /(?<!localDay\()new Date\(\)/.test(text),
  );
  expect(others.map(([path]) => path)).toEqual([]);
  // A moment is for a clock that counts the minutes of a talk; where days are made none is asked for.
  const clocks = Object.entries(code).filter(([, text]) => text.includes("Date.now("));
  expect(clocks.filter(([, text]) => /localDay|\bDay\b|86[_,]?400/.test(text))).toEqual([]);
});
