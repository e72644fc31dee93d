import type { Feature, FeatureCollection, Point } from "geojson";
import type { Borders } from "#atlas/openBorders.ts";
import type { LonLat } from "#atlas/types.ts";
import type { Scene } from "#scene/scene.ts";
import { crossingImage } from "./images.ts";

const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

const point = (
  [lon, lat]: LonLat,
  properties: Readonly<Record<string, unknown>>,
): Feature<Point> => ({
  type: "Feature",
  properties: { ...properties },
  geometry: { type: "Point", coordinates: [lon, lat] },
});

const shape = (geometry: Feature["geometry"]): FeatureCollection =>
  collection([{ type: "Feature", properties: {}, geometry }]);

/** The ground: countries, lines between them, coasts, occupied land. */
export const groundData = ({ countries, inner, coast, occupied }: Borders) => ({
  countries: collection(countries),
  inner: shape(inner),
  coast: shape(coast),
  occupied: shape(occupied),
});

/** Lines and points whose place never changes with the day. */
export function wayData({ routes, places }: Scene) {
  return {
    routes: collection(
      routes.flatMap(({ id, legs }) =>
        legs.map(
          ({ id: leg, mode, path }): Feature => ({
            type: "Feature",
            properties: { leg, route: id, mode },
            geometry: { type: "LineString", coordinates: path.map(([lon, lat]) => [lon, lat]) },
          }),
        ),
      ),
    ),
    places: collection(places.map(({ id, point: at, small }) => point(at, { id, small }))),
    arrows: collection(routes.flatMap(({ id, legs }) => arrowOf(id, legs.at(-1)?.path ?? []))),
  };
}

/** The crossings with the image that says their state: images cannot be asked of feature-state, and there are few. */
export const crossingData = ({ crossings, layers }: Scene) => ({
  crossings: collection(
    (layers.crossings ? crossings : []).map(({ id, point: at, state, isOld, forced }) =>
      point(at, { id, forced, image: crossingImage(state, isOld, forced) }),
    ),
  ),
});

/** What `crossingData` depends on, as one string to compare. */
export const crossingKey = ({ crossings, layers }: Scene): string =>
  layers.crossings
    ? crossings.map(({ id, state, isOld, forced }) => `${id} ${state} ${isOld} ${forced}`).join()
    : "";

/** Stands shortly before the end of the way and looks along it. */
function arrowOf(route: string, path: readonly LonLat[]): Feature[] {
  const [before, end] = [path.at(-2), path.at(-1)];
  if (!before || !end) return [];
  const [dx, dy] = [end[0] - before[0], end[1] - before[1]];
  const east = dx * Math.cos((end[1] * Math.PI) / 180);
  const bearing = (Math.atan2(east, dy) * 180) / Math.PI;
  return [point([end[0] - dx * 0.15, end[1] - dy * 0.15], { route, bearing })];
}

/** What carries sizes: rewritten only when these change. */
export function markData({ destinations }: Scene) {
  return {
    destinations: collection(
      destinations.map((mark, order) => {
        const { id, point: at, radius, outerRadius, bound, known, sign } = mark;
        return point(at, {
          id,
          radius,
          outerRadius: outerRadius ?? 0,
          atLeast: bound === "at_least",
          known,
          sign,
          order,
        });
      }),
    ),
  };
}

/** What `markData` depends on, as one string to compare. */
export const markKey = ({ destinations }: Scene): string =>
  JSON.stringify(
    destinations.map(({ id, radius, outerRadius, bound, known, sign }) => [
      id,
      radius,
      outerRadius,
      bound,
      known,
      sign,
    ]),
  );
