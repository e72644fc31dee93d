import { expect, test, vi } from "vitest";
import type { LonLat } from "#atlas/types.ts";
import { openingCamera, type Size } from "#scene/camera.ts";
import { isBehind } from "#scene/isBehind.ts";
import { planeOf } from "#scene/planeOf.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import type { Camera, ViewState } from "#view/viewState.ts";

/** The six sizes of the page that the design names, and the picture in each: below the bar, above the time. */
const SIZES: readonly Size[] = [
  { width: 1920, height: 860 },
  { width: 1440, height: 740 },
  { width: 1024, height: 600 },
  { width: 720, height: 700 },
  { width: 390, height: 640 },
  { width: 844, height: 260 },
];
const PROJECTIONS = ["globe", "flat"] as const;

/** What is used of MapLibre's own camera. */
type LngLat = { readonly lng: number; readonly lat: number };
type Transform = {
  readonly resize: (width: number, height: number) => void;
  readonly setConstrainOverride: (
    keep: (center: LngLat, zoom: number) => { readonly center: LngLat; readonly zoom: number },
  ) => void;
  readonly setCenter: (center: LngLat) => void;
  readonly setZoom: (zoom: number) => void;
  readonly locationToScreenPoint: (at: LngLat) => { readonly x: number; readonly y: number };
  readonly isLocationOccluded: (at: LngLat) => boolean;
};
const SOURCE = "../../node_modules/maplibre-gl/src/geo";
const { LngLat } = await vi.importActual<{ LngLat: new (lon: number, lat: number) => LngLat }>(
  `${SOURCE}/lng_lat.ts`,
);
const { createVerticalPerspectiveTransform } = await vi.importActual<{
  createVerticalPerspectiveTransform: () => Transform;
}>(`${SOURCE}/projection/vertical_perspective_transform.ts`);
const { MercatorTransform } = await vi.importActual<{ MercatorTransform: new () => Transform }>(
  `${SOURCE}/projection/mercator_transform.ts`,
);

/** MapLibre's own camera over a picture of that size. */
function liveCamera({ lon, lat, zoom }: Camera, proj: ViewState["proj"], size: Size): Transform {
  const camera = proj === "globe" ? createVerticalPerspectiveTransform() : new MercatorTransform();
  camera.setConstrainOverride((center, asked) => ({ center, zoom: asked }));
  camera.resize(size.width, size.height);
  camera.setZoom(zoom);
  camera.setCenter(new LngLat(lon, lat));
  // A new latitude makes MapLibre keep the size of its globe, and not the zoom.
  camera.setZoom(zoom);
  return camera;
}

const EVERYWHERE: readonly LonLat[] = Array.from({ length: 17 }, (_, i) => i * 10 - 80).flatMap(
  (lat) => Array.from({ length: 36 }, (_, i): LonLat => [i * 10 - 180 + 0.5, lat]),
);

const CAMERAS = (size: Size): readonly Camera[] => [
  openingCamera(size),
  { lon: 44.8, lat: 41.7, zoom: 5.5 },
  { lon: 170, lat: 64, zoom: 3.2 },
  { lon: -60, lat: -35, zoom: 1.4 },
  { lon: 10, lat: 0, zoom: 0 },
  { lon: 27.5, lat: 42, zoom: 9 },
];

test.each(
  SIZES.flatMap((size) => PROJECTIONS.map((proj) => [size.width, size.height, proj] as const)),
)(
  "in %i × %i on the %s a point stands where MapLibre puts it, to a twentieth of a px, and is behind the horizon where MapLibre has it there",
  (width, height, proj) => {
    const size = { width, height };
    for (const camera of CAMERAS(size)) {
      const plane = planeOf({ camera, proj, size });
      const live = liveCamera(camera, proj, size);
      let seen = 0;
      for (const point of EVERYWHERE) {
        const at = plane(point);
        const there = new LngLat(...point);
        if (proj === "globe")
          expect(at === null, String(point)).toBe(live.isLocationOccluded(there));
        if (at === null) continue;
        const { x, y } = live.locationToScreenPoint(there);
        // One turn of the earth farther is the same point.
        const turn = proj === "globe" ? Number.POSITIVE_INFINITY : 512 * 2 ** camera.zoom;
        const aside = Math.abs(at[0] - x);
        expect(Math.min(aside, Math.abs(aside - turn)), String(point)).toBeLessThan(0.05);
        expect(Math.abs(at[1] - y), String(point)).toBeLessThan(0.05);
        seen += 1;
      }
      expect(seen).toBeGreaterThan(0);
    }
  },
);

test("a path through d3 goes where the points stand, and back from px to degrees", () => {
  const size = { width: 1024, height: 600 };
  for (const proj of PROJECTIONS)
    for (const camera of CAMERAS(size)) {
      const plane = planeOf({ camera, proj, size });
      const projection = projectionOf({ camera, proj, size });
      for (const point of EVERYWHERE) {
        const at = plane(point);
        if (at === null) continue;
        const [x = Number.NaN, y = Number.NaN] = projection([...point]) ?? [];
        expect(Math.hypot(x - at[0], y - at[1]), String(point)).toBeLessThan(0.001);
        const back = projection.invert?.([...at]) ?? [0, 0];
        const again = plane([back[0], back[1]]) ?? [0, 0];
        expect(Math.hypot(again[0] - at[0], again[1] - at[1]), String(point)).toBeLessThan(0.01);
      }
    }
});

test("a px beyond the globe is turned back into the nearest point of its rim", () => {
  const look = {
    camera: { lon: 20, lat: 30, zoom: 0 },
    proj: "globe",
    size: { width: 900, height: 600 },
  } as const;
  const found = projectionOf(look).invert?.([840, 300]) ?? [0, 0];
  const [x, y] = projectionOf(look)([found[0], found[1]]) ?? [0, 0];
  expect(y).toBeCloseTo(300, 3);
  expect(x).toBeLessThan(560);
  expect(isBehind(look.camera, [found[0], found[1]], 600)).toBe(true);
});

/** Above and below the middle; left and right of it, where the picture is wide or narrow. */
const HELD = {
  tall: [41, 70],
  low: [41, 25],
  wide: [-12, 48],
  far: [95, 48],
  narrow: [10, 51],
  near: [80, 50],
} as const satisfies Readonly<Record<string, LonLat>>;

test.each(SIZES)(
  "at $width × $height the opening holds 25° to 70° N, and 12° W to 95° E or, where it is narrow, Germany to the Altai",
  (size) => {
    const plane = planeOf({ camera: openingCamera(size), proj: "globe", size });
    const { tall, low, wide, far, narrow, near } = HELD;
    const sides = size.width > size.height * 1.1 ? [wide, far] : [narrow, near];
    for (const point of [tall, low, ...sides]) {
      const [x, y] = plane(point) ?? [-1, -1];
      expect(Math.min(x, y), String(point)).toBeGreaterThan(0);
      expect(x, String(point)).toBeLessThan(size.width);
      expect(y, String(point)).toBeLessThan(size.height);
    }
  },
);
