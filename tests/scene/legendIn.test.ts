import { geoContains } from "d3-geo";
import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { readBorders } from "#geo/readFacts.ts";
import type { Size } from "#scene/camera.ts";
import { type Box, frameOf } from "#scene/frame.ts";
import { groundSeen } from "#scene/groundSeen.ts";
import { isWithin } from "#scene/isWithin.ts";
import { keyOf } from "#scene/keyOf.ts";
import type { Legend } from "#scene/legend.ts";
import { legendIn } from "#scene/legendIn.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import type { Camera, ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { PAGE_SIZES, pageAt } from "./pages.ts";

const borders = openBorders(readBorders("geo", "110m"), "110m");
const WHOLE = { lon: 41, lat: 48.5, zoom: 2 };
const GEORGIA = { lon: 43.6, lat: 42.2, zoom: 6.4 };
const UKRAINE = { lon: 31, lat: 49, zoom: 5.5 };
const LARS = { lon: 44.6, lat: 42.74, zoom: 6 };
const BARE = { size: { width: 1024, height: 624 } };
const OCEAN = { lon: -30, lat: 35, zoom: 5 };

/** The legend of a view, and of that what lies in the picture from a camera. */
function seenFrom(
  camera: Camera,
  day: string,
  change: Partial<ViewState> = {},
  { size, covered }: { readonly size: Size; readonly covered?: readonly Box[] } = BARE,
) {
  const view = { ...initialView("en"), date: dayOf(day), ...change };
  const frame = frameOf(camera, view.proj, size, "light", covered);
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

test("what lies under statement, key or buttons alone is not in the key: Iran below it, and Ukraine above", () => {
  const from = (lay?: Parameters<typeof seenFrom>[3]) =>
    classes(seenFrom(LARS, "2022-09-21", { overlay: "visa" }, lay).seen);
  const page = pageAt("1440 × 900", "light");
  expect(from({ size: page.size })).toEqual(
    expect.arrayContaining(["online-or-on-arrival", "closed"]),
  );
  expect(from(page)).not.toContain("online-or-on-arrival");
  expect(from(page)).not.toContain("closed");
  expect(from(page)).toEqual(expect.arrayContaining(["internal-passport", "visa-free"]));
});

test("under a cover over all of it a picture has nothing to tell, and one that is left a hole tells what is in the hole", () => {
  const { size } = BARE;
  const at = (covered: readonly Box[]) =>
    seenFrom(GEORGIA, "2022-09-30", { overlay: "visa" }, { size, covered }).seen;
  const [right, bottom] = [size.width, size.height];
  expect(keyOf(at([{ left: 0, top: 0, right, bottom }]), "en").flatMap(({ rows }) => rows)).toEqual(
    [],
  );
  // In the middle of Georgia nothing but Georgia is seen.
  const hole = { left: 490, right: 520, top: 300, bottom: 320 };
  const round = [
    { left: 0, top: 0, right, bottom: hole.top },
    { left: 0, top: hole.bottom, right, bottom },
    { left: 0, top: 0, right: hole.left, bottom },
    { left: hole.right, top: 0, right, bottom },
  ];
  expect(classes(at(round))).toEqual(["visa-free"]);
  expect(states(at(round))).toEqual([]);
});

test.each(PAGE_SIZES)(
  "on the page at %s each class in the key has a point in the free part",
  (name) => {
    const { size, covered } = pageAt(name, "light");
    const isFree = ([x, y]: readonly [number, number]) =>
      isWithin([x, y], size) &&
      covered.every(
        ({ left, right, top, bottom }) => x < left || x > right || y < top || y > bottom,
      );
    for (const camera of [GEORGIA, LARS, UKRAINE]) {
      const view = { ...initialView("en"), date: dayOf("2022-09-21"), overlay: "visa" as const };
      const frame = frameOf(camera, view.proj, size, "light", covered);
      const scene = partedScene(sceneOf(atlas, view), frame);
      const pointsEach = (step: number) => {
        const found: [number, number][] = [];
        for (let x = step / 2; x < size.width; x += step)
          for (let y = step / 2; y < size.height; y += step) {
            const at = isFree([x, y]) ? projectionOf(frame).invert?.([x, y]) : null;
            if (at) found.push(at);
          }
        return found;
      };
      const coarse = pointsEach(10);
      const near = groundSeen(borders, { ...frame, covered: [] }).places;
      const plane = planeOf(frame);
      const isFound = (key: string | null, points: readonly [number, number][]) =>
        scene.places.some((mark) => {
          if (mark.class !== key || !(mark.small || near.has(mark.id))) return false;
          const at = mark.small ? plane(mark.point) : null;
          if (at !== null && isFree([at[0], at[1]])) return true;
          const country = borders.countries.find(({ properties }) => properties.id === mark.id);
          return country !== undefined && points.some((point) => geoContains(country, point));
        });
      const told = classes(legendIn(scene, frame, groundSeen(borders, frame)));
      expect(told.length).toBeGreaterThan(0);
      expect(
        told.filter((key) => !isFound(key, coarse) && !isFound(key, pointsEach(3))),
        JSON.stringify(camera),
      ).toEqual([]);
    }
  },
);

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
