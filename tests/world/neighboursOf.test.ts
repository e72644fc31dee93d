import { expect, test } from "vitest";
import type { PlaceId } from "#atlas/types.ts";
import { neighboursOf } from "#world/neighboursOf.ts";
import { neighbourTowards, type Quarter } from "#world/neighbourTowards.ts";
import { atlas } from "../atlas.ts";

const neighbourhood = neighboursOf(atlas.places);
const around = (id: string) => neighbourhood.get(id as PlaceId) ?? [];
const windFrom = (from: string, to: string) => around(from).find(({ id }) => id === to)?.wind;

test("every place can be reached from every other", () => {
  for (const start of ["RUS", "ISL", "PCN", "ATA"] as PlaceId[]) {
    const reached = new Set([start]);
    for (const place of reached) for (const { id } of around(place)) reached.add(id);
    expect(reached.size).toBe(atlas.places.size);
  }
});

test("whoever can walk there can walk back", () => {
  for (const [place, neighbours] of neighbourhood)
    for (const { id } of neighbours) expect(around(id).map((one) => one.id)).toContain(place);
});

test("all neighbours by land are those of the borders, and only those", () => {
  for (const { id, neighbours } of atlas.places.values()) {
    const land = around(id).filter(({ byLand }) => byLand);
    expect(new Set(land.map((one) => one.id))).toEqual(
      new Set(neighbours.filter((other) => atlas.places.has(other))),
    );
  }
});

test.each(["ISL", "JPN", "LKA", "MDG", "NZL"])("the island %s has at least three ways", (id) => {
  expect(around(id).length).toBeGreaterThanOrEqual(3);
  expect(around(id).every(({ byLand }) => !byLand)).toBe(true);
});

test.each([
  ["GEO", "RUS", "n"],
  ["RUS", "GEO", "s"],
  ["FIN", "RUS", "e"],
  ["NOR", "RUS", "e"],
  ["EST", "RUS", "e"],
  ["KAZ", "RUS", "n"],
  ["MNG", "RUS", "n"],
  ["CHN", "RUS", "n"],
  ["RUS", "CHN", "s"],
  ["GEO", "TUR", "w"],
  ["GEO", "AZE", "e"],
  ["ARM", "IRN", "se"],
  ["FRA", "ESP", "sw"],
  ["USA", "CAN", "n"],
])("from %s, %s lies %s", (from, to, wind) => {
  expect(windFrom(from, to)).toBe(wind);
});

test.each([
  ["GEO", "n", "RUS"],
  ["GEO", "s", "ARM"],
  ["GEO", "w", "TUR"],
  ["GEO", "e", "AZE"],
  ["FIN", "e", "RUS"],
  ["RUS", "n", "FIN"],
  ["PRT", "w", undefined],
  ["MNG", "s", "CHN"],
] as const)("from %s the arrow %s leads to %s", (from, quarter: Quarter, to) => {
  expect(neighbourTowards(around(from), quarter)?.id).toBe(to);
});
