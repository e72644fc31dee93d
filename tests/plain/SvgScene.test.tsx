// @vitest-environment node
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { readBorders } from "#geo/readFacts.ts";
import { SvgScene } from "#plain/SvgScene.tsx";
import { frameOf } from "#scene/frame.ts";
import { PALETTE, PALETTES, type PaletteName } from "#scene/palette.ts";
import { planeOf } from "#scene/planeOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const borders = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");
const size = { width: 900, height: 600 };

const pictureOf = (palette: PaletteName, asked: Partial<ViewState> = {}) => {
  const view = { ...initialView("en"), ...asked };
  const scene = sceneOf(atlas, view, dayOf("2024-09-21"));
  const frame = frameOf(view.map, view.proj, size, palette);
  const draw = () => (
    <SvgScene scene={scene} borders={borders} frame={frame} description={scene.sentence} />
  );
  return { scene, frame, draw, svg: renderToStaticMarkup(draw()) };
};

/** The colour of a pixel as another program than a browser draws it, `#rrggbb`. */
function drawnBy(svg: string): (x: number, y: number) => string {
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const { pixels, width } = picture;
  return (x, y) => {
    const at = (Math.round(y) * width + Math.round(x)) * 4;
    return `#${[...pixels.subarray(at, at + 3)].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  };
}

test.each(PALETTES)(
  "the %s picture needs no style sheet, no custom property and no script, and cannot be hit",
  (palette) => {
    const { svg } = pictureOf(palette, { overlay: "risk", second: "visa" });
    expect(svg).not.toMatch(/var\(|style=|<style|<script|href|class="hit"/);
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  },
);

test.each(PALETTES)(
  "saved and opened by another program, the %s picture has each country in the colour of its class",
  (palette) => {
    const { scene, frame, svg } = pictureOf(palette, {
      overlay: "visa",
      hidden: ["routes", "destinations", "crossings", "labels"],
    });
    const colourAt = drawnBy(svg);
    const project = planeOf(frame);
    const plain = scene.places.filter(
      ({ small, pattern, over, size: room }) =>
        !small && pattern === "none" && over === "none" && room > 0.3,
    );
    const seen = plain.flatMap(({ id, tone, point }) => {
      const at = project(point);
      if (at === null || at[0] < 5 || at[1] < 5 || at[0] > 895 || at[1] > 595) return [];
      return [[id, colourAt(at[0], at[1]), PALETTE[palette][tone]] as const];
    });
    expect(seen.length).toBeGreaterThan(15);
    expect(seen.filter(([, drawn, meant]) => drawn !== meant)).toEqual([]);
  },
);

test("where the picture is wider than the flat earth, that goes round once more on either side, as MapLibre has it", () => {
  const { scene, frame, svg } = pictureOf("light", {
    overlay: "visa",
    proj: "flat",
    map: { lon: 41, lat: 20, zoom: 0 },
    hidden: ["routes", "destinations", "crossings", "labels"],
  });
  const colourAt = drawnBy(svg);
  const world = 512;
  for (const [id, turn] of [
    ["CAN", 1],
    ["AUS", -1],
  ] as const) {
    const { point, tone } = scene.places.find((place) => place.id === id) ?? {};
    const [x, y] = (point && planeOf(frame)(point)) ?? [0, 0];
    expect(Math.abs(x + turn * world - 450)).toBeLessThan(450);
    expect(colourAt(x + turn * world, y), id).toBe(PALETTE.light[tone ?? ""]);
  }
  expect(pictureOf("light", { proj: "flat" }).svg).not.toContain("<use");
});

test("two drawings on one page share no id, and each pattern that is used is there", () => {
  const { draw } = pictureOf("light", { overlay: "risk" });
  const html = renderToStaticMarkup(
    <>
      {draw()}
      {draw()}
    </>,
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});
