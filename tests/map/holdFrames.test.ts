import { expect, test } from "vitest";
import { holdFrames } from "#map/holdFrames.ts";

/** A map that nobody moves, with a source that is loaded and all tiles there; `frames` counts what it draws. */
function fakeMap() {
  const now = { isMoving: false, isLoaded: true, hasTiles: true, frames: 0 };
  const acts = new Map<string, () => void>();
  let due: (() => void) | null = null;
  const map = {
    /** MapLibre draws once more as long as this holds after a picture. */
    _placementDirty: true,
    _styleDirty: true,
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

/** Until what was asked in one go has been weighed. */
const settled = () => Promise.resolve();

test("a step's tiles come one by one and are drawn once, when all are there", async () => {
  const { map, now } = fakeMap();
  // As MapLibre tells it: a colour, the marks, then that they have come, and only then which tiles are stale.
  map.triggerRepaint();
  now.isLoaded = false;
  await settled();
  now.isLoaded = true;
  map.triggerRepaint();
  now.hasTiles = false;
  map.triggerRepaint();
  await settled();
  for (let tile = 0; tile < 12; tile++) {
    map.triggerRepaint();
    await settled();
  }
  expect(now.frames).toBe(0);
  now.hasTiles = true;
  map.triggerRepaint();
  map.triggerRepaint();
  await settled();
  expect(now.frames).toBe(1);
});

test("a picture with new names or signs is not drawn a second time", () => {
  const { map, tell } = fakeMap();
  map._placementDirty = true;
  map._styleDirty = true;
  tell("render");
  expect(map._placementDirty).toBe(false);
  expect(map._styleDirty).toBe(false);
});

test("what is asked while a picture is drawn is in it, and what is asked after it is drawn", async () => {
  const { map, now, tell } = fakeMap();
  map.triggerRepaint();
  tell("render");
  await settled();
  expect(now.frames).toBe(0);
  map.triggerRepaint();
  await settled();
  expect(now.frames).toBe(1);
});

test("a map that is moved draws as it can", () => {
  const { map, now } = fakeMap();
  now.hasTiles = false;
  now.isMoving = true;
  map.triggerRepaint();
  map.triggerRepaint();
  expect(now.frames).toBe(2);
});

test("a map that stood still after a movement still draws", async () => {
  const { map, now } = fakeMap();
  now.isMoving = true;
  map.triggerRepaint();
  now.isMoving = false;
  map.triggerRepaint();
  await settled();
  expect(now.frames).toBe(2);
});

test("what does not come holds the picture up for a while, once", async () => {
  const { map, now, wait } = fakeMap();
  now.hasTiles = false;
  map.triggerRepaint();
  await settled();
  map.triggerRepaint();
  await settled();
  wait();
  expect(now.frames).toBe(1);
  wait();
  expect(now.frames).toBe(1);
});

test("a frame that came in time leaves none behind", async () => {
  const { map, now, wait } = fakeMap();
  now.hasTiles = false;
  map.triggerRepaint();
  await settled();
  now.hasTiles = true;
  map.triggerRepaint();
  await settled();
  wait();
  expect(now.frames).toBe(1);
});

test("a canvas that a new size has emptied is drawn at once, and only it", async () => {
  const { map, now, tell } = fakeMap();
  now.hasTiles = false;
  tell("resize");
  expect(now.frames).toBe(1);
  tell("render");
  map.triggerRepaint();
  await settled();
  expect(now.frames).toBe(1);
});

test("a map that is gone is asked nothing more", async () => {
  const { map, now, tell, wait } = fakeMap();
  map.triggerRepaint();
  tell("remove");
  await settled();
  wait();
  expect(now.frames).toBe(0);
});
