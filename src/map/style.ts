import type { StyleSpecification } from "maplibre-gl";
import { PALETTE } from "#scene/palette.ts";
import type { ViewState } from "#view/viewState.ts";
import { countriesOf } from "./countriesOf.ts";
import type { InkedFeature } from "./features.ts";
import { LAYERS } from "./layers.ts";
import { type Picture, partsOf } from "./partsOf.ts";
import { SOURCES, sourceOf } from "./sourcesOf.ts";

/** MapLibre's names of the projections. */
export const PROJECTION = { globe: "globe", flat: "mercator" } as const;

/**
 * The style of a map with its first picture in it, so that nothing is loaded twice. Its layers know no days and, but for sea and land, no
 * colours: marks bring theirs along.
 */
export function styleOf(picture: Picture, proj: ViewState["proj"]): StyleSpecification {
  const { sea = "#fff", land = "#fff" } = PALETTE[picture.frame.palette];
  const features = Object.values(partsOf(picture)).flat();
  return {
    version: 8,
    projection: { type: PROJECTION[proj] },
    // What is written is there at once.
    transition: { duration: 0, delay: 0 },
    sources: {
      countries: { type: "geojson", data: countriesOf(picture.borders), promoteId: "id" },
      ...Object.fromEntries(
        SOURCES.map((name) => [name, dataOf(features.filter((one) => sourceOf(one) === name))]),
      ),
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
  };
}

const dataOf = (features: InkedFeature[]) => ({
  type: "geojson" as const,
  data: { type: "FeatureCollection" as const, features },
});
