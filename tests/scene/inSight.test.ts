import { expect, test } from "vitest";
import type { LonLat } from "#atlas/types.ts";
import { freePart } from "#scene/freePart.ts";
import { openingOn } from "#scene/openingOn.ts";
import { planeOf } from "#scene/planeOf.ts";

const PLACES: readonly (readonly [name: string, point: LonLat])[] = [
  ["Armenia", [44.5, 40.2]],
  ["Kazakhstan", [67, 48]],
  ["Mongolia", [104, 47]],
  ["Singapore", [103.8, 1.35]],
  ["Argentina", [-64, -34]],
];
const SIZES = [
  [1440, 760],
  [1024, 560],
  [844, 260],
  [390, 600],
  [320, 420],
] as const;

for (const [name, point] of PLACES)
  for (const [width, height] of SIZES)
    for (const proj of ["globe", "flat"] as const)
      test(`${name} lies in the free part beside or above its card at ${width}×${height}, ${proj}`, () => {
        const size = { width, height };
        const camera = openingOn(size, proj, point, true);
        const [x, y] = planeOf({ camera, proj, size })(point) ?? [-1, -1];
        const free = freePart(size, true);
        expect(x).toBeGreaterThanOrEqual(free.left);
        expect(x).toBeLessThanOrEqual(free.right);
        expect(y).toBeGreaterThanOrEqual(free.top);
        expect(y).toBeLessThanOrEqual(free.bottom);
      });

test("a chosen place that is seen beside its card moves nothing", () => {
  const size = { width: 1440, height: 760 };
  const opening = openingOn(size, "globe", null, true);
  expect(openingOn(size, "globe", [44.5, 40.2], true)).toEqual(opening);
});
