import { expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { LANGS } from "#atlas/types.ts";
import { comparedScene } from "#scene/comparedScene.ts";
import { comparisonOf } from "#scene/comparisonOf.ts";
import { frameOf } from "#scene/frame.ts";
import { freePart } from "#scene/freePart.ts";
import { type Happening, happeningOf, type Spot } from "#scene/happeningOf.ts";
import { gapTo, labelBox } from "#scene/labelBox.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { meetsBox } from "#scene/lineMeets.ts";
import { leaderOf, notePlaces } from "#scene/notePlaces.ts";
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
import { atlasIn } from "../plain/Reader.tsx";

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
  const standOf = ({ point }: Spot) => plane(point) ?? ([width / 2, height / 2] as const);
  const notes = happening.notes.map(({ spot, ...said }) => ({ ...said, at: standOf(spot) }));
  const rings = happening.spots.map(standOf);
  const placed = notePlaces(notes, rings, scene, frame, written, room);
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
  // Of what is told beyond the first words nothing may run through a number either: it is listed below the map as well.
  const crossed = placed.slice(1).flatMap(({ at, words, box }) =>
    written.labels
      .filter(({ kind }) => kind === "destination")
      .filter((label) => meetsBox(leaderOf(at, box), labelBox(label, label.at, frame.letters)))
      .map(({ id }) => `the line of ${words} through the number of ${id}`),
  );
  return { hidden, crossed, told: placed.length, placed };
}

test.each(LANGS)("on a phone with two days no line of a note runs through a number: %s", (lang) => {
  const here = atlasIn(lang);
  const [early, late] = [dayOf("2022-09-21"), dayOf("2022-09-30")];
  for (const overlay of ["none", "visa"] as const) {
    const view = { ...initialView(lang), overlay };
    const { changes, happening } = comparisonOf(here, view, early, late);
    const [one, two] = [late, early].map((on) => sceneOf(here, view, on)) as [Scene, Scene];
    const scene = comparedScene(one, two, changes, overlay);
    const { crossed, told } = hiddenOn(scene, happening, [390, 454], "light", false);
    expect(crossed).toEqual([]);
    expect(told).toBeGreaterThan(0);
  }
});

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

test.each(LANGS)(
  "on a wall of 1024 × 768 what changed at the borders with Finland and Georgia is named at its place, whichever day is turned to: %s",
  (lang) => {
    const here = atlasIn(lang);
    const view = initialView(lang);
    const [early, late] = [dayOf("2022-09-20"), dayOf("2022-09-30")];
    const { changes, happening } = comparisonOf(here, view, early, late);
    for (const [day, other] of [
      [early, late],
      [late, early],
    ] as const) {
      const [one, two] = [day, other].map((on) => sceneOf(here, view, on)) as [Scene, Scene];
      const scene = comparedScene(one, two, changes, "none");
      const { placed } = hiddenOn(scene, happening, [1024, 412], "projector", false);
      const told = placed.map(({ words }) => words);
      for (const place of ["FIN", "KAZ", "GEO"]) {
        const note = happening.notes.find(({ spot }) => spot.place === place);
        expect(
          told.filter((words) => words === note?.words || words === note?.short),
          `${place} in ${told.join(" | ")}`,
        ).toHaveLength(1);
      }
      // Each stands whole in the picture, on no other and on no ring.
      for (const [i, { box }] of placed.entries())
        for (const { box: next } of placed.slice(i + 1))
          expect(
            next.left < box.right &&
              box.left < next.right &&
              next.top < box.bottom &&
              box.top < next.bottom,
          ).toBe(false);
    }
  },
);
