import type { Map as MapLibre } from "maplibre-gl";
import type { Schedule } from "#scene/createHand.ts";

type Holdable = Pick<
  MapLibre,
  | "_placementDirty"
  | "_styleDirty"
  | "areTilesLoaded"
  | "getSource"
  | "isMoving"
  | "on"
  | "triggerRepaint"
>;

/** After so many ms a picture is shown as far as it has come. */
const MOST_MS = 3000;

/**
 * Lets a map that nobody moves draw only whole pictures: left alone it draws one for every tile that comes. While something of these
 * sources is on its way a frame waits, three seconds at most; a canvas that was emptied waits for nothing. And a picture with new
 * names or signs is drawn once: the second one is meant for names that fade in, and ours are there at once (`fadeDuration` 0), or follows
 * from what the style says of itself while it is drawn.
 */
export function holdFrames(map: Holdable, sources: readonly string[], schedule: Schedule): void {
  const repaint = map.triggerRepaint.bind(map);
  let isEmpty = true;
  let isAsked = false;
  /** Another one after each picture: what was asked while it was drawn is in it, or MapLibre asks once more. */
  let round = {};
  let isGone = false;
  let callOff: (() => void) | null = null;
  const isOnItsWay = () =>
    sources.some((name) => map.getSource(name)?.loaded() === false) || !map.areTilesLoaded();

  function draw(): void {
    callOff?.();
    callOff = null;
    repaint();
  }
  function ask(): void {
    isAsked = false;
    if (isGone) return;
    if (isOnItsWay()) callOff ??= schedule(draw, MOST_MS);
    else draw();
  }
  map.triggerRepaint = () => {
    if (isEmpty || map.isMoving()) {
      draw();
      return;
    }
    // What is written in one go, and what MapLibre tells of it, is weighed as a whole.
    if (isAsked) return;
    isAsked = true;
    const mine = round;
    queueMicrotask(() => mine === round && ask());
  };
  map.on("remove", () => {
    isGone = true;
    callOff?.();
  });
  map.on("render", () => {
    isEmpty = false;
    isAsked = false;
    round = {};
    map._placementDirty = false;
    map._styleDirty = false;
  });
  map.on("resize", () => {
    isEmpty = true;
    map.triggerRepaint();
  });
}
