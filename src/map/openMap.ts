import type { GeoJSONSource } from "maplibre-gl";
import type { Borders } from "#atlas/openBorders.ts";
import type { MapPort, MapTells } from "#scene/mapPort.ts";
import { PALETTE, type PaletteName } from "#scene/palette.ts";
import type { Scene } from "#scene/scene.ts";
import { framePage } from "#ui/framePage.ts";
import { schedulePage } from "#ui/schedulePage.ts";
import type { ViewState } from "#view/viewState.ts";
import { createGlPort, FRAMING } from "./createGlPort.ts";
import { createMap, type MapOpening } from "./createMap.ts";
import { createWatch } from "./createWatch.ts";
import { groundData, PARTS } from "./dataOf.ts";
import { hitAt } from "./hitAt.ts";
import { putImages } from "./images.ts";
import { diffStates, type SceneStates, statesOf } from "./statesOf.ts";
import { styleOf } from "./style.ts";

/** What the live map can be told; everything before it is ready is remembered. */
export type MapHandle = MapPort & {
  readonly paint: (scene: Scene, labels: GeoJSON.FeatureCollection) => void;
  readonly dress: (name: PaletteName) => void;
  readonly setGround: (borders: Borders) => void;
  readonly setProjection: (proj: ViewState["proj"]) => void;
  /** Takes the size of its box at once. */
  readonly setSize: () => void;
  readonly close: () => void;
};

/** What a live map tells besides: that it is gone, since its context was lost, its workers are silent, or it could not begin. */
export type LiveTells = MapTells & {
  readonly onLost: (loss: "context" | "stalled" | "webgl") => void;
};

type Opening = MapOpening & {
  readonly proj: ViewState["proj"];
  readonly tells: LiveTells;
};

const PROJECTION = { globe: "globe", flat: "mercator" } as const;

/** Opens the one live map and hands out verbs; nothing else ever touches it. */
export function openMap(opening: Opening): MapHandle {
  const { container, camera, palette, proj, still, tells } = opening;
  const map = createMap(opening);
  let ready = false;
  /** Whether what was written is not on the screen yet. */
  let isDue = false;
  let painted: {
    readonly states: SceneStates;
    readonly keys: Readonly<Record<string, string>>;
    readonly isAged: boolean;
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
    const keys: Record<string, string> = {};
    for (const [name, { keyOf, dataOf }] of Object.entries(PARTS)) {
      const key = keyOf(scene);
      if (painted?.keys[name] !== key) setAll(dataOf(scene, PALETTE[colours]));
      keys[name] = key;
    }
    if (painted?.labels !== labels) setAll({ labels });
    const isAged = scene.places.some(({ over }) => over === "aged");
    if (painted === null || painted.isAged !== isAged)
      map.setLayoutProperty("aged", "visibility", isAged ? "visible" : "none");
    const states = statesOf(scene);
    for (const { source: name, id, state } of diffStates(painted?.states ?? null, states))
      map.setFeatureState({ source: name, id }, state);
    painted = { states, keys, isAged, labels };
    isDue = true;
    watch.begin();
    map.triggerRepaint();
  }

  /** A style that was just set has neither images, data nor states. */
  function start(): void {
    ready = true;
    takeSize();
    putImages(map, PALETTE[colours]);
    map.setProjection({ type: PROJECTION[globe ? "globe" : "flat"] });
    painted = null;
    if (ground !== null) setAll(groundData(ground));
    if (wanted !== null) write(...wanted);
  }

  function takeSize(): void {
    const { clientWidth, clientHeight } = map.getCanvas();
    if (clientWidth !== container.clientWidth || clientHeight !== container.clientHeight)
      map.resize(FRAMING);
  }

  const port = createGlPort({
    map,
    camera,
    isGlobe: () => globe,
    still,
    tells,
    schedule: schedulePage,
  });

  const watch = createWatch({
    schedule: schedulePage,
    frame: framePage,
    onStalled: () => tells.onLost("stalled"),
  });
  map.on("style.load", () => {
    try {
      start();
    } catch (error) {
      // A browser may forbid what the patterns are drawn with.
      reportError(error);
      tells.onLost("webgl");
    }
  });
  map.on("data", watch.sign);
  map.on("render", () => map.isMoving() || watch.sign());
  map.on("idle", () => {
    watch.end();
    if (isDue) tells.onDrawn();
    isDue = false;
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
    reportError(error);
    if (!ready) tells.onLost("webgl");
  });

  return {
    ...port,
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
    setSize: takeSize,
    close() {
      watch.end();
      port.settle();
      map.remove();
    },
  };
}
