import { expect, test } from "vitest";
import { captionOf } from "#scene/captionOf.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const caption = (day: string) => captionOf(atlas, initialView("en"), null, dayOf(day));

test("a day with an event is captioned by it", () => {
  expect(caption("2022-09-21")).toMatch(/mobilisation/i);
});

test.each([
  ["2026-11-29", /^Latest \(25 June 2026\): /],
  ["2024-11-20", /^Latest \(November 2024\): /],
])("%s, a day without an event, names the last one with its own day", (day, words) => {
  expect(caption(day)).toMatch(words);
});

test("the first day is called the beginning, not a day after something", () => {
  expect(caption("2022-02-24")).not.toMatch(/Latest/);
});
