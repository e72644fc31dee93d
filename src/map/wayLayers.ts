import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "#scene/palette.ts";

const get = (name: string): ExpressionSpecification => ["get", name];

/** Whole, dashed and dotted lines: the ends of dashes cannot be asked of a feature, so each kind has a layer. */
const KINDS = { whole: "round", dashed: "butt", dotted: "round" } as const;

/** The ways out as their features are inked: a halo, a line, arrowheads, and an unseen broad line to hit. */
export function wayLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "ways-hit",
      type: "line",
      source: "routes",
      paint: { "line-color": "#000", "line-width": 16, "line-opacity": 0 },
    },
    {
      id: "ways-halo",
      type: "line",
      source: "routes",
      layout: { "line-join": "round", "line-sort-key": get("order") },
      paint: {
        "line-color": palette["halo"] ?? "#fff",
        "line-width": get("haloWidth"),
        "line-opacity": get("haloOpacity"),
      },
    },
    ...Object.entries(KINDS).map(
      ([kind, cap]): LayerSpecification => ({
        id: `ways-${kind}`,
        type: "line",
        source: "routes",
        filter: ["==", get("kind"), kind],
        layout: { "line-cap": cap, "line-join": "round", "line-sort-key": get("order") },
        paint: {
          "line-color": get("colour"),
          "line-width": get("width"),
          "line-opacity": get("opacity"),
          ...(kind === "whole" ? {} : { "line-dasharray": get("dashes") }),
        },
      }),
    ),
    {
      id: "arrows",
      type: "symbol",
      source: "arrows",
      layout: {
        "icon-image": get("image"),
        "icon-size": get("size"),
        "icon-offset": get("offset"),
        "icon-rotate": get("bearing"),
        "icon-rotation-alignment": "map",
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": get("opacity") },
    },
  ];
}
