import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "#scene/palette.ts";
import { is, toneColour, when } from "./style.ts";

/** From this zoom on all crossings are shown. */
const CROSSINGS_ZOOM = 4;
/** The page's own fonts: without a glyph server MapLibre draws letters with what this names. */
const FONT = ["system-ui", "Segoe UI", "Roboto", "Noto Sans", "Arial", "sans-serif"];
// MapLibre reads the weight off the first family; one that no system has leaves the rest to draw.
const BOLD = ["Bold", ...FONT];

/** Small places, destinations, crossings and all labels. */
export function markLayers(palette: Palette, letters: number): LayerSpecification[] {
  const colour = (name: string): string => palette[name] ?? "#000";
  const chosen = is("chosen", true, false);
  const shown = is("shown", true, true);
  const known = is("known", true, true);
  const filled = ["all", known, [">", ["get", "sign"], 0]] as ExpressionSpecification;
  const radius = ["get", "radius"] as ExpressionSpecification;
  return [
    {
      id: "dots",
      type: "circle",
      source: "places",
      filter: ["get", "small"],
      paint: {
        "circle-color": toneColour(palette),
        "circle-radius": when(chosen, 5, 3),
        "circle-stroke-color": when(chosen, colour("accent"), colour("label")),
        "circle-stroke-width": when(chosen, 2.2, 0.8),
      },
    },
    {
      id: "dots-hit",
      type: "circle",
      source: "places",
      filter: ["get", "small"],
      paint: { "circle-radius": 12, "circle-opacity": 0 },
    },
    {
      id: "circles-outer",
      type: "circle",
      source: "destinations",
      filter: [">", ["get", "outerRadius"], 0],
      paint: {
        "circle-radius": ["get", "outerRadius"],
        "circle-opacity": 0,
        "circle-stroke-color": colour("destination"),
        "circle-stroke-width": 1.2,
        "circle-stroke-opacity": when(shown, 1, 0),
      },
    },
    {
      id: "circles-bound",
      type: "circle",
      source: "destinations",
      filter: ["get", "atLeast"],
      paint: {
        "circle-radius": ["+", radius, 2.5],
        "circle-opacity": 0,
        "circle-stroke-color": colour("destination"),
        "circle-stroke-width": 1,
        "circle-stroke-opacity": when(shown, 0.8, 0),
      },
    },
    {
      id: "circles",
      type: "circle",
      source: "destinations",
      layout: { "circle-sort-key": ["get", "order"] },
      paint: {
        "circle-radius": radius,
        "circle-color": when(filled, colour("destination"), colour("halo")),
        "circle-opacity": when(shown, when(filled, 0.82, 0.4), 0),
        "circle-stroke-color": when(
          chosen,
          colour("accent"),
          when(filled, colour("halo"), colour("destination")),
        ),
        "circle-stroke-width": when(chosen, 2.5, 1.5),
        "circle-stroke-opacity": when(shown, 1, 0),
      },
    },
    {
      id: "circles-minus",
      type: "symbol",
      source: "destinations",
      filter: ["<", ["get", "sign"], 0],
      layout: {
        "text-field": "\u2212",
        "text-font": BOLD,
        "text-size": ["max", 11, ["*", radius, 1.4]],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": colour("destination"), "text-opacity": when(shown, 1, 0) },
    },
    ...crossingLayers(),
    label("destination-labels", "destinations", colour("ink"), colour("halo"), letters, {
      "text-field": [
        "format",
        ["get", "name"],
        { "text-font": ["literal", BOLD] },
        "\n",
        {},
        ["get", "label"],
        {},
      ],
      "text-radial-offset": ["+", ["/", radius, 13], 0.35],
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "symbol-sort-key": ["get", "order"],
    }),
    {
      ...label("place-labels", "places", colour("label"), colour("halo"), letters, {
        "text-field": ["get", "name"],
        "symbol-sort-key": ["get", "order"],
        "text-radial-offset": ["case", ["get", "small"], 0.6, 0],
        "text-variable-anchor": ["center"],
      }),
      filter: [
        "all",
        ["get", "labelled"],
        [">", ["*", ["get", "size"], ["^", 4, ["zoom"]]], ["case", ["get", "small"], 4, 9]],
      ],
    } as LayerSpecification,
  ];
}

function label(
  id: string,
  source: string,
  ink: string,
  halo: string,
  letters: number,
  layout: Record<string, unknown>,
): LayerSpecification {
  return {
    id,
    type: "symbol",
    source,
    layout: {
      "text-font": FONT,
      "text-size": (id === "place-labels" ? 12 : 13) * letters,
      "text-justify": "auto",
      "text-line-height": 1.15,
      "text-max-width": 18,
      "text-padding": 2,
      ...layout,
    },
    paint: { "text-color": ink, "text-halo-color": halo, "text-halo-width": 1.4 },
  } as LayerSpecification;
}

/** Forced ones show at every zoom. */
function crossingLayers(): LayerSpecification[] {
  const layer = (forced: boolean): LayerSpecification => ({
    id: forced ? "crossings-forced" : "crossings",
    type: "symbol",
    source: "crossings",
    filter: ["==", ["get", "forced"], forced],
    ...(forced ? {} : { minzoom: CROSSINGS_ZOOM }),
    layout: {
      "icon-image": ["get", "image"],
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
  });
  return [layer(false), layer(true)];
}
