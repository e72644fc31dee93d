import { expect, test } from "vitest";
import { OVERLAYS } from "#atlas/types.ts";
import { frameOf } from "#scene/frame.ts";
import { gapTo, labelBox } from "#scene/labelBox.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { LEFT_OUT, OVERLAY } from "#scene/overlays.ts";
import { PALETTES } from "#scene/palette.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import { rimsOf } from "#scene/rimsOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { signOf } from "#scene/signOf.ts";
import { SIGN_ROOM, signShapes } from "#scene/signShapes.ts";
import { SIGNS } from "#scene/signs.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const CHIPS = { left: 0, right: 420, top: 0, bottom: 90 };

test.each([
  [1440, 900, 40],
  [1024, 768, 30],
  [390, 844, 15],
  [844, 390, 8],
])(
  "at %i × %i the signs of a second overlay, at least %i, lie on no name, no circle, no dot and on each other, whole and uncovered",
  (width, height, least) => {
    const size = { width, height };
    for (const palette of PALETTES)
      for (const [overlay, second] of [
        ["risk", "visa"],
        ["visa", "risk"],
        ["none", "age"],
      ] as const) {
        const view = { ...initialView("en"), overlay, second };
        const frame = frameOf(null, "globe", size, palette, [CHIPS]);
        const scene = partedScene(sceneOf(atlas, view, dayOf("2024-08-01")), frame);
        const { labels, signs } = labelPlaces(scene, frame);
        const plane = planeOf(frame);
        const half = (SIGN_ROOM * frame.letters) / 2;
        expect(signs.length).toBeGreaterThanOrEqual(palette === "projector" ? least / 2 : least);
        const boxes = signs.map(({ id, at, dx, dy }) => {
          const [x, y] = at;
          const box = {
            left: x + dx - half,
            right: x + dx + half,
            top: y + dy - half,
            bottom: y + dy + half,
          };
          return { id, box };
        });
        const names = [CHIPS, ...labels.map((label) => labelBox(label, label.at, frame.letters))];
        for (const [i, { id, box }] of boxes.entries()) {
          const others = [...names, ...boxes.slice(i + 1).map((one) => one.box)];
          const met = others.filter(
            (other) =>
              other.left < box.right &&
              box.left < other.right &&
              other.top < box.bottom &&
              box.top < other.bottom,
          );
          expect(met, `${id} meets`).toEqual([]);
          expect(
            Math.min(box.left, box.top, width - box.right, height - box.bottom),
          ).toBeGreaterThan(0);
          for (const { at, radius, id: other } of rimsOf(scene, plane)) {
            if (at !== null) expect(gapTo(box, at, radius), `${id} on ${other}`).toBeGreaterThan(0);
          }
        }
      }
  },
);

test("a sign is fuller the farther its class stands along the ladder, and every doubt has a form of its own that no class has", () => {
  for (const id of OVERLAYS) {
    const { ladder, classes, patterns } = OVERLAY[id];
    const levels = ladder.map((key) => signOf(id, key)).filter((sign) => sign?.startsWith("level"));
    expect(levels).toEqual([...new Set(levels)].toSorted());
    const doubts = classes.filter((key) =>
      ["dots", "steps", "cross"].includes(patterns[key] ?? ""),
    );
    expect(doubts.length).toBeGreaterThan(0);
    for (const key of doubts) expect(levels).not.toContain(signOf(id, key));
    expect(classes.map((key) => signOf(id, key))).not.toContain(null);
  }
  expect(signOf("risk", LEFT_OUT)).toBe("outside");
  expect(signOf("visa", "home")).toBeNull();
  const drawn = SIGNS.flatMap((sign) =>
    [false, true].map((isOld) => JSON.stringify(signShapes({ sign, isOld }))),
  );
  expect(new Set(drawn).size).toBe(SIGNS.length * 2);
});

test("signs are there as long as a second overlay is, and whether names are shown or not", () => {
  const frame = frameOf(null, "globe", { width: 1440, height: 900 }, "light");
  const signsWith = (look: object) =>
    labelPlaces(partedScene(sceneOf(atlas, { ...initialView("en"), ...look }), frame), frame).signs;
  expect(signsWith({ overlay: "visa" })).toEqual([]);
  expect(signsWith({ second: "visa", hidden: ["labels"] }).length).toBeGreaterThan(30);
  // One question twice says nothing.
  expect(signsWith({ overlay: "visa", second: "visa" })).toEqual([]);
});
