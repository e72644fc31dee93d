// @vitest-environment happy-dom
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { FeatureCollection, Position } from "geojson";
import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS } from "#atlas/types.ts";
import { VIEW_COLUMNS } from "#atlas/viewColumns.ts";
import { FORMATS } from "#export/formats.ts";
import { geojsonOf } from "#export/geojsonOf.ts";
import { readBorders } from "#geo/readFacts.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const bordersOf = (scale: "110m" | "50m") =>
  openBorders(readBorders(join(import.meta.dirname, "../../geo"), scale), scale);
const borders = bordersOf("110m");
const askedIn = (lang: (typeof LANGS)[number], hidden: readonly string[] = []) => {
  const { atlas, view, library } = partsOf(
    { date: dayOf("2024-09-21"), overlay: "visa", hidden: hidden as never },
    lang,
  );
  return {
    atlas,
    view,
    library,
    address: "https://ways-out.example.org/#v=1",
    made: dayOf("2026-11-29"),
    sheet: "landscape" as const,
    pixels: null,
    printed: null,
    loadBorders: async () => borders,
    loadEarlier: async () => new Map(library?.earlier ?? []),
  };
};

test.each(LANGS)(
  "a workbook in %s holds numbers as numbers, days as days, and what each column means",
  async (lang) => {
    const asked = askedIn(lang);
    const files = unzipSync(new Uint8Array(await (await FORMATS.xlsx.make(asked)).arrayBuffer()));
    const read = (name: string) => new TextDecoder().decode(files[name]);
    const sheet = new DOMParser().parseFromString(read("xl/worksheets/sheet1.xml"), "text/xml");
    const strings = [
      ...new DOMParser()
        .parseFromString(read("xl/sharedStrings.xml"), "text/xml")
        .querySelectorAll("si"),
    ].map((one) => one.textContent);
    const rows = [...sheet.querySelectorAll("row")];
    expect(rows).toHaveLength(asked.atlas.places.size + 1);
    const armenia = rows.find((row) =>
      [...row.querySelectorAll('c[t="s"]')].some(
        (cell) => strings[Number(cell.textContent)] === "ARM",
      ),
    );
    const cell = (column: (typeof VIEW_COLUMNS)[number]) =>
      armenia?.querySelectorAll("c")[VIEW_COLUMNS.indexOf(column)];
    // A cell without a type is a number; days are counted from 1899-12-30.
    expect(cell("value")?.getAttribute("t") ?? "n").toBe("n");
    expect(cell("value")?.textContent).toBe("110000");
    expect(Number(cell("date")?.textContent)).toBe(
      (Date.UTC(2024, 8, 21) - Date.UTC(1899, 11, 30)) / 86_400_000,
    );
    for (const column of VIEW_COLUMNS) expect(strings).toContain(column);
    expect(strings).toContain(asked.address);
  },
);

test.each(LANGS)(
  "JSON in %s says what it is and what each column means, and has every place",
  async (lang) => {
    const asked = askedIn(lang);
    const file = JSON.parse(await (await FORMATS.json.make(asked)).text());
    expect(file).toMatchObject({
      day: "2024-09-21",
      link: asked.address,
      release: asked.atlas.release,
      language: lang,
    });
    expect(file.columns.map(({ name }: { name: string }) => name)).toEqual(VIEW_COLUMNS);
    expect(
      new Set(file.columns.map(({ meaning }: { meaning: string }) => meaning)).size,
    ).toBeGreaterThan(VIEW_COLUMNS.length - 8);
    expect(file.rows).toHaveLength(asked.atlas.places.size);
    expect(file.rows.find(({ place }: { place: string }) => place === "ARM")).toMatchObject({
      value: 110_000,
      low: null,
    });
  },
);

const ringsOf = ({ features }: FeatureCollection): Position[][] =>
  features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [],
  );
const pointsOf = (collection: FeatureCollection): Position[] => [
  ...ringsOf(collection).flat(),
  ...collection.features.flatMap(({ geometry }) =>
    geometry.type === "Point"
      ? [geometry.coordinates]
      : geometry.type === "MultiLineString"
        ? geometry.coordinates.flat()
        : [],
  ),
];
const areaOf = (ring: Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

test.each(["110m", "50m"] as const)(
  "shapes of %s are as RFC 7946 asks: within ±180°, rings closed, outer ones anticlockwise, nothing lost at the antimeridian",
  (scale) => {
    const fine = bordersOf(scale);
    const made = JSON.parse(geojsonOf(askedIn("en"), fine)) as FeatureCollection;
    for (const [lon = 0, lat = 0] of pointsOf(made)) {
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
    }
    for (const ring of ringsOf(made)) {
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(ring.length).toBeGreaterThanOrEqual(4);
    }
    for (const { id, geometry } of made.features) {
      if (geometry.type !== "MultiPolygon") continue;
      const shape = fine.countries.find((one) => `place/${one.id}` === id);
      const sum = (polygons: Position[][][]) =>
        polygons.reduce(
          (all, rings) =>
            all +
            rings.reduce((part, ring, i) => part + Math.abs(areaOf(ring)) * (i === 0 ? 1 : -1), 0),
          0,
        );
      for (const rings of geometry.coordinates)
        for (const [i, ring] of rings.entries()) expect(areaOf(ring) > 0).toBe(i === 0);
      expect(sum(geometry.coordinates)).toBeCloseTo(sum(shape?.geometry.coordinates ?? []), -1);
    }
  },
);

test("GeoJSON has what is drawn with its states, and not what is hidden", () => {
  const kinds = (hidden: readonly string[]) => {
    const made = JSON.parse(geojsonOf(askedIn("en", hidden), borders)) as FeatureCollection;
    return Object.groupBy(made.features, ({ properties }) => properties?.["kind"] as string);
  };
  const { atlas, view } = askedIn("en");
  const scene = sceneOf(atlas, view);
  const all = kinds([]);
  expect(all["number"]).toHaveLength(scene.destinations.length);
  expect(all["way"]).toHaveLength(scene.routes.filter(({ shown }) => shown).length);
  expect(all["crossing"]).toHaveLength(scene.crossings.length);
  expect(all["place"]?.find(({ id }) => id === "place/GEO")?.properties).toMatchObject({
    name: "Georgia",
    class: "visa-free",
  });
  const some = kinds(["routes", "crossings", "destinations", "borders"]);
  expect(Object.keys(some)).toEqual(["place"]);
});
