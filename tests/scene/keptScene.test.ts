import { expect, test } from "vitest";
import { keptScene } from "#scene/keptScene.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const sceneOn = (day: string): Scene =>
  sceneOf(atlas, { ...initialView("en"), overlay: "visa" }, dayOf(day));
const LISTS = ["places", "destinations", "routes", "crossings", "borders"] as const;

test.each([
  ["2022-09-23", "2022-09-24"],
  ["2022-09-25", "2022-09-26"],
  ["2022-09-29", "2022-09-30"],
  ["2022-02-24", "2026-06-25"],
])("from %s to %s a scene says what it would have said alone", (before, after) => {
  expect(keptScene(sceneOn(before), sceneOn(after))).toEqual(sceneOn(after));
});

test("on a day on which no mark changes all of them are those of the day before", () => {
  const before = sceneOn("2022-09-23");
  const after = keptScene(before, sceneOn("2022-09-24"));
  for (const name of [...LISTS, "layers", "legend"] as const)
    expect(after[name]).toBe(before[name]);
  expect(after.dayWords).toBe("24 September 2022");
});

test("when Finland closes its door to tourists, Finland is another mark, and all others stay", () => {
  const before = sceneOn("2022-09-29");
  const after = keptScene(before, sceneOn("2022-09-30"));
  const others = after.places.filter((mark) => !before.places.includes(mark));
  expect(others.map(({ id }) => id)).toEqual(["FIN"]);
  expect(after.destinations).toBe(before.destinations);
});
