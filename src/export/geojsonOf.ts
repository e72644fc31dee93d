import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { Borders } from "#atlas/openBorders.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { takeWords } from "#words/takeWords.ts";
import { aboutFile } from "./aboutFile.ts";
import { cutAt180 } from "./cutAt180.ts";
import type { SheetAsked } from "./sheetContent.ts";

/** What the map draws of a view, as GeoJSON (RFC 7946): places with their classes, numbers at their places, ways, crossings and borders with their states, degrees of WGS 84. What is hidden is not in it. */
export function geojsonOf(asked: Omit<SheetAsked, "library">, borders: Borders): string {
  const { atlas, view } = asked;
  const { places, destinations, routes, crossings, borders: lines, layers } = sceneOf(atlas, view);
  const shapes = new Map(borders.countries.map(({ id, geometry }) => [id, geometry]));
  const features: Feature[] = [
    ...places.map(({ id, name, point, class: own, words, second }) => {
      const shape = cutAt180(shapes.get(id)?.coordinates ?? []);
      return feature(
        `place/${id}`,
        { kind: "place", place: id, name, class: own, words, second: second?.class ?? null },
        shape.length === 0
          ? { type: "Point", coordinates: [...point] }
          : { type: "MultiPolygon", coordinates: shape },
      );
    }),
    ...(layers.borders ? lines : []).flatMap(({ id, to, name, state, isOld, words }) => {
      const line = borders.land.get(id);
      const properties = { kind: "border", border: id, to, name, state, old: isOld, words };
      return line === undefined
        ? []
        : [feature(`border/${id}`, properties, multiLine(line.coordinates))];
    }),
    ...(layers.routes ? routes.filter(({ shown }) => shown) : []).map(
      ({ id, title, to, state, words, legs }) =>
        feature(
          `way/${id}`,
          { kind: "way", way: id, name: title, to, state, words, schematic: true },
          multiLine(legs.map(({ path }) => path.map((point) => [...point]))),
        ),
    ),
    ...(layers.destinations ? destinations : []).map(
      ({ id, name, home, value, bound, label, figure }) =>
        feature(
          `number/${figure}`,
          { kind: "number", figure, place: id, name, value, bound, words: label },
          { type: "Point", coordinates: [...home] },
        ),
    ),
    ...(layers.crossings ? crossings : []).map(({ id, title, point, type, state, isOld, words }) =>
      feature(
        `crossing/${id}`,
        { kind: "crossing", crossing: id, name: title, type, state, old: isOld, words },
        { type: "Point", coordinates: [...point] },
      ),
    ),
  ];
  const made: FeatureCollection & ReturnType<typeof aboutFile> & { readonly note: string } = {
    type: "FeatureCollection",
    ...aboutFile(asked),
    note: takeWords[view.lang].shapesNote,
    features,
  };
  return JSON.stringify(made);
}

const feature = (id: string, properties: Feature["properties"], geometry: Geometry): Feature => ({
  type: "Feature",
  id,
  properties,
  geometry,
});

/** Lines with every longitude within ±180: one that crosses the antimeridian is parted there. */
const multiLine = (lines: readonly Position[][]): Geometry => ({
  type: "MultiLineString",
  coordinates: lines.flatMap(parted),
});

function parted(line: Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  let turn: number | null = null;
  for (const [lon = 0, lat = 0] of line) {
    const now = Math.floor((lon + 180) / 360);
    const last = part.at(-1);
    if (turn !== null && now !== turn && last !== undefined) {
      const edge = now > turn ? 180 : -180;
      const [x = 0, y = 0] = last;
      const next = lon - turn * 360;
      const at = y + ((lat - y) * (edge - x)) / (next - x || 1);
      parts.push([...part, [edge, at]]);
      part = [[-edge, at]];
    }
    turn = now;
    part.push([lon - now * 360, lat]);
  }
  return [...parts, part].filter(({ length }) => length > 1);
}
