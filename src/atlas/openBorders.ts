import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { feature, mesh, neighbors } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { type BorderId, borderId } from "#atlas/borders.ts";
import { BELARUS, HOME } from "#atlas/home.ts";
import type { PlaceId } from "#atlas/types.ts";

/** Shapes of one scale, ready to draw; rings over the antimeridian run on past 180°. */
export type Borders = {
  readonly scale: "110m" | "50m";
  readonly countries: readonly Feature<MultiPolygon, { readonly id: PlaceId }>[];
  /** Lines between two countries. */
  readonly inner: MultiLineString;
  /** Of these, each land border that a way out can lead across. */
  readonly land: ReadonlyMap<BorderId, MultiLineString>;
  /** Lines between land and water. */
  readonly coast: MultiLineString;
  /** Crimea: Ukraine, under Russian occupation. */
  readonly occupied: MultiPolygon;
};

type World = Topology<{ countries: GeometryCollection; occupied: GeometryCollection }>;

/** Reads the TopoJSON that `geo/compile/borders/make.ts` made. */
export function openBorders(topology: Topology, scale: Borders["scale"]): Borders {
  const world = topology as World;
  const { countries, occupied } = world.objects;
  const shapes = feature(world, countries).features as unknown as Feature<MultiPolygon>[];
  const same = (a: GeometryObject, b: GeometryObject) => a === b;
  const isPolar = (line: readonly number[][]) =>
    line.some(([, lat]) => lat !== undefined && lat < -89);
  const coast = mesh(world, countries, same);
  return {
    scale,
    countries: shapes.map((shape) => ({
      type: "Feature",
      id: shape.id as string,
      properties: { id: shape.id as PlaceId },
      geometry: shape.geometry,
    })),
    land: landOf(world),
    inner: mesh(world, countries, (a, b) => !same(a, b)),
    coast: { ...coast, coordinates: coast.coordinates.filter((line) => !isPolar(line)) },
    occupied: (feature(world, occupied).features[0] as unknown as Feature<MultiPolygon>).geometry,
  };
}

/** Both sides of a border share its arcs. */
function landOf(world: World): Borders["land"] {
  const { geometries } = world.objects.countries;
  const nextTo = neighbors(geometries);
  const lines = [HOME, BELARUS].flatMap((from) => {
    const at = geometries.findIndex(({ id }) => id === from);
    const here = geometries[at];
    return (nextTo[at] ?? []).flatMap((other): [BorderId, MultiLineString][] => {
      const there = geometries[other];
      if (here === undefined || there === undefined || there.id === HOME) return [];
      const both: GeometryCollection = { type: "GeometryCollection", geometries: [here, there] };
      return [[borderId(from, there.id as PlaceId), mesh(world, both, (a, b) => a !== b)]];
    });
  });
  return new Map(lines);
}
