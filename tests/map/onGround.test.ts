import { expect, test } from "vitest";
import type { LonLat } from "#atlas/types.ts";
import { onGround } from "#map/onGround.ts";
import { openingCamera } from "#scene/camera.ts";
import { planeOf } from "#scene/planeOf.ts";

const size = { width: 1440, height: 740 };
const opening = openingCamera(size);
const RADIANS = Math.PI / 180;
/** So many degrees are a point's surroundings. */
const NEAR = 0.01;

/** From a point to another that lies so many degrees north and, on the ground, east of it. */
const beside = ([lon, lat]: LonLat, east: number, north: number): LonLat => [
  lon + east / Math.cos(lat * RADIANS),
  lat + north,
];

test.each<readonly [string, LonLat]>([
  ["Finland", [26, 63]],
  ["Mongolia", [104, 47]],
  ["India", [78, 23]],
  ["Spain", [-4, 40]],
])("in %s a line on the globe is measured as it is seen", (_, at) => {
  const frame = { camera: opening, proj: "globe", size } as const;
  const plane = planeOf(frame);
  const { line, tile } = onGround(frame);
  const tiles = (512 * 2 ** Math.floor(opening.zoom)) / 360;
  const perDegree = (512 * 2 ** opening.zoom) / 360 / Math.cos(opening.lat * RADIANS);
  const px = (a: LonLat, b: LonLat): readonly [number, number] => {
    const [[x, y], [u, v]] = [plane(a) ?? [0, 0], plane(b) ?? [0, 0]];
    return [u - x, v - y];
  };
  for (const turn of [0, 30, 60, 90, 120]) {
    const [east, north] = [Math.sin(turn * RADIANS) * NEAR, Math.cos(turn * RADIANS) * NEAR];
    const end = beside(at, east, north);
    const along = px(at, end);
    const aside = px(at, beside(at, north, -east));
    const length = Math.hypot(...along);
    // What of the step to the side lies square to the line.
    const wide = Math.abs(along[0] * aside[1] - along[1] * aside[0]) / length;
    const scale = line({ type: "LineString", coordinates: [[...at], [...end]] });
    expect(scale.width).toBeCloseTo(wide / (NEAR * perDegree), 2);
    expect(scale.dash).toBeCloseTo(length / ((NEAR * tiles) / Math.cos(at[1] * RADIANS)), 2);
  }
  const [a, b] = [px(at, beside(at, NEAR, 0)), px(at, beside(at, 0, NEAR))];
  const side = Math.sqrt(Math.abs(a[0] * b[1] - a[1] * b[0]));
  expect(tile(at)).toBeCloseTo(side / ((NEAR * tiles) / Math.cos(at[1] * RADIANS)), 2);
});

test("on the flat map lines are as wide as they are, and dashes and patterns grow from one whole zoom to the next", () => {
  const shape = {
    type: "LineString",
    coordinates: [
      [30, 60],
      [31, 61],
    ],
  } as const;
  for (const [zoom, grown] of [
    [3, 1],
    [3.5, Math.SQRT2],
    [3.99, 2 ** 0.99],
  ] as const) {
    const { line, tile } = onGround({ camera: { ...opening, zoom }, proj: "flat", size });
    expect(line({ ...shape, coordinates: [...shape.coordinates].map((at) => [...at]) })).toEqual({
      width: 1,
      dash: expect.closeTo(grown),
    });
    expect(tile([30, 60])).toBeCloseTo(grown);
  }
});

test("of what lies beyond the picture nothing is measured", () => {
  const { line } = onGround({ camera: opening, proj: "globe", size });
  const far = line({
    type: "LineString",
    coordinates: [
      [-100, 40],
      [-90, 41],
    ],
  });
  expect(far.width).toBe(1);
});

test("no tile of a pattern becomes larger than MapLibre can hold, however near to the rim", () => {
  const camera = { lon: 170, lat: 60, zoom: 1.2 };
  const { tile } = onGround({ camera, proj: "globe", size });
  for (let lon = -180; lon < 180; lon += 5)
    for (let lat = -80; lat <= 80; lat += 5) expect(tile([lon, lat])).toBeGreaterThan(0.29);
});
