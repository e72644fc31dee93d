import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { readBorders } from "#geo/readFacts.ts";
import { edgedScene } from "#scene/edgedScene.ts";
import { frameOf } from "#scene/frame.ts";
import { isWithin } from "#scene/isWithin.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { openingOn } from "#scene/openingOn.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { ARROWS, marksInOrder, spotTowards } from "#stage/marksInOrder.ts";
import { initialView } from "#view/initialView.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const borders = openBorders(readBorders("geo", "110m"), "110m");

/** What the keyboard goes to on a page of that size, and where each stands. */
function stopsOn(width: number, height: number, day: string, change: Partial<ViewState> = {}) {
  const view = { ...initialView("en"), date: dayOf(day), ...change };
  const size = { width, height };
  const frame = frameOf(openingOn(size, "globe", null, true), "globe", size, "light");
  const scene = partedScene(sceneOf(atlas, view), frame);
  const { stubs } = labelPlaces(scene, frame);
  const spots = marksInOrder(scene, borders, frame.camera.zoom, "en", stubs);
  return { spots, plane: planeOf(frame), size, drawn: edgedScene(scene, stubs).routes };
}

const DAYS = ["2022-03-01", "2022-09-30", "2024-07-16"] as const;
const SIZES = [
  [1440, 756],
  [1024, 624],
  [390, 628],
] as const;

test.each(SIZES)("at %i × %i arrows lead to every way that is drawn", (...size) => {
  for (const day of DAYS) {
    const { spots, plane, size: px, drawn } = stopsOn(...size, day);
    const ways = spots.filter(({ focus }) => focus.kind === "route");
    expect(ways.map(({ focus }) => focus.id)).toEqual(
      drawn.filter(({ shown }) => shown).map(({ id }) => id),
    );
    const seen = new Set([spots[0]]);
    for (const from of seen)
      for (const key of ARROWS) {
        const at = from && plane(from.point);
        const to = at && spotTowards(spots, at, key, plane);
        if (to) seen.add(to);
      }
    const missed = ways.filter((way) => !seen.has(way)).map(({ focus }) => focus.id);
    expect(missed, day).toEqual([]);
    // A phone's opening is narrower than the ways: there the map moves along.
    for (const { point, focus } of size[0] > 1000 ? ways : []) {
      const at = plane(point);
      expect(at && isWithin(at, px), focus.id).toBe(true);
    }
  }
});

test("no way is a stop while ways are hidden, or one that is not drawn", () => {
  const kinds = (change: Partial<ViewState>) =>
    stopsOn(1440, 756, "2024-07-16", change).spots.filter(({ focus }) => focus.kind === "route");
  expect(kinds({ hidden: ["routes"] })).toEqual([]);
  expect(kinds({ ways: "all" }).length).toBeGreaterThan(kinds({}).length);
});
