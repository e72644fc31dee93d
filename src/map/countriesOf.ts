import type { FeatureCollection } from "geojson";
import type { Borders } from "#atlas/openBorders.ts";

/** The countries as MapLibre takes them; `id` is what their colour is told by. */
export const countriesOf = ({ countries }: Borders): FeatureCollection => ({
  type: "FeatureCollection",
  features: countries.map(({ geometry, properties: { id } }) => ({
    type: "Feature",
    geometry,
    properties: { id, hit: "place", hitId: id },
  })),
});
