import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LegMode } from "#atlas/types.ts";
import type { Palette } from "#scene/palette.ts";
import { is, state, when } from "./featureState.ts";

const by = (mode: LegMode): ExpressionSpecification => ["==", ["get", "mode"], mode];

/** How the line of each state is broken; dashes cannot be asked of feature-state, so each has a layer. */
const LINES = [
  { key: "open-land", state: "open", filter: by("land"), dashes: null },
  { key: "open-air", state: "open", filter: by("air"), dashes: [5, 1.6] },
  { key: "open-mixed", state: "open", filter: by("mixed"), dashes: [7, 1.5, 1.5, 1.5] },
  { key: "restricted", state: "restricted", filter: true, dashes: [0.1, 2.2] },
  { key: "unknown", state: "unknown", filter: true, dashes: [2.5, 2] },
  { key: "lapsed", state: "lapsed", filter: true, dashes: [4, 1.5, 0.8, 1.5, 0.8, 3] },
  { key: "closed", state: "closed", filter: true, dashes: [1.4, 3.2] },
  { key: "before", state: "before", filter: true, dashes: [1.4, 3.2] },
] as const;

const FULL: Readonly<Record<string, number>> = {
  unknown: 0.75,
  lapsed: 0.75,
  closed: 0.45,
  before: 0.45,
};

/** Faded where closed or not yet documented; far back while another way is chosen. */
const opacity = (name: string, full: number): ExpressionSpecification =>
  when(is("state", name), when(is("dim", true, false), full * 0.2, full), 0);

/** The ways out: a halo, a line for each state, arrowheads, and an unseen broad line to hit. */
export function wayLayers(palette: Palette): LayerSpecification[] {
  const colour = when(
    is("chosen", true, false),
    palette["accent"],
    palette["route"],
  ) as ExpressionSpecification;
  const shown = ["!=", state("state", "hidden"), "hidden"] as ExpressionSpecification;
  const faded = ["any", is("state", "closed"), is("state", "before")] as ExpressionSpecification;
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
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette["halo"] ?? "#fff",
        "line-width": ["+", ["number", state("width", 1), 1], 2.6] as ExpressionSpecification,
        "line-opacity": when(shown, when(is("dim", true, false), 0.12, when(faded, 0.25, 0.75)), 0),
      },
    },
    ...LINES.map(
      ({ key, state: name, filter, dashes }): LayerSpecification => ({
        id: `ways-${key}`,
        type: "line",
        source: "routes",
        filter: filter as ExpressionSpecification,
        layout: {
          "line-cap": key === "restricted" || dashes === null ? "round" : "butt",
          "line-join": "round",
        },
        paint: {
          "line-color": colour,
          "line-width": state("width", 1),
          "line-opacity": opacity(name, FULL[name] ?? 1),
          ...(dashes === null ? {} : { "line-dasharray": [...dashes] }),
        },
      }),
    ),
    ...[false, true].map(
      (chosen): LayerSpecification => ({
        id: chosen ? "arrows-chosen" : "arrows",
        type: "symbol",
        source: "arrows",
        layout: {
          "icon-image": chosen ? "arrow-chosen" : "arrow",
          "icon-rotate": ["get", "bearing"],
          "icon-rotation-alignment": "map",
          "icon-allow-overlap": true,
          "icon-ignore-placement": true,
        },
        paint: {
          "icon-opacity": when(
            [
              "all",
              is("shown", true, false),
              is("chosen", chosen, false),
            ] as ExpressionSpecification,
            when(is("dim", true, false), 0.2, 1),
            0,
          ),
        },
      }),
    ),
  ];
}
