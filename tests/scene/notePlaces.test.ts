import { expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { comparedScene } from "#scene/comparedScene.ts";
import { comparisonOf } from "#scene/comparisonOf.ts";
import { frameOf } from "#scene/frame.ts";
import { freePart } from "#scene/freePart.ts";
import { type Happening, happeningOf } from "#scene/happeningOf.ts";
import { gapTo, labelBox } from "#scene/labelBox.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { notePlaces } from "#scene/notePlaces.ts";
import { openingOn } from "#scene/openingOn.ts";
import type { PaletteName } from "#scene/palette.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import { rimsOf } from "#scene/rimsOf.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { stopsOf } from "#world/stopsOf.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

/** What the words of a day hide of numbers and circles on a page of that size, and how many are told. */
function hiddenOn(
  whole: Scene,
  happening: Happening,
  [width, height]: readonly [number, number],
  palette: PaletteName,
  isWhole: boolean,
) {
  const size = { width, height };
  const room = isWhole ? freePart(size) : { left: 0, top: 0, right: width, bottom: height };
  const frame = frameOf(openingOn(size, "globe", null, isWhole), "globe", size, palette);
  const scene = partedScene(whole, frame);
  const written = labelPlaces(scene, frame);
  const plane = planeOf(frame);
  const notes = happening.notes.map(({ spot, words }) => {
    return { at: plane(spot.point) ?? ([width / 2, height / 2] as const), words };
  });
  const placed = notePlaces(notes, scene, frame, written, room);
  const hidden = placed.flatMap(({ words, box }) => [
    ...written.labels
      .filter(({ kind }) => kind === "destination")
      .filter((label) => {
        const { left, right, top, bottom } = labelBox(label, label.at, frame.letters);
        return left < box.right && box.left < right && top < box.bottom && box.top < bottom;
      })
      .map(({ id }) => `${words} on the number of ${id}`),
    ...rimsOf(scene, plane)
      .filter(({ kind, at, radius }) => kind === "circle" && at && gapTo(box, at, radius) < 0)
      .map(({ id }) => `${words} on the circle of ${id}`),
  ]);
  return { hidden, told: placed.length };
}

test.each([
  [1440, 756],
  [1024, 624],
  [390, 628],
] as const)("at %i × %i the words of no step lie on a number or a circle", (...size) => {
  for (const overlay of ["none", "visa", "risk"] as const) {
    const view = { ...initialView("en"), overlay };
    for (const day of stopsOf(atlas, overlay).slice(1)) {
      const happening = happeningOf(atlas, view, day);
      if (happening === null) throw new Error(String(day));
      const { hidden, told } = hiddenOn(sceneOf(atlas, view, day), happening, size, "light", true);
      expect(told).toBe(1);
      // Two classes in full are more than a phone has room for beside its numbers.
      const isLong = (happening.notes[0]?.words.length ?? 0) > 120;
      if (size[0] > 400 || !isLong) expect(hidden, String(day)).toEqual([]);
    }
  }
});

test.each(["light", "projector"] as const)(
  "the words of the two days round the closing of Finland's door lie on no number, whichever day is turned to: %s",
  (palette) => {
    const view = initialView("en");
    const [early, late] = [dayOf("2022-09-20"), dayOf("2022-09-30")];
    const { changes, happening } = comparisonOf(atlas, view, early, late);
    const sceneOn = (day: Day, other: Day) =>
      comparedScene(sceneOf(atlas, view, day), sceneOf(atlas, view, other), changes, "none");
    for (const scene of [sceneOn(early, late), sceneOn(late, early)])
      for (const size of [
        [1440, 640],
        [1024, 428],
      ] as const) {
        const { hidden, told } = hiddenOn(scene, happening, size, palette, false);
        expect(hidden).toEqual([]);
        expect(told).toBeGreaterThan(1);
      }
  },
);
