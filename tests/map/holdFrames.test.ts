import { expect, test } from "vitest";
import { holdFrames } from "#map/holdFrames.ts";

/** A map that nobody moves, with a source that is loaded and all tiles there; `frames` counts what it draws. */
function fakeMap() {
  const now = { isMoving: false, isLoaded: true, hasTiles: true, frames: 0 };
  const acts = new Map<string, () => void>();
  let due: (() => void) | null = null;
  const map = {
    areTilesLoaded: () => now.hasTiles,
    getSource: () => ({ loaded: () => now.isLoaded }),
    isMoving: () => now.isMoving,
    on: (name: string, act: () => void) => acts.set(name, act),
    triggerRepaint: () => {
      now.frames += 1;
    },
  };
  holdFrames(map as never, ["marks"], (act) => {
    due = act;
    return () => {
      due = null;
    };
  });
  map.triggerRepaint();
  acts.get("render")?.();
  now.frames = 0;
  return { map, now, tell: (name: string) => acts.get(name)?.(), wait: () => due?.() };
}

test("a step's tiles come one by one and are drawn once, when all are there", () => {
  const { map, now } = fakeMap();
  now.isLoaded = false;
  map.triggerRepaint();
  now.isLoaded = true;
  now.hasTiles = false;
  for (let tile = 0; tile < 12; tile++) map.triggerRepaint();
  expect(now.frames).toBe(0);
  now.hasTiles = true;
  map.triggerRepaint();
  expect(now.frames).toBe(1);
});

test("a map that is moved draws as it can", () => {
  const { map, now } = fakeMap();
  now.hasTiles = false;
  now.isMoving = true;
  map.triggerRepaint();
  expect(now.frames).toBe(1);
});

test("what does not come holds the picture up for a while, once", () => {
  const { map, now, wait } = fakeMap();
  now.hasTiles = false;
  map.triggerRepaint();
  map.triggerRepaint();
  wait();
  expect(now.frames).toBe(1);
  wait();
  expect(now.frames).toBe(1);
});

test("a frame that came in time leaves none behind", () => {
  const { map, now, wait } = fakeMap();
  now.hasTiles = false;
  map.triggerRepaint();
  now.hasTiles = true;
  map.triggerRepaint();
  wait();
  expect(now.frames).toBe(1);
});

test("a canvas that a new size has emptied is drawn at once, and only it", () => {
  const { map, now, tell } = fakeMap();
  now.hasTiles = false;
  tell("resize");
  expect(now.frames).toBe(1);
  tell("render");
  map.triggerRepaint();
  expect(now.frames).toBe(1);
});
