import { geoDistance, geoLength } from "d3-geo";
import { describe, expect, test } from "vitest";
import { type BorderId, bordersOf } from "#atlas/borders.ts";
import { type Borders, openBorders } from "#atlas/openBorders.ts";
import { crossingsOf } from "#world/bordersOn.ts";
import { readBorders } from "../../geo/compile/readFacts.ts";
import { atlas } from "../atlas.ts";

const EARTH_KM = 6371;
const open = (scale: Borders["scale"]) => openBorders(readBorders("geo", scale), scale);
const [coarse, fine] = [open("110m"), open("50m")];
const named = [...bordersOf(atlas.places).keys()].toSorted();

describe.each([coarse, fine])("on the map at $scale", ({ land }) => {
  test("every border that the table of places names has a line, and no other has", () => {
    expect([...land.keys()].toSorted()).toEqual(named);
    for (const line of land.values()) expect(geoLength(line)).toBeGreaterThan(0);
  });

  test("no line jumps over a meridian: its points are at most 8° of longitude apart", () => {
    for (const { coordinates } of land.values())
      for (const line of coordinates)
        line.slice(1).forEach(([lon = 0], i) => {
          expect(Math.abs(lon - (line[i]?.[0] ?? 0))).toBeLessThan(8);
        });
  });
});

/** As the shapes have them, in km, not as anybody has measured them. */
test.each([
  ["RUS-KAZ", 5000, 7000],
  ["RUS-FIN", 1000, 1350],
  ["RUS-NOR", 100, 200],
  ["RUS-PRK", 10, 40],
  ["BLR-LVA", 100, 180],
])("the fine line of %s is from %i to %i km long", (id, least, most) => {
  const line = fine.land.get(id as BorderId);
  const km = line === undefined ? 0 : geoLength(line) * EARTH_KM;
  expect(km).toBeGreaterThan(least);
  expect(km).toBeLessThan(most);
});

test("Kaliningrad's borders are Russia's: part of that with Lithuania, and all of that with Poland, lies west of 23.5°", () => {
  const westOf = (id: string) =>
    fine.land
      .get(id as BorderId)
      ?.coordinates.flat()
      .some(([lon = 180]) => lon < 23.5);
  expect(westOf("RUS-LTU")).toBe(true);
  const poland = fine.land.get("RUS-POL" as BorderId)?.coordinates.flat() ?? [];
  expect(poland.every(([lon = 180]) => lon < 23.5)).toBe(true);
});

test("every crossing lies within 45 km of the line that it leads across", () => {
  for (const border of bordersOf(atlas.places).values()) {
    const points = fine.land.get(border.id)?.coordinates.flat() as [number, number][];
    for (const { id, point } of crossingsOf(atlas, border)) {
      const km = Math.min(...points.map((at) => geoDistance(at, [...point]) * EARTH_KM));
      expect([id, km < 45]).toEqual([id, true]);
    }
  }
});
