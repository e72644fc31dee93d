import { expect, test } from "vitest";
import type { PlaceId } from "#atlas/types.ts";
import { imageName, imageNamed } from "#map/images.ts";
import { LAYERS } from "#map/layers.ts";
import { partsOf } from "#map/partsOf.ts";
import { borderInks } from "#scene/borderInk.ts";
import { edgedScene } from "#scene/edgedScene.ts";
import { circleInk, wayHaloInk, wayInk } from "#scene/ink.ts";
import { PALETTE, PALETTES } from "#scene/palette.ts";
import { pictureOn } from "./pictureOn.ts";

const georgia = { kind: "place", id: "GEO" as PlaceId } as const;
/** Here MapLibre lays everything on the ground as large as it is inked. */
const WHOLE = { proj: "flat", map: { lon: 41, lat: 48.5, zoom: 3 } } as const;
const picture = pictureOn("2022-09-25", { focus: georgia, overlay: "visa", second: "risk" });

test.each(PALETTES)("MapLibre is given every line as it is inked, in the %s palette", (name) => {
  const palette = PALETTE[name];
  const { scene, ...rest } = pictureOn("2022-09-25", { ...WHOLE, focus: georgia }, name);
  const { ways } = partsOf({ scene, ...rest });
  const legs = scene.routes
    .filter(({ shown }) => shown)
    .flatMap((route) => route.legs.map((leg) => ({ route, leg })));
  expect(legs.length).toBeGreaterThan(10);
  for (const { route, leg } of legs) {
    const [ink, halo] = [wayInk(route), wayHaloInk(route)];
    const line = ways.find(({ id }) => id === leg.id);
    const dashes = ink.dashes ?? [];
    expect(line?.properties).toMatchObject({
      hitId: route.id,
      layer: dashes.length === 0 ? "ways" : ink.round ? "ways-dotted" : "ways-dashed",
      colour: palette[ink.stroke ?? ""],
      width: expect.closeTo(ink.width ?? 1),
      opacity: ink.strokeOpacity,
    });
    const given = (line?.properties["dashes"] ?? []) as readonly number[];
    expect(given.map((dash) => dash * (ink.width ?? 1))).toEqual(
      dashes.map((dash) => expect.closeTo(dash, 1)),
    );
    const under = ways.find(({ id }) => id === `${leg.id}-halo`);
    expect(under?.properties).toMatchObject({
      layer: "ways",
      width: expect.closeTo(halo.width ?? 1),
      opacity: halo.strokeOpacity,
    });
    expect(Number(under?.properties["order"])).toBeLessThan(
      Number(line?.properties["order"]) - 100,
    );
  }
});

test.each(PALETTES)(
  "MapLibre is given every line of every border as it is inked, in the %s palette",
  (name) => {
    const { scene, ...rest } = pictureOn("2023-12-14", WHOLE, name);
    const { borders } = partsOf({ scene, ...rest });
    expect(scene.borders).toHaveLength(18);
    for (const mark of scene.borders)
      borderInks(mark).forEach(({ stroke = "", width, dashes = [] }, order) => {
        const line = borders.find(({ id }) => id === `${mark.id}-${order}`);
        expect(line?.geometry).toEqual(rest.borders.land.get(mark.id));
        expect(line?.properties).toMatchObject({
          order,
          hit: "border",
          hitId: mark.id,
          layer: dashes.length === 0 ? "borders" : "borders-dashed",
          colour: PALETTE[name][stroke],
          width: expect.closeTo(width ?? 1),
        });
      });
  },
);

test("a circle's outer edge is where the drawing has it", () => {
  const later = pictureOn("2024-09-25");
  const { marks } = partsOf(later);
  expect(later.scene.destinations.length).toBeGreaterThan(5);
  for (const mark of edgedScene(later.scene, later.written.stubs).destinations) {
    const given = marks.find(({ id }) => id === `circle-${mark.id}`)?.properties ?? {};
    const { width = 0 } = circleInk(mark);
    expect(Number(given["radius"]) + Number(given["width"])).toBeCloseTo(mark.radius + width / 2);
  }
});

test("what is hidden is not there: no leg, no arrow, no circle, no crossing, no border, no name", () => {
  const { ways, marks, labels, borders } = partsOf(
    pictureOn("2022-09-25", {
      hidden: ["routes", "destinations", "crossings", "borders", "labels"],
    }),
  );
  expect(ways).toEqual([]);
  expect(labels).toEqual([]);
  expect(borders).toEqual([]);
  expect(marks.filter(({ properties }) => properties["layer"] !== "dots")).toEqual([]);
});

