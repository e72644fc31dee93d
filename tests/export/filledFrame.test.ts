import { expect, test } from "vitest";
import type { LonLat } from "#atlas/types.ts";
import { filledFrame } from "#export/filledFrame.ts";
import { type Frame, frameOf } from "#scene/frame.ts";
import { planeOf } from "#scene/planeOf.ts";

const CAMERA = { lon: 60, lat: 45, zoom: 1.2 };

/** How far from the middle the last points of the globe stand that are seen. */
function rimOf(frame: Frame): number {
  const project = planeOf(frame);
  const { width, height } = frame.size;
  let rim = 0;
  for (let lon = -180; lon < 180; lon += 1)
    for (let lat = -90; lat <= 90; lat += 1) {
      const at = project([lon, lat] satisfies LonLat);
      if (at !== null) rim = Math.max(rim, Math.hypot(at[0] - width / 2, at[1] - height / 2));
    }
  return rim;
}

test.each([
  ["a page", { width: 680, height: 430 }, 340],
  ["a slide, whose height allows no more", { width: 1184, height: 480 }, 240 / 0.62],
])(
  "a whole globe reaches as far to the sides of %s as leaves enough of its height",
  (_, size, rim) => {
    const frame = frameOf(CAMERA, "globe", size, "light");
    expect(rimOf(frame)).toBeLessThan(rim * 0.95);
    const filled = filledFrame(frame);
    expect(rimOf(filled)).toBeGreaterThan(rim * 0.99);
    expect(rimOf(filled)).toBeLessThan(rim * 1.01);
  },
);

test("what has no empty ground beside it stays as it was framed", () => {
  const size = { width: 680, height: 430 };
  const near = frameOf({ ...CAMERA, zoom: 4 }, "globe", size, "light");
  expect(filledFrame(near)).toBe(near);
  const flat = frameOf(CAMERA, "flat", size, "light");
  expect(filledFrame(flat)).toBe(flat);
});
