import { expect, test } from "vitest";
import type { PlaceId } from "#atlas/types.ts";
import { PARTS } from "#map/dataOf.ts";
import { circleInk, wayHaloInk, wayInk } from "#scene/ink.ts";
import { PALETTE, PALETTES } from "#scene/palette.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const view = { ...initialView("en"), focus: { kind: "place", id: "GEO" as PlaceId } } as const;
const scene = sceneOf(atlas, view, dayOf("2022-09-25"));

test.each(PALETTES)("MapLibre is given every line as it is inked, in the %s palette", (name) => {
  const palette = PALETTE[name];
  const { routes } = PARTS.ways.dataOf(scene, palette);
  const legs = scene.routes
    .filter(({ shown }) => shown)
    .flatMap((route) => route.legs.map((leg) => ({ route, leg })));
  expect(routes?.features).toHaveLength(legs.length);
  for (const [i, { route, leg }] of legs.entries()) {
    const [ink, halo] = [wayInk(route, leg.mode), wayHaloInk(route, leg.mode)];
    const given = routes?.features[i]?.properties ?? {};
    expect(given).toMatchObject({
      route: route.id,
      colour: palette[ink.stroke ?? ""],
      width: ink.width,
      opacity: ink.strokeOpacity,
      haloWidth: halo.width,
      haloOpacity: halo.strokeOpacity,
    });
    const px = (given["dashes"] as readonly number[]).map((dash) => dash * (ink.width ?? 1));
    expect(px.map((dash) => Math.round(dash * 10) / 10)).toEqual(
      (ink.dashes ?? []).map((dash) => expect.closeTo(dash, 1)),
    );
  }
});

test("a circle's outer edge is where the drawing has it", () => {
  const { destinations } = PARTS.destinations.dataOf(scene, PALETTE.light);
  for (const [i, mark] of scene.destinations.entries()) {
    const given = destinations?.features[i]?.properties ?? {};
    const { width = 0 } = circleInk(mark);
    expect(Number(given["Radius"]) + Number(given["Width"])).toBeCloseTo(mark.radius + width / 2);
  }
});

test("what is hidden is not there: no leg, no arrow, no circle, no crossing", () => {
  const bare = sceneOf(atlas, {
    ...view,
    hidden: ["routes", "destinations", "crossings"],
  });
  for (const name of ["ways", "destinations", "crossings"] as const)
    for (const { features } of Object.values(PARTS[name].dataOf(bare, PALETTE.light)))
      expect(features).toEqual([]);
});

test("a part whose marks are the same has the same key, so that it is not written again", () => {
  const [before, after] = ["2022-09-29", "2022-09-30"].map((day) =>
    sceneOf(atlas, initialView("en"), dayOf(day)),
  );
  if (before === undefined || after === undefined) throw new Error("two days");
  expect(PARTS.destinations.keyOf(after)).toBe(PARTS.destinations.keyOf(before));
  expect(PARTS.crossings.keyOf(after)).not.toBe(PARTS.crossings.keyOf(before));
  expect(PARTS.ways.keyOf({ ...before, routes: [] })).not.toBe(PARTS.ways.keyOf(before));
});
