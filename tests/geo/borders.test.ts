import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "geojson";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { type Borders, openBorders } from "#atlas/openBorders.ts";
import { atlas } from "../atlas.ts";

const SCALES = ["110m", "50m"] as const;

const open = (scale: Borders["scale"]): Borders => {
  const path = join(import.meta.dirname, `../../geo/borders/${scale}.json`);
  return openBorders(JSON.parse(readFileSync(path, "utf8")) as Topology, scale);
};
const BORDERS = { "110m": open("110m"), "50m": open("50m") };

const polygonsOf = (scale: Borders["scale"], id: string): readonly Position[][][] =>
  BORDERS[scale].countries.find((country) => country.properties.id === id)?.geometry.coordinates ??
  [];

/** Whether a ray from the point to the east crosses the ring an odd number of times. */
const isInside = (ring: readonly Position[], lon: number, lat: number): boolean =>
  ring.slice(1).filter(([x1 = 0, y1 = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    return y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0);
  }).length %
    2 ===
  1;

/** The countries in which a point lies; rings may run on past 180°, so the point is tried a turn away too. */
const countriesAt = (scale: Borders["scale"], lon: number, lat: number): readonly string[] =>
  BORDERS[scale].countries
    .map(({ properties }) => properties.id)
    .filter((id) =>
      polygonsOf(scale, id).some((polygon) =>
        [lon - 360, lon, lon + 360].some(
          (x) => polygon.filter((ring) => isInside(ring, x, lat)).length % 2 === 1,
        ),
      ),
    );

test.each([
  ["Simferopol", "UKR", 34.1, 44.95],
  ["Sevastopol", "UKR", 33.53, 44.6],
  ["Kherson", "UKR", 32.62, 46.64],
  ["Kaliningrad", "RUS", 20.51, 54.71],
  ["Chukotka beyond 180°", "RUS", -171, 66.5],
  ["Pristina", "XKX", 21.17, 42.66],
  ["Hargeisa", "SOL", 44.06, 9.56],
  ["Kyrenia", "CYN", 33.32, 35.33],
  ["El Aaiun", "ESH", -13.2, 27.15],
] as const)("%s lies in %s and nowhere else, on both scales", (_name, id, lon, lat) => {
  expect(SCALES.map((scale) => countriesAt(scale, lon, lat))).toEqual([[id], [id]]);
});

// The town lies on a spit that the fine outline cuts 2 km short, so there its western edge answers.
test.each([
  ["110m", 177.51],
  ["50m", 177.46],
] as const)("Anadyr lies in RUS and nowhere else, on %s at %s° E", (scale, lon) => {
  expect(countriesAt(scale, lon, 64.73)).toEqual(["RUS"]);
});

test.each(SCALES)("the Denmark Strait at 25° W, 67.5° N lies in no country (%s)", (scale) => {
  expect(countriesAt(scale, -25, 67.5)).toEqual([]);
});

test.each([
  ["Simferopol", 34.1, 44.95, true],
  ["Sevastopol", 33.53, 44.6, true],
  ["Kherson", 32.62, 46.64, false],
])(
  "whether %s at %s° E, %s° N lies in Crimea, marked as occupied: %s",
  (_name, lon, lat, marked) => {
    const isMarked = SCALES.map((scale) =>
      BORDERS[scale].occupied.coordinates.some(([ring = []]) => isInside(ring, lon, lat)),
    );
    expect(isMarked).toEqual([marked, marked]);
  },
);

test("the fine borders and the places of the atlas are the same set", () => {
  const shapes = BORDERS["50m"].countries.map(({ properties }) => properties.id);
  expect(shapes.toSorted()).toEqual([...atlas.places.keys()].toSorted());
  expect(new Set(shapes).size).toBe(shapes.length);
});

test("the coarse borders show only places of the atlas, each at most once", () => {
  const shapes = BORDERS["110m"].countries.map(({ properties }) => properties.id);
  expect(shapes.filter((id) => !atlas.places.has(id))).toEqual([]);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test("what the coarse borders leave out has a mark of its own", () => {
  const shapes = new Set(BORDERS["110m"].countries.map(({ properties }) => properties.id));
  const lost = [...atlas.places.values()].filter(({ id, small }) => !shapes.has(id) && !small);
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test.each(["SGP", "MLT", "BHR", "MDV"])("%s is small, and can be chosen at its point", (id) => {
  const place = [...atlas.places.values()].find((one) => one.id === id);
  expect(place?.small).toBe(true);
  expect(place?.point.every((degrees) => Math.abs(degrees) > 0)).toBe(true);
  expect(polygonsOf("50m", id)).not.toEqual([]);
});

test.each(SCALES)(
  "no ring of a country jumps from one edge of the map to the other (%s)",
  (scale) => {
    const jumping = BORDERS[scale].countries.filter(({ properties }) =>
      polygonsOf(scale, properties.id)
        .flat()
        .some((ring) =>
          // Along the pole itself there is no land to smear.
          ring.some(([lon = 0, lat = 0], i) => {
            const [before = lon, latBefore = lat] = ring[i - 1] ?? [];
            return Math.abs(lon - before) > 180 && (lat > -89 || latBefore > -89);
          }),
        ),
    );
    expect(jumping.map(({ properties }) => properties.id)).toEqual([]);
  },
);

/** Quantised points may lie a hair beside it. */
const isOnEdge = (lon: number): boolean => Math.abs(Math.abs(lon) - 180) < 0.01;

test.each(SCALES)("no edge of Russia runs along 180°: Chukotka has no seam (%s)", (scale) => {
  const seams = polygonsOf(scale, "RUS")
    .flat()
    .flatMap((ring) =>
      ring.filter(([lon = 0], i) => {
        const [before = 0] = ring[i - 1] ?? [];
        return isOnEdge(lon) && isOnEdge(before);
      }),
    );
  expect(seams).toEqual([]);
});
