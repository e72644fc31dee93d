import { describe, expect, test } from "vitest";
import { dwellMs } from "#panels/read/dwellMs.ts";
import { placeOf } from "#panels/read/placeOf.ts";
import { type LaidOut, stepAt } from "#panels/read/stepAt.ts";

/** Steps one below the other. */
const laidOut = (...heights: readonly number[]): LaidOut[] =>
  heights.map((height, i) => ({
    top: heights.slice(0, i).reduce((sum, one) => sum + one, 0),
    height,
  }));
const SEEN = 600;
const PAGES: readonly (readonly [string, LaidOut[]])[] = [
  ["as tall as the window", laidOut(600, 600, 600, 600)],
  ["taller", laidOut(2400, 1300, 900, 3000)],
  ["shorter", laidOut(90, 60, 120, 80, 40, 100)],
  ["of all heights", laidOut(80, 2000, 60, 60, 900, 30)],
];

describe.each(PAGES)("steps that are %s", (_name, steps) => {
  test.each([SEEN, 100, 320, 1400])(
    "are each the one that is read once they are gone to, in %i px",
    (seen) => {
      for (const [i, step] of steps.entries())
        expect(stepAt(steps, placeOf(step, seen), seen), `step ${i + 1}`).toBe(i + 1);
    },
  );

  test("follow each other without a way back while one scrolls down", () => {
    const end = (steps.at(-1)?.top ?? 0) + (steps.at(-1)?.height ?? 0);
    const read = Array.from({ length: end }, (_, scrolled) => stepAt(steps, scrolled, SEEN));
    expect(read.every((step, i) => i === 0 || step >= (read[i - 1] ?? 0))).toBe(true);
    expect(read.at(-1)).toBe(steps.length);
  });
});

test("at the very top the first step is read, however low it begins", () => {
  expect(stepAt([{ top: 500, height: 100 }], 0, SEEN)).toBe(1);
});

test("a step that is gone to begins at the top, unless the next would pass it", () => {
  const [first, second] = laidOut(700, 50, 700);
  if (first === undefined || second === undefined) throw new Error("no steps");
  expect(placeOf(first, SEEN)).toBe(0);
  expect(placeOf(second, SEEN)).toBe(725 - 240);
});

test.each([
  [10, "any", 10_000],
  [60, "any", 60_000],
  ["words", "", 4000],
  ["words", "one two three four five", 6000],
] as const)("a page that plays stays for %s at “%s”: %i ms", (pace, text, ms) =>
  expect(dwellMs(pace, text)).toBe(ms),
);
