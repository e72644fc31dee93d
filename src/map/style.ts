import type { StyleSpecification } from "maplibre-gl";
import type { Palette } from "#scene/palette.ts";
import type { ViewState } from "#view/viewState.ts";
import { LAYERS } from "./layers.ts";

/** MapLibre's names of the projections. */
export const PROJECTION = { globe: "globe", flat: "mercator" } as const;

const EMPTY = { type: "FeatureCollection" as const, features: [] };

/** The style of the map before its first picture. It knows no days and, but for sea and land, no colours: marks bring theirs along. */
export const styleOf = (
  { sea = "#fff", land = "#fff" }: Palette,
  proj: ViewState["proj"],
): StyleSpecification => ({
  version: 8,
  projection: { type: PROJECTION[proj] },
  // What is written is there at once.
  transition: { duration: 0, delay: 0 },
  sources: {
    countries: { type: "geojson", data: EMPTY, promoteId: "id" },
    ...Object.fromEntries(LAYERS.map(({ source }) => [source, { type: "geojson", data: EMPTY }])),
  },
  sky: { "atmosphere-blend": 0 },
  layers: [
    { id: "sea", type: "background", paint: { "background-color": sea } },
    {
      id: "countries",
      type: "fill",
      source: "countries",
      paint: {
        "fill-color": ["coalesce", ["feature-state", "colour"], land],
        "fill-antialias": false,
      },
    },
    ...LAYERS,
  ],
});
