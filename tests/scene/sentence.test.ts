import { expect, test } from "vitest";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const sentence = (date: string) =>
  sceneOf(atlas, { ...initialView("en"), overlay: "visa" }, dayOf(date)).sentence;

test.each([
  [
    "2026-02-17",
    "What holders of a Russian passport needed for a short visit on 17 February 2026.",
  ],
  [
    "2026-02-18",
    "What holders of a Russian passport needed for a short visit on 18 February 2026, as last confirmed.",
  ],
])("the sentence of %s claims no more than the last reading of the visa table", (day, words) => {
  expect(sentence(day)).toBe(words);
});
