import { expect, test } from "vitest";
import { frameOf } from "#scene/frame.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import { rimOf } from "#scene/rimsOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const SIZES = [
  [1440, 900],
  [1024, 768],
  [720, 900],
  [390, 844],
  [844, 390],
] as const;

/** The scene of a day, parted for the opening of that size. */
function partedOn(day: string, [width, height]: readonly [number, number]) {
  const scene = sceneOf(atlas, initialView("en"), dayOf(day));
  const frame = frameOf(null, "globe", { width, height }, "light");
  return { scene, frame, parted: partedScene(scene, frame) };
}

test.each(SIZES)(
  "at %i × %i no two circles meet, Georgia and Armenia no more than others",
  (...size) => {
    for (const day of ["2022-09-30", "2023-12-31", "2024-07-16", "2025-06-01"]) {
      const { frame, parted } = partedOn(day, size);
      const plane = planeOf(frame);
      const rims = parted.destinations.flatMap((mark) => {
        const at = plane(mark.point);
        return at === null ? [] : [{ id: mark.id, at, radius: rimOf(mark) }];
      });
      for (const [i, a] of rims.entries())
        for (const b of rims.slice(i + 1))
          expect(
            Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]),
            `${day}: ${a.id} and ${b.id}`,
          ).toBeGreaterThanOrEqual(a.radius + b.radius);
    }
  },
);

test("they go only as far as they must, and the others stay", () => {
  const { frame, parted } = partedOn("2024-07-16", [390, 844]);
  const plane = planeOf(frame);
  const moved = parted.destinations.filter(({ point, home }) => point !== home);
  expect(moved.map(({ id }) => id).toSorted()).toEqual(["ARM", "GEO"]);
  const [a = [0, 0], b = [0, 0]] = moved.map((mark) => plane(mark.point) ?? [0, 0]);
  const [ra = 0, rb = 0] = moved.map(rimOf);
  expect(Math.hypot(a[0] - b[0], a[1] - b[1]) - ra - rb).toBeLessThan(2);
});

test("the ways to a circle that gave way end where it stands now, and begin where they began", () => {
  const { scene, parted } = partedOn("2024-07-16", [390, 844]);
  const at = (id: string) => parted.destinations.find((mark) => mark.id === id)?.point;
  const ways = parted.routes.filter(({ to, shown }) => shown && (to === "ARM" || to === "GEO"));
  expect(ways.length).toBeGreaterThan(1);
  for (const { id, to, legs } of ways) {
    const [lon = 0, lat = 0] = legs.at(-1)?.path.at(-1) ?? [];
    expect(lon).toBeCloseTo(at(to)?.[0] ?? Number.NaN, 2);
    expect(lat).toBeCloseTo(at(to)?.[1] ?? Number.NaN, 2);
    const before = scene.routes.find((route) => route.id === id);
    expect(legs[0]?.path[0]).toEqual(before?.legs[0]?.path[0]);
  }
});

test("parted once more it stays as it is, and from near all circles stand on their countries", () => {
  const { scene, frame, parted } = partedOn("2024-07-16", [390, 844]);
  expect(partedScene(parted, frame)).toBe(parted);
  const near = frameOf({ lon: 44, lat: 41, zoom: 6 }, "globe", frame.size, "light");
  expect(partedScene(scene, near).destinations).toBe(scene.destinations);
  expect(partedScene(parted, near).destinations).toEqual(scene.destinations);
});

