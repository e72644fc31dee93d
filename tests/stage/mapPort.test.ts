import { describe, expect, test } from "vitest";
import { createGlPort } from "#map/createGlPort.ts";
import { createSvgPort } from "#plain/createSvgPort.ts";
import { openingCamera, sameCamera } from "#scene/camera.ts";
import type { MapPort, Mover } from "#scene/mapPort.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import type { Camera } from "#view/viewState.ts";
import { fakeTime } from "../fakeTime.ts";
import { fakeMapLibre } from "./fakeMapLibre.ts";

const SIZE = { width: 900, height: 600 };
const OPENING = openingCamera(SIZE);
const FAR: Camera = { lon: 100, lat: 20, zoom: 4 };

/** A map as a reader has it: what can be done to it, and what it has told. */
type Bench = {
  readonly port: MapPort;
  readonly wait: (milliseconds: number) => void;
  /** Presses, moves by so many degrees and keeps the finger down. */
  readonly drag: (lon: number) => { readonly release: () => void };
  readonly rests: readonly Camera[];
  readonly movers: readonly Mover[];
};

type Open = (onMove?: (by: Mover) => void) => Bench;

const PORTS = {
  svg(onMove?: (by: Mover) => void): Bench {
    const { schedule, wait } = fakeTime();
    const { rests, movers, tells } = listen(onMove);
    const port = createSvgPort({ camera: OPENING, size: SIZE, proj: "globe", tells, schedule });
    const drag = (lon: number) => {
      port.hold(true);
      port.panBy(lon * 8, 0);
      return { release: () => port.hold(false) };
    };
    return { port, wait, drag, rests, movers };
  },
  gl(onMove?: (by: Mover) => void): Bench {
    const { schedule, wait } = fakeTime();
    const { rests, movers, tells } = listen(onMove);
    const { map, drag } = fakeMapLibre(OPENING, SIZE.height, schedule);
    const port = createGlPort({
      map,
      camera: OPENING,
      isGlobe: () => true,
      still: false,
      tells,
      schedule,
    });
    return { port, wait, drag, rests, movers };
  },
} as const satisfies Readonly<Record<string, Open>>;

function listen(onMove?: (by: Mover) => void) {
  const rests: Camera[] = [];
  const movers: Mover[] = [];
  const tells = {
    onRest: (camera: Camera) => void rests.push(camera),
    onMove: (by: Mover) => {
      movers.push(by);
      onMove?.(by);
    },
  };
  return { rests, movers, tells };
}

const LONG = 5000;

