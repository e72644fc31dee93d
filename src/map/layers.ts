import { CROSSINGS_ZOOM } from "#scene/ink.ts";
import { circleLayer, iconLayer, lineLayer, type MarkLayer, patternLayer } from "./inkLayers.ts";
import { labelLayer } from "./labelLayer.ts";

/**
 * Everything that is drawn over the countries, the lowest first.
 *
 * To draw something new: inks for it in `scene/ink.ts`, features of these inks in `partsOf` under the source that they change with,
 * and a row here with the name that they bear as their `layer`. What has nothing to draw is hidden by itself.
 */
export const LAYERS: readonly MarkLayer[] = [
  patternLayer("patterns", "patterns"),
  lineLayer("lines", "lines"),
  lineLayer("lines-dashed", "lines", "butt"),
  lineLayer("borders", "borders"),
  lineLayer("borders-dashed", "borders", "butt"),
  circleLayer("dots", "marks"),
  lineLayer("ways", "ways"),
  lineLayer("ways-dashed", "ways", "butt"),
  lineLayer("ways-dotted", "ways", "round"),
  iconLayer("arrows", "ways", { turns: "map" }),
  circleLayer("circles", "marks"),
  iconLayer("signs", "marks"),
  iconLayer("crossings", "marks", { minzoom: CROSSINGS_ZOOM }),
  // Those that belong to what is chosen show at every zoom.
  iconLayer("crossings-forced", "marks"),
  labelLayer("labels", "labels"),
];
