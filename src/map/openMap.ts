import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Borders } from "#atlas/openBorders.ts";
import { isBehind, sameCamera } from "#scene/camera.ts";
import type { MapPort, MapTells } from "#scene/mapPort.ts";
import { PALETTE, type PaletteName } from "#scene/palette.ts";
import type { Scene } from "#scene/scene.ts";
import type { Camera, ViewState } from "#view/viewState.ts";
import { crossingData, crossingKey, groundData, markData, markKey, wayData } from "./dataOf.ts";
import { hitAt } from "./hitAt.ts";
import { putImages } from "./images.ts";
import { diffStates, type SceneStates, statesOf } from "./statesOf.ts";
import "./map.css";
import { styleOf } from "./style.ts";

setWorkerUrl(workerUrl);

/** What the live map can be told; everything before it is ready is remembered. */
export type MapHandle = MapPort & {
  readonly paint: (scene: Scene, labels: GeoJSON.FeatureCollection) => void;
  readonly dress: (name: PaletteName) => void;
  readonly setGround: (borders: Borders) => void;
  readonly setProjection: (proj: ViewState["proj"]) => void;
  readonly close: () => void;
};

type Opening = {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly palette: PaletteName;
  readonly proj: ViewState["proj"];
  readonly still: boolean;
  readonly tells: MapTells & { readonly onLost: (reason: string) => void };
};

const PROJECTION = { globe: "globe", flat: "mercator" } as const;

/** Opens the one live map and hands out verbs; nothing else ever touches it. */
export function openMap({ container, camera, palette, proj, still, tells }: Opening): MapHandle {
  const map = new MapLibre({
    container,
    style: styleOf(PALETTE[palette]),
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    maxZoom: 9,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    keyboard: false,
    attributionControl: false,
    fadeDuration: still ? 0 : 120,
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().removeAttribute("tabindex");
  map.getCanvas().setAttribute("aria-hidden", "true");

  let ready = false;
  let painted: {
    readonly states: SceneStates;
    readonly key: string;
    readonly isAged: boolean;
    readonly crossings: string;
    readonly labels: GeoJSON.FeatureCollection;
  } | null = null;
  let wanted: Parameters<MapHandle["paint"]> | null = null;
  let ground: Borders | null = null;
  let colours = palette;
  let globe = proj === "globe";

  const source = (name: string) => map.getSource<GeoJSONSource>(name);
  const setAll = (data: Readonly<Record<string, GeoJSON.FeatureCollection>>) => {
    for (const [name, features] of Object.entries(data)) source(name)?.setData(features);
  };

  function write(...[scene, labels]: Parameters<MapHandle["paint"]>): void {
    const key = markKey(scene);
    if (painted === null) setAll(wayData(scene));
    const crossings = crossingKey(scene);
    if (painted?.crossings !== crossings) setAll(crossingData(scene));
    if (painted?.key !== key) setAll(markData(scene));
    if (painted?.labels !== labels) setAll({ labels });
    const isAged = scene.places.some(({ over }) => over === "aged");
    if (painted === null || painted.isAged !== isAged)
      map.setLayoutProperty("aged", "visibility", isAged ? "visible" : "none");
    const states = statesOf(scene);
    for (const { source: name, id, state } of diffStates(painted?.states ?? null, states))
      map.setFeatureState({ source: name, id }, state);
    painted = { states, key, isAged, crossings, labels };
    map.once("idle", tells.onDrawn);
    map.triggerRepaint();
  }

  /** A style that was just set has neither images, data nor states. */
  function start(): void {
    ready = true;
    putImages(map, PALETTE[colours]);
    map.setProjection({ type: PROJECTION[globe ? "globe" : "flat"] });
    painted = null;
    if (ground !== null) setAll(groundData(ground));
    if (wanted !== null) write(...wanted);
  }

  const cameraNow = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { lon: ((((lng + 180) % 360) + 360) % 360) - 180, lat, zoom: map.getZoom() };
  };

  map.on("style.load", start);
  map.on("move", tells.onMove);
  map.on("moveend", (event) => {
    if ("originalEvent" in event || "ours" in event) tells.onRest(cameraNow());
  });
  map.on("click", ({ point }) => tells.onPick(hitAt(map, point)));
  map.on("mousemove", ({ point, originalEvent }) => {
    if (originalEvent.buttons > 0) return;
    const focus = hitAt(map, point);
    map.getCanvas().style.cursor = focus === null ? "" : "pointer";
    tells.onHover(focus === null ? null : { focus, x: point.x, y: point.y });
  });
  map.on("mouseout", () => tells.onHover(null));
  map.on("webglcontextlost", () => tells.onLost("context"));
  map.on("error", ({ error }) => {
    if (!ready) tells.onLost(error?.message ?? "error");
  });

  const duration = still ? 0 : 250;
  return {
    paint(...picture) {
      wanted = picture;
      if (ready) write(...picture);
    },
    dress(next) {
      if (next === colours) return;
      colours = next;
      ready = false;
      map.setStyle(styleOf(PALETTE[next]), { diff: false });
    },
    setGround(borders) {
      ground = borders;
      if (ready) setAll(groundData(borders));
    },
    setProjection(next) {
      globe = next === "globe";
      if (ready) map.setProjection({ type: PROJECTION[next] });
    },
    project([lon, lat]) {
      if (globe && isBehind(cameraNow(), [lon, lat])) return null;
      const { x, y } = map.project([lon, lat]);
      return [x, y];
    },
    camera: cameraNow,
    moveTo: ({ lon, lat, zoom }) =>
      map.easeTo({ center: [lon, lat], zoom, duration: still ? 0 : 700 }, { ours: true }),
    jumpTo(next) {
      const { lon, lat, zoom } = next;
      if (!sameCamera(cameraNow(), next)) map.jumpTo({ center: [lon, lat], zoom });
    },
    zoomBy: (steps) => map.easeTo({ zoom: map.getZoom() + steps, duration }, { ours: true }),
    panBy: (right, down) => map.panBy([right, down], { duration }, { ours: true }),
    close: () => map.remove(),
  };
}
