import { expect, test } from "vitest";
import type { Figure, Series } from "#atlas/figures.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { MeasureId, PlaceId } from "#atlas/types.ts";
import { countedOn, countedUntil, figuresOn, nextCount } from "#world/figuresOn.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const figure = (id: string, place: string, end: string | null, asOf: string | null): Figure => ({
  id,
  place: place as PlaceId,
  part: "",
  measure: "permits" as MeasureId,
  value: 1,
  low: null,
  high: null,
  bound: "exact",
  periodStart: null,
  startGiven: null,
  periodEnd: end === null ? null : dayOf(end),
  endGiven: end === null ? null : "day",
  asOf: asOf === null ? null : dayOf(asOf),
  asOfGiven: asOf === null ? null : "day",
  countedBy: "somebody",
  sources: [],
});
const series = (figures: readonly Figure[]): Series => ({
  ...atlas.defaultSeries,
  id: "permits",
  periodic: true,
  asOf: dayOf("2024-07-16"),
  figures,
});

const yearly = series([
  figure("geo-2023", "GEO", "2023-12-31", null),
  figure("geo-2022", "GEO", "2022-12-31", null),
  figure("geo-2024", "GEO", "2024-12-31", null),
  figure("arm-2023", "ARM", null, "2023-06-30"),
]);

test.each([
  ["2022-02-24", "geo-2022", "arm-2023"],
  ["2022-12-30", "geo-2022", "arm-2023"],
  ["2023-12-30", "geo-2022", "arm-2023"],
  ["2023-12-31", "geo-2023", "arm-2023"],
  ["2024-12-30", "geo-2023", "arm-2023"],
  ["2026-01-01", "geo-2024", "arm-2023"],
])("on %s the newest finished counts are %s and %s, or else the first to come", (day, geo, arm) => {
  const found = [...figuresOn(yearly, dayOf(day)).values()].map(({ id }) => id);
  expect(found.toSorted()).toEqual([arm, geo]);
});

test("the order of the facts does not matter", () => {
  const turned = series(yearly.figures.toReversed());
  for (const day of ["2022-02-24", "2023-12-31", "2026-01-01"])
    expect(new Set(figuresOn(turned, dayOf(day)).values())).toEqual(
      new Set(figuresOn(yearly, dayOf(day)).values()),
    );
});

test.each([
  ["the end of its period", figure("a", "GEO", "2023-12-31", "2024-02-01"), "2023-12-31"],
  ["its own day", figure("a", "GEO", null, "2024-02-01"), "2024-02-01"],
  ["the day of its series", figure("a", "GEO", null, null), "2024-07-16"],
])("a figure is known from %s", (_name, one, day) => {
  expect(countedUntil(one, yearly)).toBe(dayOf(day));
});

test.each([
  [null, "2022-09-20", "stayers-bell-2024"],
  [null, "2022-09-21", "entries-after-call-up"],
  [null, "2022-10-31", "entries-after-call-up"],
  [null, "2022-11-01", "stayers-bell-2024"],
  ["not-loaded", "2022-10-01", "entries-after-call-up"],
  ["stayers-bell-2024", "2022-10-01", "stayers-bell-2024"],
  ["exits-after-call-up", "2024-10-01", "exits-after-call-up"],
])("of series %s on %s the circles show %s", (id, day, shown) => {
  expect(seriesOn(atlas, id, dayOf(day)).id).toBe(shown);
});

test.each([
  ["2022-03-10", [], "2022-09-26"],
  ["2022-09-25", [], "2022-09-26"],
  ["2022-09-26", ["FIN"], "2022-09-27"],
  ["2022-09-30", ["FIN", "GEO", "KAZ", "MNG"], "2024-07-16"],
  ["2023-05-01", [], "2024-07-16"],
])(
  "on %s nothing of the future is counted yet: %j, and the next count is of %s",
  (day, places, next) => {
    const on = dayOf(day);
    const counted = countedOn(seriesOn(atlas, null, on), on);
    expect([...counted.keys()].toSorted()).toEqual(places);
    expect(nextCount(atlas, null, on)).toBe(dayOf(next));
  },
);

test("after the last count there is no next one", () => {
  expect(nextCount(atlas, null, dayOf("2026-01-01"))).toBeNull();
});

test("where others counted differently, the ends of their numbers are known", () => {
  const rivals = new Map(
    atlas.defaultSeries.rivals.map(({ place, low, high }) => [place, [low, high]]),
  );
  expect(rivals.get("ARM" as PlaceId)).toEqual([30_000, 42_000]);
  expect(rivals.get("KAZ" as PlaceId)).toEqual([50_000, 100_000]);
  expect(rivals.get("GEO" as PlaceId)).toEqual([60_000, 100_000]);
});

test.each([
  ["ARM", 110_000, "about"],
  ["KAZ", 80_000, "about"],
  ["ISR", 80_000, "about"],
  ["GEO", 73_500, "about"],
  ["USA", 48_000, "about"],
  ["DEU", 36_000, "at_least"],
  ["SRB", 30_000, "about"],
  ["TUR", 28_000, "about"],
  ["ESP", 16_000, "about"],
  ["GBR", 15_500, "about"],
  ["ARG", 11_000, "at_least"],
])("by The Bell, people in %s number %i (%s), whatever the day", (place, value, bound) => {
  for (const day of ["2022-02-24", "2024-07-16", "2026-06-25"]) {
    const found = figuresOn(atlas.defaultSeries, dayOf(day)).get(place as PlaceId);
    expect(found).toMatchObject({ value, bound });
  }
});

test("The Bell's total is at least 650,000, and it says who is missing", () => {
  const { total, noAnswer, notIncluded, figures } = atlas.defaultSeries;
  expect(total).toMatchObject({ value: 650_000, bound: "at_least" });
  expect(noAnswer).toEqual(["THA", "AZE", "CYP"]);
  expect(notIncluded).toEqual(["ARE"]);
  expect(figures).toHaveLength(11);
});
