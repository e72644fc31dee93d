import { expect, test } from "vitest";
import { addDays, type Day } from "#atlas/day.ts";
import { happenedScene } from "#scene/happenedScene.ts";
import { happeningOf } from "#scene/happeningOf.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { stopsOf } from "#world/stopsOf.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

/** All that a map draws from so far that single crossings are not drawn unasked, as words. */
const drawnIn = ({ borders, routes, destinations, places, crossings }: Scene) =>
  new Set([
    ...borders.map(({ id, state, less, isOld }) => `${id} ${state} ${less} ${isOld}`),
    ...routes.filter(({ shown }) => shown).map(({ id, state }) => `${id} ${state}`),
    ...destinations.map(({ id, label, radius }) => `${id} ${label} ${radius}`),
    ...places.map(({ id, class: own, over }) => `${id} ${own} ${over}`),
    ...crossings.filter(({ forced }) => forced).map(({ id, state }) => `${id} ${state}`),
  ]);

/** The marks of the day of a stop that the day before has not, or has otherwise. */
function changedOn(overlay: "none" | "visa" | "risk", day: Day): readonly string[] {
  const view = { ...initialView("en"), overlay };
  const before = drawnIn(sceneOf(atlas, view, addDays(day, -1)));
  const scene = happenedScene(sceneOf(atlas, view, day), happeningOf(atlas, view, day), "en");
  const after = drawnIn(scene);
  return [
    ...[...after].filter((mark) => !before.has(mark)),
    ...[...before].filter((mark) => !after.has(mark)),
  ];
}

/** Of those marks the ones that stand where the step says that something changed: the crossing, way or place itself, or the border of its country. */
function changedThere(overlay: "none" | "visa" | "risk", day: Day): readonly string[] {
  const spots = happeningOf(atlas, { ...initialView("en"), overlay }, day)?.spots ?? [];
  return changedOn(overlay, day).filter((mark) => {
    const [id = ""] = mark.split(" ");
    return spots.some((spot) => id === spot.id || id.split("-").includes(spot.place));
  });
}

test.each(["none", "visa", "risk"] as const)(
  "with the overlay %s every stop of the player changes marks of the map itself at the place that it points to, beside rings and words",
  (overlay) => {
    const stops = stopsOf(atlas, overlay).slice(1);
    expect(stops.length).toBeGreaterThan(70);
    expect(stops.filter((day) => changedThere(overlay, day).length === 0)).toEqual([]);
  },
  120_000,
);

test("an airport that opens is drawn in its form, and a way that ends in that of its last state, with its row in the key", () => {
  expect(changedOn("none", dayOf("2022-04-25"))).toContain("air-cmb open");
  const day = dayOf("2022-10-01");
  const view = initialView("en");
  const scene = sceneOf(atlas, view, day);
  const way = (one: Scene) => one.routes.find(({ id }) => id === "south-korea-air");
  const stepped = happenedScene(scene, happeningOf(atlas, view, day), "en");
  expect([way(scene)?.shown, way(stepped)?.shown]).toEqual([false, true]);
  expect(stepped.legend.routes?.lines.map(({ state }) => state)).toContain(way(stepped)?.state);
});

test("a day that no step led to is drawn as it is", () => {
  const scene = sceneOf(atlas, initialView("en"), dayOf("2022-04-25"));
  expect(happenedScene(scene, null, "en")).toBe(scene);
});