const isThere = (image: string): boolean =>
  PALETTES.some(
    (name) =>
      image.startsWith(imageName(name, "")) &&
      imageNamed(image.slice(imageName(name, "").length)) !== undefined,
  );

test("entries and exits are one image of two halves, and leave no circle to be seen", () => {
  const { marks } = partsOf(pictureOn("2022-09-30"));
  const georgia = marks.find(({ id }) => id === "halves-GEO")?.properties["image"];
  expect(georgia).toMatch(/^\w+ halves-\d{3}-\d{3}$/);
  expect(isThere(String(georgia))).toBe(true);
  expect(marks.find(({ id }) => id === "circle-GEO")?.properties).toMatchObject({
    fillOpacity: 0,
    width: 0,
  });
});

test("every mark is told from all others of its source, has a layer that draws it, and an image that exists", () => {
  const marks = Object.values(partsOf(picture)).flat();
  for (const source of new Set(LAYERS.map((layer) => layer.source))) {
    const layers = LAYERS.flatMap((layer) => (layer.source === source ? [layer.id] : []));
    const held = marks.filter(({ properties }) => layers.includes(String(properties["layer"])));
    expect(held.length).toBeGreaterThan(10);
    expect(new Set(held.map(({ id }) => id)).size).toBe(held.length);
  }
  for (const { properties } of marks) {
    expect(LAYERS.map(({ id }) => id)).toContain(properties["layer"]);
    if ("image" in properties) expect(isThere(String(properties["image"]))).toBe(true);
  }
});

test("a country carries its pattern, and over it what lies on all; a second class is a sign and no pattern", () => {
  const { patterns } = partsOf(
    pictureOn("2022-09-25", { ...WHOLE, overlay: "visa", second: "risk" }),
  );
  for (const { id, pattern, over } of picture.scene.places) {
    const carried = patterns.filter((feature) => feature.id.startsWith(`${id}-`));
    const drawn = [pattern, over].filter((name) => name !== "none");
    const hasShape = picture.borders.countries.some(({ properties }) => properties.id === id);
    expect(carried.map(({ properties }) => properties["image"])).toEqual(
      hasShape ? drawn.map((name) => imageName("light", name)) : [],
    );
    const orders = carried.map(({ properties }) => Number(properties["order"]));
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  }
  expect(patterns.length).toBeGreaterThan(20);
});

test("between two whole zooms MapLibre is given shorter dashes and smaller tiles, which it then draws larger", () => {
  const at = (zoom: number) =>
    partsOf(pictureOn("2023-12-14", { ...WHOLE, map: { ...WHOLE.map, zoom }, overlay: "visa" }));
  const [whole, between] = [at(3), at(3.5)];
  const dashesOf = ({ borders }: typeof whole) =>
    borders.flatMap(({ properties: { dashes } }) => (dashes ?? []) as readonly number[]);
  expect(dashesOf(whole).length).toBeGreaterThan(5);
  expect(dashesOf(between)).toEqual(
    dashesOf(whole).map((dash) => expect.closeTo(dash / Math.SQRT2, 1)),
  );
  const images = ({ patterns }: typeof whole) => patterns.map((one) => one.properties["image"]);
  expect(images(between)).toEqual(images(whole).map((name) => `${name}@-2`));
  expect(imageNamed("hatch@-2")?.times).toBeCloseTo(Math.SQRT1_2);
});

test("a name farther away has its line, and what lies beyond the edge its arrow", () => {
  const low = pictureOn("2024-09-25", { map: { lon: 41, lat: 48.5, zoom: 1.6 } });
  const { labels, marks, ways } = partsOf(low);
  const led = low.written.labels.filter(({ leader }) => leader !== null);
  expect(led.length).toBeGreaterThan(0);
  for (const { id, point } of led) {
    const line = marks.find((one) => one.id === `leader-${id}`);
    expect(line?.geometry).toMatchObject({ coordinates: point });
    expect(isThere(String(line?.properties["image"]))).toBe(true);
  }
  expect(low.written.stubs.length).toBeGreaterThan(0);
  for (const { id, ways: led } of low.written.stubs) {
    expect(labels.some((one) => one.id === `destination-${id}`)).toBe(true);
    expect(marks.some((one) => one.id === `stub-arrow-${id}`)).toBe(led.length === 0);
    expect(marks.some((one) => one.id === `circle-${id}`)).toBe(false);
    for (const way of led) expect(ways.some((one) => one.id === `${way.id}-arrow`)).toBe(true);
  }
});
