import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { readBorders } from "#geo/readFacts.ts";
import { frameOf } from "#scene/frame.ts";
import { groundSeen } from "#scene/groundSeen.ts";
import { keyOf } from "#scene/keyOf.ts";
import type { Legend } from "#scene/legend.ts";
import { legendIn } from "#scene/legendIn.ts";
import { partedScene } from "#scene/partedScene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import type { Camera, ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const borders = openBorders(readBorders("geo", "110m"), "110m");
const WHOLE = { lon: 41, lat: 48.5, zoom: 2 };
const GEORGIA = { lon: 43.6, lat: 42.2, zoom: 6.4 };
const UKRAINE = { lon: 31, lat: 49, zoom: 5.5 };
const OCEAN = { lon: -30, lat: 35, zoom: 5 };

/** The legend of a view, and of that what lies in the picture from a camera. */
function seenFrom(camera: Camera, day: string, change: Partial<ViewState> = {}) {
  const view = { ...initialView("en"), date: dayOf(day), ...change };
  const frame = frameOf(camera, view.proj, { width: 1024, height: 624 }, "light");
  const scene = partedScene(sceneOf(atlas, view), frame);
  return { whole: scene.legend, seen: legendIn(scene, frame, groundSeen(borders, frame)) };
}

const classes = ({ overlay }: Legend) => overlay?.rows.map(({ key }) => key) ?? [];
const states = ({ borders: land }: Legend) => land?.rows.map(({ key }) => key) ?? [];

test("from near Georgia only the classes and borders of what is seen there are in the key", () => {
  const { whole, seen } = seenFrom(GEORGIA, "2022-09-30", { overlay: "visa" });
  expect(classes(seen)).toEqual(["internal-passport", "visa-free"]);
  expect(classes(whole)).toEqual(expect.arrayContaining(["visa", "closed", "no-data"]));
  expect(states(seen)).toEqual(["partly", "closed", "less"]);
  expect(states(whole)).toEqual(expect.arrayContaining(["open", "restricted", "unknown"]));
});

test("what is doubtful, or not judged, stays where it is in sight, and only there", () => {
  const unclear = (camera: Camera) =>
    classes(seenFrom(camera, "2023-12-20", { overlay: "visa" }).seen);
  expect(unclear(WHOLE)).toEqual(expect.arrayContaining(["unclear", "no-data"]));
  expect(unclear(GEORGIA)).not.toContain("unclear");
  const notJudged = (camera: Camera) =>
    classes(seenFrom(camera, "2023-12-20", { overlay: "risk" }).seen);
  expect(notJudged(UKRAINE)).toContain("not-classified");
  expect(notJudged(GEORGIA)).not.toContain("not-classified");
  const unknown = (camera: Camera) => states(seenFrom(camera, "2023-12-20").seen);
  expect(unknown(WHOLE)).toEqual(expect.arrayContaining(["unknown", "old"]));
});

test("circles, ways and crossings are told where one is drawn in the frame", () => {
  const { seen, whole } = seenFrom(GEORGIA, "2024-07-16");
  expect(whole.destinations?.forms).toEqual(expect.arrayContaining(["range", "least"]));
  expect(seen.destinations).toMatchObject({ drawn: true, forms: ["range"] });
  expect(seen.routes?.lines.length).toBeGreaterThan(0);
  expect(seen.crossings?.drawn.length).toBeGreaterThan(0);
  expect(seenFrom(WHOLE, "2024-07-16").seen.crossings?.drawn).toEqual([]);
});

test("a row keeps its count on the whole map", () => {
  const { whole, seen } = seenFrom(GEORGIA, "2022-09-30", { overlay: "visa" });
  for (const row of seen.overlay?.rows ?? []) expect(whole.overlay?.rows).toContainEqual(row);
});

test("from over the open sea nothing is told, and the whole legend is what it was", () => {
  const { whole, seen } = seenFrom(OCEAN, "2023-12-20", { overlay: "visa", second: "risk" });
  expect(keyOf(seen, "en").flatMap(({ rows }) => rows)).toEqual([]);
  expect(keyOf(whole, "en").length).toBeGreaterThan(3);
});
