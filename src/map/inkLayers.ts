import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";

/** A layer that draws marks of one of the sources. */
export type MarkLayer = Extract<LayerSpecification, { source: string }>;

const get = (name: string): ExpressionSpecification => ["get", name];

/** Draws the features of its source that name it; MapLibre passes over a layer without any. */
const part = (id: string, source: string) => ({
  id,
  source,
  filter: ["==", get("layer"), id] as ExpressionSpecification,
});

// Every layer of a kind asks its features for the same things, so that all of them share one program of the graphics processor:
// each further one makes a page later ready.

/** Lines; `dashed` says how each dash ends. Whole and dashed lines lie in different layers. */
export const lineLayer = (id: string, source: string, dashed?: "round" | "butt"): MarkLayer => ({
  ...part(id, source),
  type: "line",
  layout: {
    "line-cap": dashed ?? "butt",
    "line-join": "round",
    "line-sort-key": get("order"),
  },
  paint: {
    "line-color": get("colour"),
    "line-width": get("width"),
    "line-opacity": get("opacity"),
    ...(dashed === undefined ? {} : { "line-dasharray": get("dashes") }),
  },
});

/** MapLibre softens a circle over the outermost px of the screen, inwards; a drawing over half a px on either side. */
const SOFT_EDGE = 0.5 / (globalThis.devicePixelRatio ?? 1);

/** Circles that keep their size wherever on the globe they stand. */
export const circleLayer = (id: string, source: string): MarkLayer => ({
  ...part(id, source),
  type: "circle",
  layout: { "circle-sort-key": get("order") },
  paint: {
    "circle-pitch-scale": "viewport",
    "circle-radius": ["+", get("radius"), SOFT_EDGE],
    "circle-color": get("fill"),
    "circle-opacity": get("fillOpacity"),
    "circle-stroke-color": get("stroke"),
    "circle-stroke-width": get("width"),
    "circle-stroke-opacity": get("strokeOpacity"),
  },
});

/** Images at points, upright on the screen or turned with the ground. */
export const iconLayer = (
  id: string,
  source: string,
  { turns = "viewport", minzoom = 0 }: { turns?: "viewport" | "map"; minzoom?: number } = {},
): MarkLayer => ({
  ...part(id, source),
  type: "symbol",
  minzoom,
  layout: {
    "symbol-sort-key": get("order"),
    "icon-image": get("image"),
    "icon-size": get("size"),
    "icon-offset": get("offset"),
    "icon-rotate": get("bearing"),
    "icon-rotation-alignment": turns,
    // Laid on the ground they would shrink with it, and stand elsewhere than in the drawing.
    "icon-pitch-alignment": "viewport",
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
  },
  paint: { "icon-opacity": get("opacity") },
});

/** Patterns over shapes. */
export const patternLayer = (id: string, source: string): MarkLayer => ({
  ...part(id, source),
  type: "fill",
  layout: { "fill-sort-key": get("order") },
  paint: { "fill-pattern": get("image"), "fill-antialias": false },
});
