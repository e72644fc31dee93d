import { LngLat, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { PALETTE, type PaletteName } from "#scene/palette.ts";
import { clampCamera } from "#view/clampCamera.ts";
import type { Camera } from "#view/viewState.ts";
import "./map.css";
import { styleOf } from "./style.ts";

setWorkerUrl(workerUrl);

/** What a live map is opened with. */
export type MapOpening = {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly palette: PaletteName;
  readonly still: boolean;
  /** What to ask the graphics processor for. */
  readonly power: "high-performance" | "default";
};

/** A map of MapLibre that does only what ours does: it looks straight down, keeps to the cameras every renderer can have, and has no keys of its own. */
export function createMap({ container, camera, palette, still, power }: MapOpening): MapLibre {
  const map = new MapLibre({
    container,
    style: styleOf(PALETTE[palette]),
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    transformConstrain: ({ lng, lat }, zoom) => {
      const nearest = clampCamera({ lon: lng, lat, zoom });
      return { center: new LngLat(lng, nearest.lat), zoom: nearest.zoom };
    },
    canvasContextAttributes: { powerPreference: power },
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    keyboard: false,
    attributionControl: false,
    // It is told its size: left alone it follows late, and as if the reader had moved it.
    trackResize: false,
    fadeDuration: still ? 0 : 120,
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().removeAttribute("tabindex");
  map.getCanvas().setAttribute("aria-hidden", "true");
  return map;
}
