import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CROSSING_STATES } from "#atlas/crossingStates.ts";
import { crossingImage, imageNamed } from "#map/images.ts";
import { partsOf } from "#map/partsOf.ts";
import { SvgScene } from "#plain/SvgScene.tsx";
import { crossingShape, isAirport } from "#scene/crossingShapes.ts";
import { frameOf } from "#scene/frame.ts";
import { groundSeen } from "#scene/groundSeen.ts";
import { keyOf } from "#scene/keyOf.ts";
import { legendIn } from "#scene/legendIn.ts";
import { pictureOn } from "../map/pictureOn.ts";

const NEAR = { map: { lon: 28.5, lat: 61, zoom: 5 } };
const picture = pictureOn("2022-10-01", NEAR);
const airports = picture.scene.crossings.filter(isAirport).map(({ id }) => id);

test("an airport and a crossing on land have two forms in each state, and states differ among either", () => {
  const forms = CROSSING_STATES.flatMap((state) =>
    [false, true].map((isAir) => crossingShape({ state, isAir })),
  );
  expect(new Set(forms).size).toBe(CROSSING_STATES.length * 2);
});

test("both renderers draw each of them in its form, and no part of it is cut", () => {
  expect(airports.length).toBeGreaterThan(10);
  const drawn = partsOf(picture).marks.filter(({ id }) => String(id).startsWith("crossing-"));
  for (const { id, properties } of drawn) {
    const isAir = airports.some((airport) => id === `crossing-${airport}`);
    expect(String(properties?.["icon"] ?? JSON.stringify(properties)), String(id)).toMatch(
      isAir ? /airport-/ : /crossing-/,
    );
  }
  for (const state of CROSSING_STATES) {
    const look = { state, isAir: true, isOld: false, chosen: false };
    const image = imageNamed(crossingImage(look));
    const numbers = [...crossingShape(look).matchAll(/-?[\d.]+/g)].map(([one]) =>
      Math.abs(Number(one)),
    );
    expect((image?.side ?? 0) / 2).toBeGreaterThanOrEqual(Math.max(...numbers) + 2.25);
  }
  const { scene, borders, frame, written } = picture;
  const svg = renderToStaticMarkup(
    <SvgScene {...{ scene, borders, frame, written }} description="" />,
  );
  const winged = [...svg.matchAll(/data-crossing="([^"]+)"[^>]*data-air/g)].map(([, id]) => id);
  expect(winged.length).toBeGreaterThan(0);
  expect(airports).toEqual(expect.arrayContaining(winged));
});

test("the key has the form of airports where one is in the picture, and else not", () => {
  const keysFrom = (lon: number, lat: number, zoom: number) => {
    const { scene, borders } = pictureOn("2022-10-01", { map: { lon, lat, zoom } });
    const frame = frameOf({ lon, lat, zoom }, "globe", { width: 700, height: 400 }, "light");
    const legend = legendIn(scene, frame, groundSeen(borders, frame));
    const group = keyOf(legend, "en").find(({ key }) => key === "crossings");
    return group?.rows.flatMap(({ key, label, sample }) =>
      sample.kind === "crossing" && sample.isAir ? [`${key}: ${label}`] : [],
    );
  };
  expect(keysFrom(28.5, 61, 5)).toEqual(["air: airport"]);
  expect(keysFrom(29.5, 62.5, 6.5)).toEqual([]);
});
