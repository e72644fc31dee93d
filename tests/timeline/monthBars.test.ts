import { expect, test } from "vitest";
import { barPaths, monthBars } from "#timeline/monthBars.ts";
import { dayOf } from "../days.ts";

const range = { first: dayOf("2022-02-24"), last: dayOf("2022-05-10") };
const stops = ["2022-02-24", "2022-03-08", "2022-03-30"].map(dayOf);
const events = ["2022-03-08", "2022-03-04", "2022-03-04", "2022-04-02"].map((day) => ({
  day: dayOf(day),
}));

test("a month counts the days on which the map changes, and apart from them the other days with an event", () => {
  expect(monthBars(stops, events, range).map(({ changes, others }) => [changes, others])).toEqual([
    [1, 0],
    [2, 1],
    [0, 1],
    [0, 0],
  ]);
});

test("the fullest month is as high as the field, and what changes nothing stands above what does", () => {
  const { changes, others } = barPaths(monthBars(stops, events, range), range);
  expect(changes.match(/M/g)).toHaveLength(2);
  expect(others).toContain("V0.000h");
  expect(others.match(/ (0\.333)V0\.000h/)).not.toBeNull();
});
