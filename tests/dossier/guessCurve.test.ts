import { expect, test } from "vitest";
import { drawnTo } from "#dossier/drawnTo.ts";
import { CURVE, guessCurve, stepOf } from "#dossier/guessCurve.ts";
import { movedTo } from "#dossier/movedTo.ts";
import { textWidth } from "#scene/textWidth.ts";
import { made } from "../facts.ts";

const guess = made?.stories.en["finland-closes-its-door"]?.steps[7]?.guess;
const figures = guess?.kind === "curve" ? guess.figures : [];

test("the scale of a guess begins at nought and does not end where the truth does", () => {
  const curve = guessCurve(figures);
  expect([curve.bottom, curve.top]).toEqual([0, 2000]);
  expect(curve.xs[0]).toBe(CURVE.left);
  expect(curve.xs.at(-1)).toBe(CURVE.width - CURVE.right);
  const fallen = figures.map((figure) => ({ ...figure, value: -(figure.value ?? 0) }));
  expect(guessCurve(fallen).bottom).toBeLessThan(-1096);
  expect(guessCurve(fallen).top).toBeGreaterThan(1096);
});

test("what is drawn at a height is the number that stands there, in whole steps and on the scale", () => {
  const curve = guessCurve(figures);
  expect(curve.valueAt(curve.y(1000))).toBe(1000);
  expect(curve.valueAt(-500)).toBe(2000);
  expect(curve.valueAt(5000)).toBe(0);
  expect(curve.nearest(0)).toBe(0);
  expect(curve.nearest((curve.xs[2] ?? 0) + 10)).toBe(2);
});

test.each([
  [2000, 20],
  [3500, 50],
  [100, 1],
  [30, 1],
  [120000, 2000],
])("a scale of %i is set in steps of %i", (span, step) => expect(stepOf(span)).toBe(step));

test("a stroke sets every number that it passes, forwards and backwards, but never the given one", () => {
  const none = [null, null, null, null];
  expect(drawnTo(none, { at: 1, value: 10 }, { at: 3, value: 30 })).toEqual([null, null, 20, 30]);
  expect(drawnTo([null, 1, 2, 3], { at: 3, value: 30 }, { at: 0, value: 0 })).toEqual([
    null,
    10,
    20,
    3,
  ]);
  expect(drawnTo(none, { at: 2, value: 7 }, { at: 2, value: 7 })).toEqual([null, null, 7, null]);
});

test.each([
  ["up", 2, 0, ["c", "a", "b"]],
  ["down", 0, 2, ["b", "c", "a"]],
  ["above the first", 0, -1, ["a", "b", "c"]],
  ["below the last", 2, 3, ["a", "b", "c"]],
])("a thing is moved %s", (_name, from, to, moved) =>
  expect(movedTo(["a", "b", "c"], from, to)).toEqual(moved),
);

test("the numbers at its scale are whole also in letters for a wall, with their minus", () => {
  // They end so far before the line (`CurveDrawing`), and are so large there (`--size-mark`).
  for (const number of ["−200,000", "−200.000", "−200\u00a0000"])
    expect(textWidth(number, 17)).toBeLessThanOrEqual(CURVE.left - 10);
});
