import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { LAYERS } from "#map/layers.ts";
import { styleOf } from "#map/style.ts";
import { PALETTE, PALETTES } from "#scene/palette.ts";

test.each(PALETTES)("the %s style is valid by the specification", (name) => {
  expect(validateStyleMin(styleOf(PALETTE[name], "globe") as never)).toEqual([]);
});

test("the style asks for nothing from any host", () => {
  expect(JSON.stringify(styleOf(PALETTE.light, "globe"))).not.toMatch(/https?:|\/\//);
});

test("the style knows no days: it reads what is so, not when", () => {
  expect(JSON.stringify(styleOf(PALETTE.light, "globe"))).not.toMatch(/20\d\d|"date"|"day"/);
});

test("each layer takes of its source only the marks that bear its name", () => {
  for (const layer of LAYERS)
    expect(layer, layer.id).toHaveProperty("filter", ["==", ["get", "layer"], layer.id]);
});
