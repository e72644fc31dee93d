import { expect, test } from "vitest";
import { frameOf } from "#scene/frame.ts";
import { gapTo, labelBox } from "#scene/labelBox.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { openingOn } from "#scene/openingOn.ts";
import type { PaletteName } from "#scene/palette.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { dayOf as dayIn } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const WALL = { width: 1024, height: 560 };
const PHONE = { width: 390, height: 560 };

function pictureOf(view: ViewState, size = WALL, palette: PaletteName = "projector") {
  const camera = view.map ?? openingOn(size, view.proj, null, false);
  const frame = frameOf(camera, view.proj, size, palette);
  const scene = partedScene(sceneOf(atlas, view, dayIn(atlas, view)), frame);
  const { labels } = labelPlaces(scene, frame);
  const plane = planeOf(frame);
  const signs = scene.crossings.flatMap(({ id, point }) => {
    const at = plane(point);
    return at === null ? [] : [{ id: String(id), at }];
  });
  const boxes = labels.map((label) => ({
    ...label,
    box: labelBox(label, label.at, frame.letters),
  }));
  const crossings = new Set(signs.map(({ id }) => id));
  return { boxes, signs, named: boxes.filter(({ id }) => crossings.has(id)) };
}
const stepOf = (story: string, step: number): ViewState =>
  storyView(atlas, story, step, initialView("en")) ?? initialView("en");
const namesOf = (...picture: Parameters<typeof pictureOf>) =>
  pictureOf(...picture).named.map(({ lines }) => lines.join(" "));

test.each([
  ["nine-days-in-september", 3, /^Vaalimaa/],
  ["nine-days-in-september", 4, /^Verkhny Lars/],
  ["nine-days-in-september", 5, /^Ozinki/],
  ["nine-days-in-september", 8, /^Storskog/],
  ["course", 7, /^Verkhny Lars/],
] as const)(
  "a class reads on the wall what the crossing is called that %s, step %i, tells of",
  (story, step, name) => {
    expect(namesOf(stepOf(story, step))).toContainEqual(expect.stringMatching(name));
  },
);

test("from far only the crossing that is chosen has its name, from near each that has room", () => {
  const at = (zoom: number, more: Partial<ViewState> = {}): ViewState => ({
    ...initialView("en"),
    date: dayOf("2022-09-26"),
    map: { lon: 44.6, lat: 42.9, zoom },
    hidden: ["destinations", "routes"],
    ...more,
  });
  expect(namesOf(at(3))).toEqual([]);
  const chosen = atlas.crossings.get("ge-lars" as never)?.id;
  expect(chosen).toBeDefined();
  if (chosen === undefined) return;
  expect(namesOf(at(3, { focus: { kind: "crossing", id: chosen } }))).toEqual([
    "Verkhny Lars–Kazbegi",
  ]);
  expect(namesOf(at(6))).toContain("Verkhny Lars–Kazbegi");
  expect(namesOf(at(6, { hidden: ["crossings"] }))).toEqual([]);
  expect(namesOf(at(6, { hidden: ["labels"] }))).toEqual([]);
});

test("the name of a crossing is whole, meets no other name and no sign, and is nearer to its own sign than to any other", () => {
  let count = 0;
  for (const [size, palette] of [
    [WALL, "projector"],
    [PHONE, "light"],
  ] as const)
    for (const [lon, lat, zoom] of [
      [28, 61.5, 5],
      [28, 65.8, 4],
      [25, 55, 5.5],
      [44.6, 42.9, 6],
      [52, 50, 4.4],
      [130, 45, 5],
    ] as const)
      for (const date of ["2022-09-26", "2023-11-24", "2025-10-28"]) {
        const view = { ...initialView("en"), date: dayOf(date), map: { lon, lat, zoom } };
        const { named, boxes, signs } = pictureOf(view, size, palette);
        for (const { id, box, at } of named) {
          count += 1;
          const where = `${id} at ${lon}, ${lat} on ${date}`;
          expect(Math.min(box.left, box.top), where).toBeGreaterThanOrEqual(0);
          expect(box.right, where).toBeLessThanOrEqual(size.width);
          expect(box.bottom, where).toBeLessThanOrEqual(size.height);
          const met = boxes.filter(
            ({ id: other, box: that }) =>
              other !== id &&
              that.left < box.right &&
              box.left < that.right &&
              that.top < box.bottom &&
              box.top < that.bottom,
          );
          expect(
            met.map(({ id: other }) => other),
            where,
          ).toEqual([]);
          const own = gapTo(box, at, 0);
          for (const sign of signs)
            if (sign.id !== id && named.some((one) => one.id === sign.id))
              expect(gapTo(box, sign.at, 0), `${where}: ${sign.id}`).toBeGreaterThan(own - 0.01);
        }
      }
  expect(count).toBeGreaterThan(40);
});
