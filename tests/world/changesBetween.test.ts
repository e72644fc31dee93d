import { expect, test } from "vitest";
import { changesBetween } from "#world/changesBetween.ts";
import { directionOf, RISK_LADDER, VISA_LADDER } from "#world/directionOf.ts";
import { figuresBetween } from "#world/figuresBetween.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { made } from "../facts.ts";

const before = dayOf("2023-11-17");
const after = dayOf("2023-12-16");
const finnishRoads = [...atlas.crossings.values()].filter(
  ({ from, to, type }) => from === "RUS" && to === "FIN" && type === "road",
);

test("between 2023-11-17 and 2023-12-16 every Finnish road crossing closes", () => {
  const { crossings } = changesBetween(atlas, before, after);
  const closed = crossings.filter((change) => change.after === "closed").map(({ id }) => id);
  expect(finnishRoads.length).toBe(8);
  expect(closed).toEqual(expect.arrayContaining(finnishRoads.map(({ id }) => id)));
});

test("seen backwards the same crossings open, and the events are the same", () => {
  const forwards = changesBetween(atlas, before, after);
  const backwards = changesBetween(atlas, after, before);
  expect(backwards.events).toEqual(forwards.events);
  expect(backwards.crossings).toEqual(
    forwards.crossings.map((change) => ({
      ...change,
      before: change.after,
      after: change.before,
    })),
  );
});

test("an event on the first day is not told, one on the last day is", () => {
  const { events } = changesBetween(atlas, dayOf("2023-11-30"), after);
  expect(events.every(({ day }) => day > dayOf("2023-11-30"))).toBe(true);
  const one = events.at(-1);
  expect(one && changesBetween(atlas, before, one.day).events.includes(one)).toBe(true);
  expect(one && changesBetween(atlas, one.day, atlas.last).events.includes(one)).toBe(false);
});

test("from 2022-02-24 to 2022-10-01 entry becomes harder in Poland, Estonia and Finland", () => {
  const { classes } = changesBetween(atlas, dayOf("2022-02-24"), dayOf("2022-10-01"));
  const harder = classes.visa.filter((change) => directionOf(VISA_LADDER, change) === "up");
  expect(harder.map(({ id }) => id)).toEqual(expect.arrayContaining(["POL", "EST", "FIN"]));
});

test("class 0 is neither above nor below another class of documented returns", () => {
  expect(directionOf(RISK_LADDER, { before: "0", after: "3" })).toBeNull();
  expect(directionOf(RISK_LADDER, { before: "3", after: "5" })).toBe("up");
  expect(directionOf(RISK_LADDER, { before: "3", after: "1" })).toBe("down");
  expect(directionOf(VISA_LADDER, { before: "visa", after: "unclear" })).toBeNull();
});

test("the estimate of The Bell lies between June and August 2024, and not before", () => {
  const figures = made?.records.figures ?? [];
  const idsIn = (early: string, late: string) =>
    figuresBetween(figures, dayOf(early), dayOf(late)).map(({ id }) => id);
  const total = made?.core.series.total?.id;
  expect(idsIn("2024-06-30", "2024-08-01")).toContain(total);
  expect(idsIn("2024-01-01", "2024-06-30")).not.toContain(total);
});
