import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { GROUND_INK } from "#scene/ink.ts";
import type { Palette } from "#scene/palette.ts";
import { PATTERNS } from "#scene/patterns.ts";
import { is, when } from "./featureState.ts";
import { markLayers } from "./markLayers.ts";
import { toneColour } from "./toneColour.ts";
import { wayLayers } from "./wayLayers.ts";

/** What classes can carry; what lies over all of them has a layer of its own. */
const CLASS_PATTERNS = PATTERNS.filter((name) => name !== "occupied" && name !== "aged");

const EMPTY = { type: "FeatureCollection" as const, features: [] };

/** The style of the map as a function of the palette. It reads feature-state and knows nothing of days. */
export function styleOf(palette: Palette): StyleSpecification {
  const source = (promoteId?: string) => ({
    type: "geojson" as const,
    data: EMPTY,
    ...(promoteId ? { promoteId } : {}),
  });
  return {
    version: 8,
    sources: {
      countries: source("id"),
      inner: source(),
      coast: source(),
      occupied: source(),
      routes: source(),
      arrows: source(),
      crossings: source(),
      destinations: source(),
      places: source("id"),
      labels: source(),
    },
    sky: { "atmosphere-blend": 0 },
    layers: [...groundLayers(palette), ...wayLayers(palette), ...markLayers(palette)],
  };
}

function groundLayers(palette: Palette): LayerSpecification[] {
  const colour = (name: string): string => palette[name] ?? "#000";
  const pattern = (name: "pattern" | "second"): LayerSpecification[] =>
    CLASS_PATTERNS.map((value) => ({
      id: `${name}-${value}`,
      type: "fill",
      source: "countries",
      paint: { "fill-pattern": value, "fill-opacity": when(is(name, value), 1, 0) },
    }));
  const line = (
    id: string,
    { stroke, width }: (typeof GROUND_INK)["coast" | "inner"],
  ): LayerSpecification => ({
    id,
    type: "line",
    source: id,
    layout: { "line-join": "round" },
    paint: { "line-color": colour(stroke), "line-width": width },
  });
  return [
    { id: "sea", type: "background", paint: { "background-color": colour("sea") } },
    {
      id: "countries",
      type: "fill",
      source: "countries",
      paint: { "fill-color": toneColour(palette), "fill-antialias": false },
    },
    ...pattern("pattern"),
    ...pattern("second"),
    {
      id: "aged",
      type: "fill",
      source: "countries",
      layout: { visibility: "none" },
      paint: { "fill-pattern": "aged", "fill-opacity": when(is("over", "aged"), 1, 0) },
    },
    {
      id: "occupied-fill",
      type: "fill",
      source: "occupied",
      paint: { "fill-pattern": "occupied" },
    },
    line("inner", GROUND_INK.inner),
    line("coast", GROUND_INK.coast),
    {
      id: "occupied-line",
      type: "line",
      source: "occupied",
      paint: {
        "line-color": colour(GROUND_INK.occupied.stroke),
        "line-width": GROUND_INK.occupied.width,
        // In widths of the line, which is 1.
        "line-dasharray": [...GROUND_INK.occupied.dashes],
      },
    },
    {
      id: "chosen",
      type: "line",
      source: "countries",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour(GROUND_INK.chosen.stroke),
        "line-width": GROUND_INK.chosen.width,
        "line-opacity": when(is("chosen", true, false), 1, 0),
      },
    },
  ];
}
