import type { Map as MapLibre } from "maplibre-gl";
import type { Schedule } from "#scene/createHand.ts";

type Holdable = Pick<
  MapLibre,
  "areTilesLoaded" | "getSource" | "isMoving" | "on" | "triggerRepaint"
>;

/** After so many ms a picture is shown as far as it has come. */
const MOST_MS = 1000;

/**
 * Lets a map that nobody moves draw only whole pictures: left alone it draws one for every tile that comes. While something of these
 * sources is on its way a frame waits, a second at most; a canvas that was emptied waits for nothing.
 */
export function holdFrames(map: Holdable, sources: readonly string[], schedule: Schedule): void {
  const repaint = map.triggerRepaint.bind(map);
  let isEmpty = true;
  let callOff: (() => void) | null = null;
  const isOnItsWay = () =>
    sources.some((name) => map.getSource(name)?.loaded() === false) || !map.areTilesLoaded();

  function draw(): void {
    callOff?.();
    callOff = null;
    repaint();
  }
  map.triggerRepaint = () => {
    if (isEmpty || map.isMoving() || !isOnItsWay()) draw();
    else callOff ??= schedule(draw, MOST_MS);
  };
  map.on("remove", () => callOff?.());
  map.on("render", () => {
    isEmpty = false;
  });
  map.on("resize", () => {
    isEmpty = true;
    map.triggerRepaint();
  });
}
