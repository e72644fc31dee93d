import type { Feature, FeatureCollection, Point } from "geojson";
import type { Borders } from "#atlas/openBorders.ts";
import type { LonLat } from "#atlas/types.ts";
import {
  ARROW_BACK,
  arrowInk,
  arrowSize,
  BOUND_GAP,
  BOUND_INK,
  circleInk,
  type Ink,
  OUTER_INK,
  wayHaloInk,
  wayInk,
} from "#scene/ink.ts";
import type { Palette } from "#scene/palette.ts";
import type { RouteMark, Scene } from "#scene/scene.ts";
import { ARROW_SIDE, arrowImage, crossingImage } from "./images.ts";

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

/** A kind of marks: its sources, and what they depend on besides the palette, as a string to compare. */
type Part = {
  readonly keyOf: (scene: Scene) => string;
  readonly dataOf: (scene: Scene, palette: Palette) => Readonly<Record<string, FeatureCollection>>;
};

/** Marks carry their ink as properties: there are few, and what is not drawn is not there. Each part is rewritten only when its key changes. */
export const PARTS = {
  places: {
    keyOf: () => "",
    dataOf: ({ places }) => ({
      places: collection(places.map(({ id, point: at, small }) => point(at, { id, small }))),
    }),
  },
  ways: {
    keyOf: ({ routes, layers }) =>
      layers.routes
        ? routes
            .map(({ id, state, width, chosen, dim, shown }) =>
              [id, state, width, chosen, dim, shown].join(" "),
            )
            .join()
        : "",
    dataOf: ({ routes, layers }, palette) => {
      const shown = layers.routes ? routes.filter((route) => route.shown) : [];
      return {
        routes: collection(shown.flatMap((route) => legsOf(route, palette))),
        arrows: collection(shown.flatMap(arrowOf)),
      };
    },
  },
  destinations: {
    keyOf: ({ destinations, layers }) =>
      layers.destinations
        ? destinations
            .map(({ id, radius, outerRadius, bound, known, sign, chosen }) =>
              [id, radius, outerRadius, bound, known, sign, chosen].join(" "),
            )
            .join()
        : "",
    dataOf: ({ destinations, layers }, palette) => ({
      destinations: collection(
        (layers.destinations ? destinations : []).map((mark, order) => {
          const { id, point: at, radius, outerRadius, bound, sign } = mark;
          return point(at, {
            id,
            order,
            sign,
            whole: radius,
            ...ringed("", radius, circleInk(mark), palette),
            ...(outerRadius === null ? {} : ringed("outer", outerRadius, OUTER_INK, palette)),
            ...(bound === "at_least"
              ? ringed("bound", radius + BOUND_GAP, BOUND_INK, palette)
              : {}),
          });
        }),
      ),
    }),
  },
  crossings: {
    keyOf: ({ crossings, layers }) =>
      layers.crossings
        ? crossings
            .map(({ id, state, isOld, chosen, forced }) =>
              [id, state, isOld, chosen, forced].join(" "),
            )
            .join()
        : "",
    dataOf: ({ crossings, layers }) => ({
      crossings: collection(
        (layers.crossings ? crossings : []).map((mark) =>
          point(mark.point, { id: mark.id, forced: mark.forced, image: crossingImage(mark) }),
        ),
      ),
    }),
  },
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof PARTS;

/** A circle with its line: MapLibre draws the line outside of the radius, a drawing on it. */
function ringed(name: string, radius: number, ink: Ink, palette: Palette) {
  const { fill, fillOpacity = 1, stroke = "", width = 0, strokeOpacity = 1 } = ink;
  return {
    [`${name}Radius`]: radius - width / 2,
    [`${name}Fill`]: palette[fill ?? ""] ?? "#000",
    [`${name}Opacity`]: fill === undefined ? 0 : fillOpacity,
    [`${name}Stroke`]: palette[stroke] ?? "#000",
    [`${name}Width`]: width,
    [`${name}StrokeOpacity`]: strokeOpacity,
  };
}

const legsOf = (route: RouteMark, palette: Palette): Feature[] =>
  route.legs.map(({ id, mode, path }) => {
    const [ink, halo] = [wayInk(route, mode), wayHaloInk(route, mode)];
    const { width = 1, dashes = [], round } = ink;
    return {
      type: "Feature",
      properties: {
        leg: id,
        route: route.id,
        kind: dashes.length === 0 ? "whole" : round ? "dotted" : "dashed",
        order: route.width + (route.chosen ? 100 : 0),
        colour: palette[ink.stroke ?? ""] ?? "#000",
        width,
        opacity: ink.strokeOpacity,
        // MapLibre counts them in widths of the line.
        dashes: dashes.map((px) => Math.round((px / width) * 100) / 100),
        haloWidth: halo.width,
        haloOpacity: halo.strokeOpacity,
      },
      geometry: { type: "LineString", coordinates: path.map(([lon, lat]) => [lon, lat]) },
    };
  });

/** Stands at the end of the way, looks along it and is moved back. */
function arrowOf(route: RouteMark): Feature[] {
  const path = route.legs.at(-1)?.path ?? [];
  const [before, end] = [path.at(-2), path.at(-1)];
  const ink = arrowInk(route);
  if (!before || !end || ink === null) return [];
  const [dx, dy] = [end[0] - before[0], end[1] - before[1]];
  const east = dx * Math.cos((end[1] * Math.PI) / 180);
  const size = arrowSize(route) / ARROW_SIDE;
  return [
    point(end, {
      route: route.id,
      bearing: (Math.atan2(east, dy) * 180) / Math.PI,
      image: arrowImage(route.chosen),
      size,
      offset: [0, ARROW_BACK / size],
      opacity: ink.fillOpacity,
    }),
  ];
}
