import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { LINE_HEIGHT } from "#scene/labelBox.ts";
import type { Palette } from "#scene/palette.ts";
import { is, when } from "./featureState.ts";
import { toneColour } from "./toneColour.ts";

/** From this zoom on all crossings are shown. */
const CROSSINGS_ZOOM = 4;
/** The page's own fonts: without a glyph server MapLibre draws letters with what this names. */
const FONT = ["system-ui", "Segoe UI", "Roboto", "Noto Sans", "Arial", "sans-serif"];
// MapLibre reads the weight off the first family; one that no system has leaves the rest to draw.
const BOLD = ["Bold", ...FONT];

/** Small places, destinations, crossings and all labels. */
export function markLayers(palette: Palette): LayerSpecification[] {
  const colour = (name: string): string => palette[name] ?? "#000";
  const chosen = is("chosen", true, false);
  const shown = is("shown", true, true);
  const known = is("known", true, true);
  const filled = ["all", known, [">", ["get", "sign"], 0]] as ExpressionSpecification;
  const isNumber = ["==", ["get", "kind"], "destination"] as ExpressionSpecification;
  const radius = ["get", "radius"] as ExpressionSpecification;
  return [
    {
      id: "dots",
      type: "circle",
      source: "places",
      filter: ["get", "small"],
      paint: {
        "circle-color": toneColour(palette),
        "circle-pitch-scale": "viewport",
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
        "circle-pitch-scale": "viewport",
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
        "circle-pitch-scale": "viewport",
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
        "circle-pitch-scale": "viewport",
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
    {
      id: "labels",
      type: "symbol",
      source: "labels",
      layout: {
        "text-field": [
          "format",
          ["get", "name"],
          { "text-font": when(isNumber, ["literal", BOLD], ["literal", FONT]) },
          ["get", "rest"],
          {},
        ],
        "text-font": FONT,
        "text-size": ["get", "size"],
        "text-anchor": ["get", "anchor"],
        "text-offset": ["get", "offset"],
        "text-justify": ["get", "anchor"],
        "text-line-height": LINE_HEIGHT,
        "text-max-width": 100,
        // They were laid out before; MapLibre has nothing to move or to leave out.
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: {
        "text-color": when(isNumber, colour("ink"), colour("label")),
        "text-halo-color": colour("halo"),
        "text-halo-width": 1.4,
      },
    },
  ] as LayerSpecification[];
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
