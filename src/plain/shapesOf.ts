import { type GeoProjection, geoPath } from "d3-geo";
import type { BorderId } from "#atlas/borders.ts";
import { isSame } from "#atlas/isSame.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { LonLat, PlaceId } from "#atlas/types.ts";

/** The ground as SVG paths in px. */
export type Shapes = {
  readonly sphere: string;
  readonly places: ReadonlyMap<PlaceId, string>;
  readonly inner: string;
  readonly land: ReadonlyMap<BorderId, string>;
  readonly coast: string;
  readonly occupied: string;
};

/** Draws the borders through a projection, to tenths of a px, or to so many digits. */
export function shapesOf(borders: Borders, projection: GeoProjection, digits = 1): Shapes {
  const path = geoPath(projection).digits(digits);
  return {
    sphere: path({ type: "Sphere" }) ?? "",
    places: new Map(
      borders.countries.map((country) => [country.properties.id, path(country) ?? ""]),
    ),
    inner: path(borders.inner) ?? "",
    land: new Map([...borders.land].map(([id, line]) => [id, path(line) ?? ""])),
    coast: path(borders.coast) ?? "",
    occupied: path(borders.occupied) ?? "",
  };
}

/** A line along a great circle, in px. */
const lineOf = (points: readonly LonLat[], projection: GeoProjection): string =>
  geoPath(projection).digits(1)({
    type: "LineString",
    coordinates: points.map(([lon, lat]) => [lon, lat]),
  }) ?? "";

type Line = { readonly points: readonly LonLat[]; readonly d: string };

const drawn = new WeakMap<GeoProjection, Map<string, Line>>();

/** The line with this name, in px: what was drawn of it last through the projection, while it runs through the same points. */
export function namedLine(
  id: string,
  points: readonly LonLat[],
  projection: GeoProjection,
): string {
  const lines = drawn.get(projection) ?? new Map<string, Line>();
  drawn.set(projection, lines);
  const known = lines.get(id);
  if (known !== undefined && isSame(known.points, points)) return known.d;
  const d = lineOf(points, projection);
  lines.set(id, { points, d });
  return d;
}
