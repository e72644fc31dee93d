import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { CROSSINGS_ZOOM, dotInk, dotRadius, LABEL_INK } from "#scene/ink.ts";
import { LINE_HEIGHT } from "#scene/labelBox.ts";
import type { Palette } from "#scene/palette.ts";
import { is, when } from "./featureState.ts";
import { MINUS_IMAGE, MINUS_SIDE } from "./images.ts";
import { toneColour } from "./toneColour.ts";

/** The page's own fonts: without a glyph server MapLibre draws letters with what this names. */
const FONT = ["system-ui", "Segoe UI", "Roboto", "Noto Sans", "Arial", "sans-serif"];
// MapLibre reads the weight off the first family; one that no system has leaves the rest to draw.
const BOLD = ["Bold", ...FONT];

/** Small places, destinations, crossings and all labels. */
export function markLayers(palette: Palette): LayerSpecification[] {
  const colour = (name: string): string => palette[name] ?? "#000";
  const chosen = is("chosen", true, false);
  const dot = (of: (width: number, isChosen: boolean, stroke: string) => string | number) =>
    when(
      chosen,
      ...([true, false].map((isChosen) => {
        const { width = 1, stroke = "" } = dotInk({ tone: "", chosen: isChosen });
        return of(width, isChosen, stroke);
      }) as [unknown, unknown]),
    );
  const isNumber = ["==", ["get", "kind"], "destination"] as ExpressionSpecification;
  return [
    {
      id: "dots",
      type: "circle",
      source: "places",
      filter: ["get", "small"],
      paint: {
        "circle-color": toneColour(palette),
        "circle-pitch-scale": "viewport",
        "circle-radius": dot((width, isChosen) => dotRadius(isChosen) - width / 2),
        "circle-stroke-color": dot((_, __, stroke) => colour(stroke)),
        "circle-stroke-width": dot((width) => width),
      },
    },
    {
      id: "dots-hit",
      type: "circle",
      source: "places",
      filter: ["get", "small"],
      paint: { "circle-radius": 12, "circle-opacity": 0 },
    },
    circles("circles-outer", "outer"),
    circles("circles-bound", "bound"),
    {
      ...circles("circles", ""),
      layout: { "circle-sort-key": ["get", "order"] },
    } as LayerSpecification,
    {
      id: "circles-minus",
      type: "symbol",
      source: "destinations",
      filter: ["<", ["get", "sign"], 0],
      layout: {
        "icon-image": MINUS_IMAGE,
        "icon-size": ["/", ["get", "whole"], MINUS_SIDE],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
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
        "text-color": when(
          isNumber,
          colour(LABEL_INK.destination.fill),
          colour(LABEL_INK.place.fill),
        ),
        "text-halo-color": colour(LABEL_INK.place.stroke),
        // Of the band round a letter, one half lies outside.
        "text-halo-width": LABEL_INK.place.width / 2,
      },
    },
  ] as LayerSpecification[];
}

/** Circles as their features are inked; those that lack the ring of that name have none. */
const circles = (id: string, ring: string): LayerSpecification => {
  const get = (name: string) => ["get", `${ring}${name}`] as ExpressionSpecification;
  return {
    id,
    type: "circle",
    source: "destinations",
    ...(ring === "" ? {} : { filter: ["has", `${ring}Radius`] as ExpressionSpecification }),
    paint: {
      "circle-pitch-scale": "viewport",
      "circle-radius": get("Radius"),
      "circle-color": get("Fill"),
      "circle-opacity": get("Opacity"),
      "circle-stroke-color": get("Stroke"),
      "circle-stroke-width": get("Width"),
      "circle-stroke-opacity": get("StrokeOpacity"),
    },
  };
};

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