test.each(SIZES)(
  "at %i × %i a hairline leads from the rim of a circle to its country only where that lies so far beside it that one sees it",
  (...size) => {
    for (const day of ["2022-09-30", "2024-07-16"]) {
      const { frame, parted } = partedOn(day, size);
      const plane = planeOf(frame);
      for (const mark of parted.destinations) {
        const [a, b] = [plane(mark.point), plane(mark.home)];
        if (a === null || b === null) continue;
        const beside = Math.hypot(a[0] - b[0], a[1] - b[1]) - mark.radius;
        expect(mark.tie !== null, mark.id).toBe(beside >= 3);
        if (mark.tie === null) continue;
        expect(mark.tie[1]).toBe(mark.home);
        const [x, y] = plane(mark.point) ?? [0, 0];
        const [u, v] = plane(mark.tie[0]) ?? [0, 0];
        expect(Math.abs(Math.hypot(x - u, y - v) - mark.radius)).toBeLessThan(2);
      }
    }
  },
);

test("in a low picture Georgia's circle leaves Georgia, and a hairline says where it belongs", () => {
  const { parted } = partedOn("2024-07-16", [844, 160]);
  const tied = parted.destinations.filter(({ tie }) => tie !== null).map(({ id }) => id);
  expect(tied).toContain("GEO");
  expect(
    partedOn("2024-07-16", [1440, 900]).parted.destinations.every(({ tie }) => tie === null),
  ).toBe(true);
});

/** The ways that are shown and run under circles of other countries than their own, and how deep in px. */
function passedUnder(day: string, size: readonly [number, number]): string[] {
  const { frame, parted } = partedOn(day, size);
  const plane = planeOf(frame);
  return parted.routes.flatMap(({ id, to, shown, legs }) =>
    (shown ? parted.destinations.filter((mark) => mark.id !== to) : []).flatMap((mark) => {
      const at = plane(mark.point);
      if (at === null || at[0] < 0 || at[1] < 0 || at[0] > size[0] || at[1] > size[1]) return [];
      const points = legs.flatMap(({ path }) => path.flatMap((point) => [plane(point) ?? []]));
      const nearest = Math.min(...points.map(([x = 0, y = 0]) => Math.hypot(x - at[0], y - at[1])));
      const ends = [points[0], points.at(-1)].map(([x = 0, y = 0] = []) =>
        Math.hypot(x - at[0], y - at[1]),
      );
      const depth = Math.min(mark.radius, ...ends) - nearest;
      return depth > 1 ? [`${day}: ${id} under ${mark.id} by ${depth.toFixed(1)}`] : [];
    }),
  );
}

test.each(SIZES)("at %i × %i no way passes below the circle of another country", (...size) => {
  for (const day of ["2022-09-28", "2022-09-30", "2023-12-31", "2024-07-16", "2026-02-17"])
    expect(passedUnder(day, size)).toEqual([]);
});

test("a way that nothing lies in the way of is the same one, and one that gives way keeps its ends", () => {
  const { scene, parted } = partedOn("2024-07-16", [1440, 900]);
  const changed = parted.routes.filter((route, i) => route !== scene.routes[i]);
  expect(changed.map(({ id }) => id)).toContain("kyrgyzstan-air");
  expect(changed.length).toBeLessThan(6);
  for (const { id, to, legs } of changed) {
    if (to === "ARM" || to === "GEO") continue;
    const before = scene.routes.find((route) => route.id === id);
    for (const at of [0, -1])
      expect(legs.at(at)?.path.at(at)).toEqual(before?.legs.at(at)?.path.at(at));
  }
});

test("a way is led past a circle on its nearer side: to the Emirates east of Georgia, on a phone too", () => {
  const { frame, parted } = partedOn("2022-09-28", [390, 488]);
  const plane = planeOf(frame);
  const georgia = parted.destinations.find(({ id }) => id === "GEO");
  const way = parted.routes.find(({ id }) => id === "united-arab-emirates-air");
  const [x = 0, y = 0] = georgia === undefined ? [] : (plane(georgia.point) ?? []);
  const beside = (way?.legs ?? [])
    .flatMap(({ path }) => path.flatMap((point) => [plane(point) ?? []]))
    .filter(([, down = 0]) => Math.abs(down - y) < 20);
  expect(beside.length).toBeGreaterThan(0);
  for (const [right = 0] of beside) expect(right).toBeGreaterThan(x);
});
