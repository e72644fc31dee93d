import type { Movable } from "#map/createGlPort.ts";
import type { Schedule } from "#scene/createHand.ts";
import { clampCamera } from "#view/clampCamera.ts";
import type { Camera } from "#view/viewState.ts";

type Data = Readonly<Record<string, unknown>>;
type Target = { readonly center?: readonly [number, number]; readonly zoom?: number };

const FRAME_MS = 50;

/**
 * MapLibre's way of moving, without a picture: an ease fires `move` frame by frame and `moveend` once; another ease, a jump or
 * `stop` interrupts it and lets it fire its `moveend` first.
 */
export function fakeMapLibre(
  first: Camera,
  height: number,
  schedule: Schedule,
): { readonly map: Movable; readonly drag: (lon: number) => { readonly release: () => void } } {
  let at = first;
  const listeners = new Map<string, ((event: object) => void)[]>();
  const fire = (name: string, data: Data = {}) => {
    for (const tell of listeners.get(name) ?? []) tell({ type: name, ...data });
  };
  let running: { readonly callOff: () => void; readonly data: Data } | null = null;
  let isDragged = false;

  function stop(): void {
    if (running === null) return;
    const { callOff, data } = running;
    running = null;
    callOff();
    fire("moveend", data);
  }
  function put(next: Partial<Camera>): void {
    at = clampCamera({ ...at, ...next });
  }
  function ease(to: Partial<Camera>, duration: number, data: Data): void {
    stop();
    const from = at;
    const run = (passed: number): void => {
      const part = duration === 0 ? 1 : Math.min(1, passed / duration);
      const between = (a: number, b = a) => a + (b - a) * part;
      put({
        lon: between(from.lon, to.lon),
        lat: between(from.lat, to.lat),
        zoom: between(from.zoom, to.zoom),
      });
      fire("move", data);
      if (part < 1) running = { callOff: schedule(() => run(passed + FRAME_MS), FRAME_MS), data };
      else {
        running = null;
        fire("moveend", data);
      }
    };
    if (duration === 0) run(0);
    else running = { callOff: schedule(() => run(FRAME_MS), FRAME_MS), data };
  }
  const cameraOf = ({ center, zoom }: Target): Partial<Camera> => ({
    ...(center && { lon: center[0], lat: center[1] }),
    ...(zoom !== undefined && { zoom }),
  });

  const map = {
    getCenter: () => ({ lng: at.lon, lat: at.lat }),
    getZoom: () => at.zoom,
    getContainer: () => ({ clientHeight: height }),
    isMoving: () => running !== null || isDragged,
    project: () => ({ x: 1, y: 1 }),
    on: (name: string, tell: (event: object) => void) => {
      listeners.set(name, [...(listeners.get(name) ?? []), tell]);
    },
    stop,
    easeTo: (target: Target & { readonly duration: number }, data: Data = {}) =>
      ease(cameraOf(target), target.duration, data),
    jumpTo(target: Target, data: Data = {}) {
      stop();
      put(cameraOf(target));
      fire("move", data);
      fire("moveend", data);
    },
    panBy: (
      [right, down]: readonly [number, number],
      { duration }: { readonly duration: number },
      data: Data = {},
    ) => {
      const degrees = 360 / (512 * 2 ** at.zoom);
      ease({ lon: at.lon + right * degrees, lat: at.lat - down * degrees }, duration, data);
    },
  };
  return {
    map: map as unknown as Movable,
    drag(lon) {
      stop();
      isDragged = true;
      put({ lon: at.lon + lon });
      fire("move");
      return {
        release() {
          isDragged = false;
          fire("moveend");
        },
      };
    },
  };
}
