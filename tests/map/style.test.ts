import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { LAYERS } from "#map/layers.ts";
import { partsOf } from "#map/partsOf.ts";
import { styleOf } from "#map/style.ts";
import { PALETTES } from "#scene/palette.ts";
import { pictureOn } from "./pictureOn.ts";

test.each(PALETTES)("the %s style is valid by the specification", (name) => {
  expect(
    validateStyleMin(styleOf(pictureOn("2022-09-25", { overlay: "visa" }, name), "globe") as never),
  ).toEqual([]);
});

test("the style asks for nothing from any host", () => {
  expect(JSON.stringify(styleOf(pictureOn("2022-09-25"), "globe"))).not.toMatch(/https?:|\/\//);
});

test("the layers know no days: they read what is so, not when", () => {
  expect(JSON.stringify(LAYERS)).not.toMatch(/20\d\d|"date"|"day"/);
});

test("a map opens with its first picture: what it draws is in its sources", () => {
  const picture = pictureOn("2022-09-25", { overlay: "visa" });
  const style = styleOf(picture, "globe");
  const drawn = Object.entries(style.sources).flatMap(([name, source]) =>
    name === "countries" ? [] : (source as { data: GeoJSON.FeatureCollection }).data.features,
  );
  const features = Object.values(partsOf(picture)).flat();
  expect(drawn.map(({ id }) => id).toSorted()).toEqual(features.map(({ id }) => id).toSorted());
});

test("each layer takes of its source only the marks that bear its name", () => {
  for (const layer of LAYERS)
    expect(layer, layer.id).toHaveProperty("filter", ["==", ["get", "layer"], layer.id]);
});
