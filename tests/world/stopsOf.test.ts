import { describe, expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { happeningOf } from "#scene/happeningOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { stopsOf } from "#world/stopsOf.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

/** What of a scene an eye can see change: a mark by its name and its look. */
function looksOf(overlay: "none" | "visa" | "risk", day: Day): ReadonlyMap<string, string> {
  const scene = sceneOf(atlas, { ...initialView("en"), overlay }, day);
  return new Map<string, string>([
    ...scene.places.map((mark) => [mark.id, `${mark.tone} ${mark.pattern}`] as const),
    ...scene.crossings.map((mark) => [mark.id, mark.state] as const),
    ...scene.borders.map((mark) => [mark.id, `${mark.state} ${mark.less}`] as const),
    ...scene.routes.map((mark) => [mark.id, `${mark.state} ${mark.shown}`] as const),
    ...scene.destinations.map((mark) => [`n-${mark.id}`, mark.label] as const),
  ]);
}

describe.each(["none", "visa", "risk"] as const)("with the overlay %s", (overlay) => {
  const stops = stopsOf(atlas, overlay);

  test("every step changes marks on the map and shows where, with words at one of the places", () => {
    expect(stops.length).toBeGreaterThan(70);
    expect(stops[0]).toBe(atlas.first);
    for (const stop of stops.slice(1)) {
      const [before, after] = [looksOf(overlay, (stop - 1) as Day), looksOf(overlay, stop)];
      const changed = [...after].filter(([name, look]) => before.get(name) !== look);
      expect(changed.length, `marks that change on ${stop}`).toBeGreaterThan(0);
      const happening = happeningOf(atlas, { ...initialView("en"), overlay }, stop);
      const names = new Set(changed.map(([name]) => name.replace(/^n-/, "")));
      expect(
        happening?.spots.some(({ id }) => names.has(id)),
        `places on ${stop}`,
      ).toBe(true);
      expect(happening?.notes[0]?.words, `words on ${stop}`).toMatch(/./);
    }
  });
});

test("a day with nothing but a report is no step, the closing of a border is one", () => {
  const stops = stopsOf(atlas, "none");
  expect(stops).not.toContain(dayOf("2022-09-23"));
  expect(stops).toContain(dayOf("2022-09-30"));
  expect(stops).toContain(dayOf("2023-11-30"));
  expect(stops).toContain(dayOf("2024-07-16"));
});

test("a class that changes is a step only where the map is coloured by it", () => {
  const day = dayOf("2023-05-30");
  expect(stopsOf(atlas, "risk")).toContain(day);
  expect(stopsOf(atlas, "none")).not.toContain(day);
});

test("an event is told at a place of its own, and never where something else changed on its day", () => {
  const told = happeningOf(atlas, initialView("en"), dayOf("2025-01-20"))?.notes;
  expect(told?.map(({ spot, words }) => [spot.place, words])).toEqual([
    ["USA", "United States: 1 route changes"],
  ]);
  for (const overlay of ["none", "visa", "risk"] as const)
    for (const day of stopsOf(atlas, overlay))
      for (const { spot, words } of happeningOf(atlas, { ...initialView("en"), overlay }, day)
        ?.notes ?? []) {
        const event = [...atlas.events.values()].find(({ id }) => atlas.texts.events[id] === words);
        if (event !== undefined) expect(event.places, words).toContain(spot.place);
      }
});
