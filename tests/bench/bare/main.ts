// The yardstick: MapLibre with the same borders, and nothing else.
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { feature } from "topojson-client";
import bordersUrl from "../../../geo/borders/110m.json?url";

setWorkerUrl(workerUrl);
const topology = await (await fetch(bordersUrl)).json();
const map = new MapLibre({
  container: "map",
  center: [41, 49],
  zoom: 2.7,
  style: {
    version: 8,
    projection: { type: "globe" },
    sources: {
      countries: { type: "geojson", data: feature(topology, topology.objects.countries) as never },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#e6edf0" } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": "#f5f2ea" } },
      { id: "borders", type: "line", source: "countries", paint: { "line-color": "#a39882" } },
    ],
  },
});
map.once("idle", () => {
  performance.mark("drawn");
  document.documentElement.dataset["ready"] = "";
});
