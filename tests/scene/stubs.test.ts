import { expect, test } from "vitest";
import type { PlaceId, RouteId } from "#atlas/types.ts";
import { openingCamera } from "#scene/camera.ts";
import { edgedScene } from "#scene/edgedScene.ts";
import { frameOf } from "#scene/frame.ts";
import { isWithin } from "#scene/isWithin.ts";
import { labelBox } from "#scene/labelBox.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { stubCamera } from "#scene/stubCamera.ts";
import { stubUnder } from "#scene/stubUnder.ts";
import { initialView } from "#view/initialView.ts";
import type { Camera, ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const USA = "USA" as PlaceId;
const SIZE = { width: 1440, height: 756 };
const FINLAND: Camera = { lon: 28, lat: 62, zoom: 5 };

function picture(
  asked: Partial<ViewState> = {},
  { camera = null as Camera | null, size = SIZE, proj = "globe" as ViewState["proj"] } = {},
) {
  const frame = frameOf(camera, proj, size, "light");
  const view = { ...initialView("en"), ...asked };
  const scene = partedScene(sceneOf(atlas, view, dayOf("2024-08-01")), frame);
  const written = labelPlaces(scene, frame);
  return { frame, scene, ...written, edged: edgedScene(scene, written.stubs) };
}

test("the opening tells of the United States and of Argentina at its edge, with the numbers and the bounds that their cards give", () => {
  const { stubs, labels, scene, leftOut } = picture();
  for (const id of ["USA", "ARG"]) {
    const mark = scene.destinations.find((one) => one.id === id);
    const label = labels.find((one) => one.id === id);
    expect(stubs.map((stub) => stub.id)).toContain(id);
    expect(label?.lines).toEqual([mark?.name, mark?.number]);
  }
  const textOf = (id: string) => labels.find((one) => one.id === id)?.lines.join(" ");
  expect(textOf("USA")).toMatch(/^United States about\s48,000$/);
  expect(textOf("ARG")).toMatch(/^Argentina ≥\s11,000$/);
  expect(leftOut).toEqual([]);
});

test.each(["globe", "flat"] as const)(
  "every destination of the day is a circle with its name, a stub or a line in the list: %s",
  (proj) => {
    for (const size of [SIZE, { width: 390, height: 584 }, { width: 844, height: 253 }]) {
      const { scene, edged, labels, stubs, leftOut, frame } = picture({}, { size, proj });
      const plane = planeOf(frame);
      for (const { id, point } of scene.destinations) {
        const at = plane(point);
        const isHere = at !== null && isWithin(at, size);
        const ways = [
          isHere && labels.some((label) => label.id === id) && !stubs.some((s) => s.id === id),
          stubs.some((stub) => stub.id === id),
          leftOut.includes(id),
        ].filter(Boolean);
        expect(ways.length, id).toBe(1);
        if (stubs.some((stub) => stub.id === id))
          expect(
            edged.destinations.some((mark) => mark.id === id),
            id,
          ).toBe(false);
      }
    }
  },
);

test("an arrow lies in the picture, near its edge or the rim of the globe, and looks to where the place is", () => {
  const { stubs, frame } = picture();
  const us = stubs.find(({ id }) => id === "USA");
  expect(us?.at[0]).toBeLessThan(SIZE.width / 4);
  expect(Math.abs(us?.turn ?? 0)).toBeGreaterThan(135);
  for (const { at, point } of stubs) {
    expect(isWithin(at, SIZE)).toBe(true);
    const [x, y] = planeOf(frame)(point) ?? [0, 0];
    expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(0.5);
  }
  // What lies just beyond the left edge of an upright picture is pointed at as it would stand beside the picture.
  const upright = picture({}, { size: { width: 720, height: 900 } });
  const near = upright.stubs.filter(({ id }) => id === "ESP" || id === "GBR");
  expect(near.length).toBeGreaterThan(0);
  for (const { id, at, turn } of near) {
    const mark = upright.scene.destinations.find((one) => one.id === id);
    const [x, y] = planeOf(upright.frame)(mark?.point ?? [0, 0]) ?? [0, 0];
    expect(at[0]).toBeLessThan(40);
    expect((Math.atan2(y - 450, x - 360) * 180) / Math.PI).toBeCloseTo(turn);
  }
});

test("a way to what lies beyond the edge ends at its stub, and begins where it began", () => {
  const size = { width: 720, height: 900 };
  const { stubs, scene, edged, frame } = picture({}, { size });
  const led = stubs.filter(({ ways }) => ways.length > 0);
  expect(led.length).toBeGreaterThan(0);
  for (const { at, point, ways } of led) {
    const [first] = ways;
    const route = edged.routes.find(({ id }) => id === first?.id);
    const whole = scene.routes.find(({ id }) => id === first?.id);
    expect(route?.legs.at(-1)?.path.at(-1)).toEqual(point);
    expect(route?.legs[0]?.path[0]).toBe(whole?.legs[0]?.path[0]);
    const [x, y] = planeOf(frame)(point) ?? [0, 0];
    expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(0.5);
  }
  // Cut twice at one place it is the same path, so that nothing is drawn anew.
  const again = edgedScene(scene, stubs);
  for (const [i, { legs }] of edged.routes.entries())
    expect(again.routes[i]?.legs.at(-1)?.path).toBe(legs.at(-1)?.path);
});

test("from near nothing beyond the edge is told but what is chosen: calm at the Finnish border", () => {
  expect(picture({}, { camera: FINLAND })).toMatchObject({ stubs: [], leftOut: [] });
  const opening = openingCamera(SIZE);
  const nearly = { ...opening, zoom: opening.zoom + 0.5 };
  const nearer = { ...opening, zoom: opening.zoom + 0.7 };
  expect(picture({}, { camera: nearly }).stubs.length).toBeGreaterThan(1);
  expect(picture({}, { camera: nearer }).stubs).toEqual([]);
  const chosen = picture({ focus: { kind: "place", id: USA } }, { camera: FINLAND });
  expect(chosen.stubs.map(({ id }) => id)).toEqual(["USA"]);
  const way = [...atlas.routes.values()].find(({ to }) => to === "THA");
  const route = { kind: "route", id: way?.id as RouteId } as const;
  const moscow: Camera = { lon: 38, lat: 55, zoom: 5 };
  expect(picture({ focus: route }, { camera: moscow }).stubs.map(({ id }) => id)).toEqual(["THA"]);
});

test("far from Russia, at the zoom of the opening, at most six say where the numbers are, and the list has the rest", () => {
  const { stubs, leftOut, scene, frame } = picture(
    {},
    { camera: { lon: -95, lat: 38, zoom: 2.4 } },
  );
  expect(stubs.length).toBeLessThanOrEqual(6);
  expect(stubs.length).toBeGreaterThan(2);
  const plane = planeOf(frame);
  const outside = scene.destinations.filter(({ point }) => {
    const at = plane(point);
    return at === null || !isWithin(at, SIZE);
  });
  expect(stubs.length + leftOut.length).toBeGreaterThanOrEqual(outside.length);
  expect(stubs.map(({ id }) => id)).toContain("KAZ");
});

test("where names, numbers or ways are hidden, nothing stands at the edge for them", () => {
  expect(picture({ hidden: ["labels"] }).stubs).toEqual([]);
  expect(picture({ hidden: ["destinations", "routes"] }).stubs).toEqual([]);
  const ways = picture({ hidden: ["destinations"] }, { size: { width: 720, height: 900 } });
  expect(ways.stubs.length).toBeGreaterThan(0);
  expect(ways.stubs.every((stub) => stub.ways.length > 0)).toBe(true);
});

test("pressed, it brings what it points at into the free part of the picture, at the same zoom", () => {
  const { stubs, scene, frame } = picture();
  const free = { left: 0, top: 100, right: 1000, bottom: 700 };
  const camera = stubCamera({ kind: "place", id: USA }, stubs, scene, frame, free);
  expect(camera?.zoom).toBe(frame.camera.zoom);
  const point = scene.places.find(({ id }) => id === "USA")?.point ?? [0, 0];
  const [x, y] = planeOf({ ...frame, camera: camera ?? frame.camera })(point) ?? [-1, -1];
  expect(x).toBeGreaterThan(free.left);
  expect(x).toBeLessThan(free.right);
  expect(y).toBeGreaterThan(free.top);
  expect(y).toBeLessThan(free.bottom);
  // What is in the picture needs no other camera.
  const kaz = { kind: "place", id: "KAZ" as PlaceId } as const;
  expect(stubCamera(kaz, stubs, scene, frame, free)).toBeNull();
});

test("its arrow and its name are pressed as what they stand for, and nothing beside them", () => {
  const { labels, stubs, frame } = picture();
  const found = (x: number, y: number) => stubUnder({ labels, stubs }, frame.letters, [x, y]);
  for (const { id, at } of stubs) {
    const label = labels.find((one) => one.id === id);
    const box = label && labelBox(label, at, frame.letters);
    expect(found(at[0] + 10, at[1])).toBe(id);
    expect(found((box?.left ?? 0) + 4, (box?.top ?? 0) + 4)).toBe(id);
    expect(found((box?.left ?? 0) + 4, (box?.top ?? 0) - 9)).toBeNull();
  }
  expect(found(SIZE.width / 2, SIZE.height / 2)).toBeNull();
});
