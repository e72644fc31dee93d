import type { Map as MapLibre } from "maplibre-gl";
import { sameCamera } from "#scene/camera.ts";
import { createHand, type Schedule } from "#scene/createHand.ts";
import { isBehind } from "#scene/isBehind.ts";
import type { MapPort, MapTells } from "#scene/mapPort.ts";
import { clampCamera } from "#view/clampCamera.ts";
import type { Camera } from "#view/viewState.ts";

/** What of MapLibre moves the map. */
export type Movable = Pick<
  MapLibre,
  | "easeTo"
  | "getCenter"
  | "getContainer"
  | "getZoom"
  | "isMoving"
  | "jumpTo"
  | "on"
  | "panBy"
  | "project"
  | "stop"
>;

type Needs = {
  readonly map: Movable;
  /** Where the map was opened. */
  readonly camera: Camera;
  readonly isGlobe: () => boolean;
  readonly still: boolean;
  readonly tells: Pick<MapTells, "onMove" | "onRest">;
  readonly schedule: Schedule;
};

const STEP_MS = 250;
const GLIDE_MS = 700;
/** Marks every movement that is not the reader's; of what is done on the canvas some carries an event and some, like the wheel, does not. */
export const FRAMING = { framing: true };

/** The camera of a live map. */
export function createGlPort({ map, camera, isGlobe, still, tells, schedule }: Needs): MapPort {
  /** The zoom that steps are on their way to, so that several add up. */
  let aim: number | null = null;
  const now = (): Camera => {
    const { lng, lat } = map.getCenter();
    return clampCamera({ lon: lng, lat, zoom: map.getZoom() });
  };
  const hand = createHand(clampCamera(camera), {
    now,
    isMoving: () => map.isMoving(),
    onRest: tells.onRest,
    schedule,
  });
  const isByReader = (event: object) => !("framing" in event);
  map.on("move", (event) => {
    if (isByReader(event)) hand.stir();
    tells.onMove(hand.isOn() ? "reader" : "frame");
  });
  map.on("moveend", (event) => {
    aim = null;
    if (isByReader(event)) hand.stir();
    hand.rest();
  });

  const duration = still ? 0 : STEP_MS;
  function frame(next: Camera, pace: "gliding" | "at once"): void {
    const { lon, lat, zoom } = clampCamera(next);
    hand.framed({ lon, lat, zoom });
    if (!map.isMoving() && sameCamera(now(), { lon, lat, zoom })) return;
    if (pace === "gliding" && !still)
      map.easeTo({ center: [lon, lat], zoom, duration: GLIDE_MS }, FRAMING);
    else map.jumpTo({ center: [lon, lat], zoom }, FRAMING);
    // What was interrupted has ended meanwhile, and is no rest of the reader's.
    hand.framed({ lon, lat, zoom });
  }
  return {
    project([lon, lat]) {
      const { clientHeight: height } = map.getContainer();
      if (isGlobe() && isBehind(now(), [lon, lat], height)) return null;
      const { x, y } = map.project([lon, lat]);
      return [x, y];
    },
    camera: now,
    frame,
    fit(next) {
      if (!hand.isOn()) frame(next, "at once");
    },
    settle() {
      if (!hand.isOn()) return;
      map.stop();
      hand.settle();
    },
    zoomBy(steps) {
      const { zoom } = clampCamera({ ...now(), zoom: (aim ?? map.getZoom()) + steps });
      map.easeTo({ zoom, duration });
      aim = map.isMoving() ? zoom : null;
    },
    panBy: (right, down) => void map.panBy([right, down], { duration }),
  };
}
