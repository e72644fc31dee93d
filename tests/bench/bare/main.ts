// The yardstick: MapLibre with the same borders, and nothing else. A step gives ten countries another colour.
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { feature } from "topojson-client";
import bordersUrl from "../../../geo/borders/110m.json?url";

setWorkerUrl(workerUrl);
const topology = await (await fetch(bordersUrl)).json();
const countries = feature(topology, topology.objects.countries) as unknown as {
  readonly features: readonly { readonly id: string }[];
};
const map = new MapLibre({
  container: "map",
  center: [41, 49],
  zoom: 2.7,
  style: {
    version: 8,
    projection: { type: "globe" },
    sources: {
      countries: { type: "geojson", data: withIds(countries) as never, promoteId: "id" },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#e6edf0" } },
      {
        id: "land",
        type: "fill",
        source: "countries",
        paint: { "fill-color": ["coalesce", ["feature-state", "colour"], "#f5f2ea"] },
      },
      { id: "borders", type: "line", source: "countries", paint: { "line-color": "#a39882" } },
    ],
  },
});
const { dataset } = document.documentElement;
map.on("idle", () => {
  dataset["ready"] = "";
});

let steps = 0;
addEventListener("hashchange", () => {
  delete dataset["ready"];
  steps += 1;
  for (const { id } of countries.features.slice(0, 10))
    map.setFeatureState({ source: "countries", id }, { colour: steps % 2 ? "#8c2d04" : "#f2b84b" });
});

function withIds(collection: typeof countries) {
  return {
    type: "FeatureCollection",
    features: collection.features.map((shape) => ({ ...shape, properties: { id: shape.id } })),
  };
}
