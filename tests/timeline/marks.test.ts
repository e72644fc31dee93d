import { expect, test } from "vitest";
import { printDay } from "#atlas/day.ts";
import { marksOf } from "#timeline/marks.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const of = (first: string, last: string) => marksOf({ first: dayOf(first), last: dayOf(last) });

test("the first day carries its year, then every first of a month has its line", () => {
  expect(of("2022-11-15", "2023-05-01").map(({ day, kind }) => [printDay(day), kind])).toEqual([
    ["2022-11-15", "year"],
    ["2022-12-01", "month"],
    ["2023-01-01", "year"],
    ["2023-02-01", "month"],
    ["2023-03-01", "month"],
    ["2023-04-01", "quarter"],
  ]);
});

test("a range that begins with a month has one line for it", () => {
  expect(of("2022-03-01", "2022-04-15").map(({ day }) => printDay(day))).toEqual([
    "2022-03-01",
    "2022-04-01",
  ]);
});

test("a range of one day has its year alone", () => {
  expect(of("2022-02-24", "2022-02-24")).toHaveLength(1);
});

test("the labels of the atlas are its years and quarters, apart from those without room", () => {
  const marks = marksOf({ first: atlas.first, last: atlas.last });
  const labelled = marks.filter((mark) => mark.labelled).map(({ day }) => printDay(day));
  expect(labelled.slice(0, 4)).toEqual(["2022-02-24", "2022-07-01", "2022-10-01", "2023-01-01"]);
  expect(marks.filter((mark) => mark.labelled && mark.kind === "month")).toEqual([]);
});

test("lines stand in order, from the start to before the end", () => {
  const places = marksOf({ first: atlas.first, last: atlas.last }).map(({ x }) => x);
  expect(places[0]).toBe(0);
  expect(places.every((x, i) => i === 0 || x > (places[i - 1] ?? 0))).toBe(true);
  expect(places.at(-1)).toBeLessThan(1);
});
