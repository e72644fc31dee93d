import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { LINE_HEIGHT } from "#scene/labelBox.ts";

/** The page's own fonts: without a glyph server MapLibre draws letters with what this names. */
const FONT = ["system-ui", "Segoe UI", "Roboto", "Noto Sans", "Arial", "sans-serif"];
// MapLibre reads the weight off the first family; one that no system has leaves the rest to draw.
const BOLD = ["Bold", ...FONT];

const get = (name: string): ExpressionSpecification => ["get", name];

/** Names and numbers. They were laid out before; MapLibre has nothing to move or to leave out. */
export const labelLayer = (id: string, source: string): SymbolLayerSpecification => ({
  id,
  type: "symbol",
  source,
  // Other marks lie in the same source, and have no words.
  filter: ["==", get("layer"), id],
  layout: {
    "text-field": [
      "format",
      get("name"),
      { "text-font": ["case", get("bold"), ["literal", BOLD], ["literal", FONT]] },
      get("rest"),
      {},
    ],
    "text-font": FONT,
    "text-size": get("size"),
    "text-anchor": get("anchor"),
    "text-offset": get("offset"),
    "text-justify": get("anchor"),
    "text-line-height": LINE_HEIGHT,
    "text-max-width": 100,
    "text-allow-overlap": true,
    "text-ignore-placement": true,
  },
  paint: {
    "text-color": get("colour"),
    "text-halo-color": get("halo"),
    "text-halo-width": get("band"),
  },
});
