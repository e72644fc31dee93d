import { beforeEach, expect, test, vi } from "vitest";
import type { LiveTells } from "#map/openMap.ts";
import { openMap } from "#map/openMap.ts";
import type { Picture } from "#map/partsOf.ts";
import { pictureOn } from "./pictureOn.ts";

const map = vi.hoisted(() => ({
  listeners: new Map<string, ((event: object) => void)[]>(),
  /** How many frames were asked for. */
  frames: 0,
}));
const fire = (name: string) => {
  for (const tell of map.listeners.get(name) ?? []) tell({});
};

vi.mock("#map/createMap.ts", () => ({
  createMap: () => ({
    on: (name: string, tell: (event: object) => void) =>
      map.listeners.set(name, [...(map.listeners.get(name) ?? []), tell]),
    getCanvas: () => ({ clientWidth: 0, clientHeight: 0 }),
    getCenter: () => ({ lng: 41, lat: 49 }),
    getZoom: () => 3,
    isMoving: () => false,
    getSource: () => ({ setData: () => {}, updateData: () => {} }),
    setFeatureState: () => {},
    setPaintProperty: () => {},
    setProjection: () => {},
    triggerRepaint: () => {
      map.frames += 1;
    },
  }),
}));

const onDrawn = vi.fn();
const NOTHING = () => {};
const tells: LiveTells = {
  onPick: NOTHING,
  onHover: NOTHING,
  onMove: NOTHING,
  onRest: NOTHING,
  onLost: NOTHING,
  onDrawn,
};

/** A map that has drawn its first picture. */
function opened(picture: Picture) {
  const handle = openMap({
    container: { clientWidth: 0, clientHeight: 0 } as HTMLElement,
    camera: { lon: 41, lat: 49, zoom: 3 },
    picture,
    proj: "globe",
    still: true,
    power: "default",
    cooperative: false,
    tells,
  });
  fire("style.load");
  fire("idle");
  map.frames = 0;
  onDrawn.mockClear();
  return handle;
}

beforeEach(() => map.listeners.clear());

const on = (day: string) => pictureOn(day, { overlay: "visa" });

test("a day that changes nothing on the map costs no frame, and is drawn at once", () => {
  const { paint } = opened(on("2022-09-23"));
  paint(on("2022-09-24"));
  expect(map.frames).toBe(0);
  expect(onDrawn).toHaveBeenCalledTimes(1);
});

test("a day that changes something is drawn when its frame is", () => {
  const { paint } = opened(on("2022-09-29"));
  paint(on("2022-09-30"));
  expect(map.frames).toBe(1);
  expect(onDrawn).not.toHaveBeenCalled();
  fire("idle");
  expect(onDrawn).toHaveBeenCalledTimes(1);
});

test("a day that changes nothing waits for what is still on its way", () => {
  const { paint } = opened(on("2022-09-29"));
  paint(on("2022-09-30"));
  paint(on("2022-09-30"));
  expect(onDrawn).not.toHaveBeenCalled();
  fire("idle");
  expect(onDrawn).toHaveBeenCalledTimes(1);
});

test.each(["move", "dataloading", "styledata"])(
  "after %s the same picture is drawn anew, and told when it is",
  (what) => {
    const { paint } = opened(on("2022-09-23"));
    fire(what);
    paint(on("2022-09-23"));
    expect(onDrawn).not.toHaveBeenCalled();
    expect(map.frames).toBe(1);
    fire("idle");
    expect(onDrawn).toHaveBeenCalledTimes(1);
  },
);

test("another projection is drawn before it is told", () => {
  const { paint, setProjection } = opened(on("2022-09-23"));
  setProjection("flat");
  paint(on("2022-09-23"));
  expect(onDrawn).not.toHaveBeenCalled();
  expect(map.frames).toBe(1);
});
