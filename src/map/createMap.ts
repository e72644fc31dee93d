import { LngLat, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { PALETTE, PALETTES } from "#scene/palette.ts";
import { schedulePage } from "#ui/schedulePage.ts";
import { clampCamera } from "#view/clampCamera.ts";
import type { Camera, ViewState } from "#view/viewState.ts";
import { drawImage, RATIO, readsBack } from "./drawImage.ts";
import { holdFrames } from "./holdFrames.ts";
import { imageName, imageNamed } from "./images.ts";
import "./map.css";
import type { Picture } from "./partsOf.ts";
import { SOURCES } from "./sourcesOf.ts";
import { styleOf } from "./style.ts";

setWorkerUrl(workerUrl);

/** What a live map is opened with. */
export type MapOpening = {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly picture: Picture;
  readonly proj: ViewState["proj"];
  /** What to ask the graphics processor for. */
  readonly power: "high-performance" | "default";
  /** Whether one finger and the bare wheel are left to the page. */
  readonly cooperative: boolean;
};

/**
 * A map of MapLibre that does only what ours does: it looks straight down, keeps to the cameras every renderer can have, and has no keys of its own.
 * Throws where a browser answers other pictures than were drawn: patterns and letters would be noise.
 */
export function createMap(opening: MapOpening): MapLibre {
  const { container, camera, picture, proj, power, cooperative } = opening;
  if (!readsBack()) throw new Error("pixels: what is drawn cannot be read back");
  const map = new MapLibre({
    container,
    style: styleOf(picture, proj),
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    transformConstrain: ({ lng, lat }, zoom) => {
      const nearest = clampCamera({ lon: lng, lat, zoom });
      return { center: new LngLat(lng, nearest.lat), zoom: nearest.zoom };
    },
    // The tests ask the style's own validator; no reader's machine need do it again.
    validateStyle: false,
    canvasContextAttributes: { powerPreference: power },
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    keyboard: false,
    cooperativeGestures: cooperative,
    attributionControl: false,
    // It is told its size: left alone it follows late, and as if the reader had moved it.
    trackResize: false,
    // Marks are there at once, as in the drawing, and not in five pictures more.
    fadeDuration: 0,
  });
  holdFrames(map, ["countries", ...SOURCES], schedulePage);
  map.touchZoomRotate.disableRotation();
  map.getCanvas().removeAttribute("tabindex");
  map.getCanvas().setAttribute("aria-hidden", "true");
  map.setMissingStyleImageResolver(async (asked) => {
    for (const name of PALETTES) {
      if (!asked.startsWith(imageName(name, ""))) continue;
      const image = imageNamed(asked.slice(imageName(name, "").length));
      if (image !== undefined)
        map.addImage(asked, drawImage(image, PALETTE[name]), { pixelRatio: RATIO });
    }
  });
  return map;
}