describe.each(Object.entries(PORTS))("the map in %s", (_, open) => {
  test.each<readonly [string, (bench: Bench) => void]>([
    ["a step of zoom", ({ port }) => port.zoomBy(1)],
    ["a step aside", ({ port }) => port.panBy(120, 0)],
    ["a drag", ({ drag }) => drag(10).release()],
    [
      "a drag that pauses under the finger",
      ({ drag, wait }) => {
        const held = drag(10);
        wait(LONG);
        held.release();
      },
    ],
    [
      "three quick steps of zoom",
      ({ port, wait }) => {
        for (const steps of [1, 1, -0.5]) {
          port.zoomBy(steps);
          wait(100);
        }
      },
    ],
  ])("%s is told once, when it rests", (_what, act) => {
    const bench = open();
    act(bench);
    expect(bench.rests).toEqual([]);
    bench.wait(LONG);
    expect(bench.rests).toEqual([bench.port.camera()]);
    expect(sameCamera(bench.port.camera(), OPENING)).toBe(false);
    expect(bench.movers).toContain("reader");
    bench.wait(LONG);
    expect(bench.rests).toHaveLength(1);
  });

  test("quick steps of zoom add up", () => {
    const { port, wait } = open();
    port.zoomBy(1);
    wait(60);
    port.zoomBy(1);
    wait(LONG);
    expect(port.camera().zoom).toBeCloseTo(OPENING.zoom + 2, 5);
  });

  test.each<readonly [string, (port: MapPort) => void]>([
    ["a frame that glides", (port) => port.frame(FAR, "gliding")],
    ["a frame at once", (port) => port.frame(FAR, "at once")],
    ["a frame for another size", (port) => port.fit(FAR)],
  ])("%s tells nothing and ends where it was meant to", (_what, act) => {
    const { port, wait, rests, movers } = open();
    act(port);
    wait(LONG);
    expect(port.camera()).toEqual(FAR);
    expect(rests).toEqual([]);
    expect(new Set(movers)).toEqual(new Set(["frame"]));
  });

  test("a frame where the map looks already moves nothing", () => {
    const { port, wait, movers } = open();
    port.frame(OPENING, "gliding");
    port.fit(OPENING);
    wait(LONG);
    expect(movers).toEqual([]);
  });

  test.each(["gliding", "at once"] as const)(
    "a frame, %s, ends what the reader had begun, and that is not told",
    (pace) => {
      const { port, wait, rests } = open();
      port.zoomBy(1);
      wait(60);
      port.frame(FAR, pace);
      wait(LONG);
      expect(port.camera()).toEqual(FAR);
      expect(rests).toEqual([]);
    },
  );

  test("a new size in the midst of the reader's movement lets it be", () => {
    const { port, wait, rests } = open();
    port.zoomBy(1);
    wait(60);
    port.fit(FAR);
    wait(LONG);
    expect(port.camera().zoom).toBeCloseTo(OPENING.zoom + 1, 5);
    expect(rests).toHaveLength(1);
  });

  test("a new size right after such a frame is fitted", () => {
    const { port, wait, rests } = open();
    port.zoomBy(1);
    wait(60);
    port.frame(FAR, "gliding");
    port.fit(OPENING);
    wait(LONG);
    expect(port.camera()).toEqual(OPENING);
    expect(rests).toEqual([]);
  });

  test("after the reader's movement is told a frame is a frame again", () => {
    const { port, wait, rests } = open();
    port.zoomBy(1);
    wait(LONG);
    port.fit(OPENING);
    port.frame(FAR, "gliding");
    wait(LONG);
    expect(port.camera()).toEqual(FAR);
    expect(rests).toHaveLength(1);
  });

  test("what is settled is told now, and not again", () => {
    const { port, wait, drag, rests } = open();
    drag(10).release();
    port.settle();
    expect(rests).toEqual([port.camera()]);
    wait(LONG);
    port.settle();
    expect(rests).toHaveLength(1);
  });

  test("a movement that ends where it began is not told", () => {
    const { port, wait, rests } = open();
    port.zoomBy(1);
    port.zoomBy(-1);
    wait(LONG);
    expect(rests).toEqual([]);
  });

  test("the camera answers the present, also while the map moves", () => {
    const { port, wait } = open();
    port.zoomBy(1);
    wait(LONG);
    const { zoom } = port.camera();
    expect(zoom).toBeCloseTo(OPENING.zoom + 1, 5);
    port.frame(FAR, "at once");
    expect(port.camera()).toEqual(FAR);
  });

  test.each<readonly [Camera, Camera]>([
    [
      { lon: 10, lat: 89, zoom: 3 },
      { lon: 10, lat: 80, zoom: 3 },
    ],
    [
      { lon: 10, lat: -85, zoom: 12 },
      { lon: 10, lat: -80, zoom: 9 },
    ],
    [
      { lon: 190, lat: 0, zoom: -2 },
      { lon: -170, lat: 0, zoom: 0 },
    ],
  ])("%o is shown as %o", (asked, shown) => {
    const { port, wait } = open();
    port.frame(asked, "gliding");
    wait(LONG);
    expect(port.camera()).toEqual(shown);
  });

  test("steps beyond what can be shown end there and are told as they are", () => {
    const { port, wait, rests } = open();
    for (let step = 0; step < 20; step++) port.zoomBy(1);
    wait(LONG);
    expect(port.camera().zoom).toBe(9);
    expect(rests).toEqual([port.camera()]);
  });

  test("the middle is seen, the other side of the globe is not", () => {
    const { port } = open();
    expect(port.project([OPENING.lon, OPENING.lat])).not.toBeNull();
    expect(port.project([OPENING.lon - 180, -OPENING.lat])).toBeNull();
  });

  test("two maps follow each other and come to rest", () => {
    let calls = 0;
    const benches: Bench[] = [];
    const follow = (leader: number) => (by: Mover) => {
      calls++;
      if (by !== "reader") return;
      const camera = benches[leader]?.port.camera();
      if (camera) benches[1 - leader]?.port.frame(camera, "at once");
    };
    benches.push(open(follow(0)), open(follow(1)));
    const [left, right] = benches as [Bench, Bench];
    left.port.zoomBy(1);
    left.wait(LONG);
    right.drag(20).release();
    right.wait(LONG);
    left.wait(LONG);
    expect(sameCamera(left.port.camera(), right.port.camera())).toBe(true);
    expect([left.rests.length, right.rests.length]).toEqual([1, 1]);
    const until = calls;
    left.wait(LONG);
    right.wait(LONG);
    expect(calls).toBe(until);
    expect(calls).toBeLessThan(40);
  });
});

test.each(Object.values(PORTS))(
  "near the rim of the globe nothing counts as seen, long before a quarter of the world away (%#)",
  (open) => {
    const { port } = open();
    const southOf = (degrees: number) => port.project([OPENING.lon, OPENING.lat - degrees]);
    expect(southOf(50)).not.toBeNull();
    // The horizon is 62° away for an eye this near.
    expect(southOf(61)).toBeNull();
    expect(southOf(80)).toBeNull();
  },
);

test.each([
  ["the middle of the globe", [450, 300]],
  ["far out on the globe", [760, 480]],
] as const)("zooming the drawing at %s or dragging it leaves there what was there", (_, at) => {
  const { schedule } = fakeTime();
  const { tells } = listen();
  const port = createSvgPort({ camera: OPENING, size: SIZE, proj: "globe", tells, schedule });
  const before = projectionOf({ camera: port.camera(), proj: "globe", size: SIZE }).invert?.([
    ...at,
  ]);
  for (const steps of [1, 0.5, -0.75]) {
    port.zoomAt(steps, at);
    const [x = 0, y = 0] = port.project(before ?? [0, 0]) ?? [];
    expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(2);
  }
  // Dragged it goes along, too.
  const to = [at[0] - 120, at[1] - 60] as const;
  const dragged = projectionOf({ camera: port.camera(), proj: "globe", size: SIZE }).invert?.([
    ...at,
  ]);
  port.drag(at, to);
  const [x = 0, y = 0] = port.project(dragged ?? [0, 0]) ?? [];
  expect(Math.hypot(x - to[0], y - to[1])).toBeLessThan(2);
});

test("dragged beside the globe it turns as if it were grasped, and never goes blank", () => {
  const { schedule } = fakeTime();
  const { tells } = listen();
  const camera = { lon: 20, lat: 30, zoom: 0 };
  const port = createSvgPort({ camera, size: SIZE, proj: "globe", tells, schedule });
  port.drag([860, 300], [840, 300]);
  expect(port.camera().lon).toBeGreaterThan(20);
  expect(port.camera().lon).toBeLessThan(60);
});
