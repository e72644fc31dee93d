import { expect, test } from "vitest";
import { countPoints } from "#scene/countPoints.ts";

/** The same numbers in every run. */
const points = Array.from(
  { length: 2000 },
  (_, i) => [((i * 7919) % 1700) - 150.5, ((i * 104_729) % 1100) - 90.25] as const,
);

test("as many points are counted in a box as lie inside of it, also beyond the picture's edge and on the rims of cells", () => {
  const count = countPoints([...points, [64, 64], [96, 64]]);
  for (const [left, top, width, height] of [
    [-140, -80, 60, 30],
    [-33, -33, 66, 66],
    [63, 63, 2, 2],
    [64, 64, 32, 32],
    [200, 300, 90, 31],
    [0, 0, 1440, 900],
  ] as const) {
    const [right, bottom] = [left + width, top + height];
    const inside = [...points, [64, 64] as const, [96, 64] as const].filter(
      ([x, y]) => x > left && x < right && y > top && y < bottom,
    );
    expect(count({ left, right, top, bottom })).toBe(inside.length);
  }
});

test("where there are no points none is counted", () => {
  expect(countPoints([])({ left: 0, top: 0, right: 100, bottom: 100 })).toBe(0);
});
