import { join } from "node:path";
import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { readBorders } from "#geo/readFacts.ts";
import { borderPoints } from "#scene/borderPoints.ts";
import { frameOf } from "#scene/frame.ts";
import { labelBox } from "#scene/labelBox.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { openingOn } from "#scene/openingOn.ts";
import { PALETTES } from "#scene/palette.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import type { Camera } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { PAGE_SIZES, pageAt } from "./pages.ts";

const borders = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");

/** How many points of land borders lie under what is written on the pictures, laid out with the ground and without. */
function under(ground: typeof borders | null): number {
  let count = 0;
  for (const date of ["2022-03-10", "2022-10-01", "2024-08-01"])
    for (const palette of PALETTES)
      for (const page of PAGE_SIZES)
        for (const near of [
          null,
          { lon: 28.5, lat: 61, zoom: 5 },
          { lon: 43, lat: 42, zoom: 6 },
        ] satisfies readonly (Camera | null)[]) {
          const { size, covered } = pageAt(page, palette);
          const camera = near ?? openingOn(size, "globe", null, true);
          const frame = frameOf(camera, "globe", size, palette, covered);
          const whole = sceneOf(atlas, initialView("en"), dayOf(date));
          const scene = partedScene(whole, frame);
          const points = borderPoints(borders, planeOf(frame));
          const written = labelPlaces({ ...whole, ...scene }, frame, ground);
          count += written.labels
            .map((label) => labelBox(label, label.at, frame.letters))
            .flatMap(({ left, right, top, bottom }) =>
              points.filter(([x, y]) => x > left && x < right && y > top && y < bottom),
            ).length;
        }
  return count;
}

test("what is written lies on far less of the borders than it would by chance", () => {
  expect(under(borders)).toBeLessThan(under(null) * 0.75);
});

test("the ground drives nobody out of a picture: as many are named as without it, the largest first", () => {
  const phones = [
    { size: { width: 360, height: 316 }, covered: [] },
    { size: { width: 330, height: 262 }, covered: [] },
    { size: { width: 390, height: 460 }, covered: [] },
  ];
  for (const date of ["2022-10-01", "2024-08-01"])
    for (const palette of PALETTES)
      for (const { size, covered } of [
        ...PAGE_SIZES.map((page) => pageAt(page, palette)),
        ...phones,
      ]) {
        const camera = openingOn(size, "globe", null, true);
        const frame = frameOf(camera, "globe", size, palette, covered);
        const whole = sceneOf(atlas, initialView("en"), dayOf(date));
        const scene = { ...whole, ...partedScene(whole, frame) };
        const named = (ground: typeof borders | null) => {
          const { leftOut } = labelPlaces(scene, { ...frame }, ground);
          const largest = scene.destinations.findIndex(({ id }) => leftOut.includes(id));
          return { left: leftOut.length, largest };
        };
        const [now, before] = [named(borders), named(null)];
        const said = `${date} ${palette} ${size.width} × ${size.height}`;
        expect(now.left, said).toBeLessThanOrEqual(before.left);
        if (now.left === before.left) expect(now.largest, said).toBe(before.largest);
      }
});

test.each([
  ["1440 × 900", "projector"],
  ["1440 × 900", "light"],
  ["1920 × 1080", "projector"],
] as const)("at %s, %s, all who went back stand below those who came", (page, palette) => {
  const { size, covered } = pageAt(page, palette);
  const camera = openingOn(size, "globe", null, true);
  const frame = frameOf(camera, "globe", size, palette, covered);
  for (const series of ["entries-after-call-up", "exits-after-call-up"]) {
    const view = { ...initialView("en"), series };
    const whole = sceneOf(atlas, view, dayOf("2022-10-01"));
    const scene = { ...whole, ...partedScene(whole, frame) };
    const { labels } = labelPlaces(scene, frame, borders);
    for (const { id, also } of scene.destinations.filter(({ halves }) => halves !== null)) {
      const lines = labels.find((label) => label.id === id)?.lines ?? [];
      expect(lines, `${series} ${id}`).toEqual(
        also === "" ? lines : expect.arrayContaining([also]),
      );
    }
  }
});
