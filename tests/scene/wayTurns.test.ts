import { expect, test } from "vitest";
import { bearingOf } from "#atlas/bearingOf.ts";
import { curveOf } from "#scene/curveOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { wayTurns } from "#scene/wayTurns.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const MOSCOW = [37.62, 55.75] as const;

test("a curve begins and ends where it should, and sets out beside the great circle by its turn", () => {
  for (const turn of [-30, -6, 6, 30]) {
    const path = curveOf(MOSCOW, [34.78, 32.08], turn);
    expect(path[0]).toEqual(MOSCOW);
    expect(path.at(-1)).toEqual([34.78, 32.08]);
    const straight = bearingOf(MOSCOW, [34.78, 32.08]);
    const [, next = MOSCOW] = path;
    expect(Math.abs(bearingOf(MOSCOW, next) - straight - turn)).toBeLessThan(3);
  }
});

test("no curve jumps where longitudes begin anew", () => {
  const path = curveOf(MOSCOW, [-117, 32.5], 20);
  for (const [i, [lon]] of path.entries())
    expect(Math.abs(lon - (path[i - 1]?.[0] ?? lon))).toBeLessThan(60);
});

test("ways that begin at one place set out at least ten degrees apart", () => {
  const turns = wayTurns(atlas.routes.values());
  const fromMoscow = [...atlas.routes.values()].flatMap(({ id, legs }) => {
    const path = legs[0]?.path ?? [];
    const end = path.at(-1);
    if (String(path[0]) !== String(MOSCOW) || end === undefined) return [];
    return [bearingOf(MOSCOW, end) + (turns.get(id) ?? 0)];
  });
  expect(fromMoscow.length).toBeGreaterThan(6);
  const sorted = fromMoscow.toSorted((a, b) => a - b);
  for (const [i, bearing] of sorted.entries())
    if (i > 0) expect(bearing - (sorted[i - 1] ?? 0)).toBeGreaterThan(10);
});

test("no way begins where only the name of a country stands", () => {
  const russia = atlas.places.get("RUS" as never)?.point;
  for (const { legs } of atlas.routes.values())
    expect(String(legs[0]?.path[0])).not.toBe(String(russia));
});

test("a way ends at the circle that it feeds, at its rim; those who left a country again feed none", () => {
  const scene = sceneOf(atlas, initialView("en"), dayOf("2024-07-20"));
  const armenia = scene.destinations.find(({ id }) => id === "ARM");
  const way = scene.routes.find(({ to }) => to === "ARM");
  expect(way?.legs.at(-1)?.path.at(-1)).toEqual(armenia?.point.map((at) => expect.closeTo(at, 2)));
  expect(way?.back).toBeGreaterThan(armenia?.radius ?? Number.POSITIVE_INFINITY);
  const left = sceneOf(
    atlas,
    { ...initialView("en"), series: "exits-after-call-up" },
    dayOf("2022-10-01"),
  );
  expect(new Set(left.routes.map(({ back }) => Math.round(back)))).toEqual(new Set([3]));
});

test("what nobody could go, or of which nothing is known, waits to be asked for, and its number is told", () => {
  const day = dayOf("2026-01-10");
  const some = sceneOf(atlas, initialView("en"), day);
  const all = sceneOf(atlas, { ...initialView("en"), ways: "all" }, day);
  const shown = (scene: typeof some) => scene.routes.filter((route) => route.shown);
  expect(shown(some).every(({ state }) => state === "open" || state === "restricted")).toBe(true);
  expect(shown(all).length).toBeGreaterThan(shown(some).length);
  expect(some.legend.routes?.others).toMatch(/^\d+\sclosed/);
  const told = (some.legend.routes?.others.match(/\d+/g) ?? []).map(Number);
  expect(told.reduce((a, b) => a + b, 0)).toBe(shown(all).length - shown(some).length);
});
