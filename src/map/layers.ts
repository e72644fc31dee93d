import { CROSSINGS_ZOOM } from "#scene/ink.ts";
import { circleLayer, iconLayer, lineLayer, type MarkLayer, patternLayer } from "./inkLayers.ts";
import { labelLayer } from "./labelLayer.ts";

/**
 * Everything that is drawn over the countries, the lowest first.
 *
 * To draw something new: inks for it in `scene/ink.ts`, features of these inks in `partsOf`, and a row here with the name that they
 * bear as their `layer`. A layer with nothing in it costs no draw. There are two sources, since each costs its tiles: shapes that
 * are large and seldom change lie in `ground`, all that a day may move in `marks`.
 */
export const LAYERS: readonly MarkLayer[] = [
  patternLayer("patterns", "ground"),
  lineLayer("lines", "ground"),
  lineLayer("lines-dashed", "ground", "butt"),
  lineLayer("borders", "marks"),
  lineLayer("borders-dashed", "marks", "butt"),
  circleLayer("dots", "marks"),
  lineLayer("ways", "marks"),
  lineLayer("ways-dashed", "marks", "butt"),
  lineLayer("ways-dotted", "marks", "round"),
  iconLayer("arrows", "marks", { turns: "map" }),
  circleLayer("circles", "marks"),
  iconLayer("signs", "marks"),
  lineLayer("hairlines", "marks"),
  circleLayer("homes", "marks"),
  iconLayer("crossings", "marks", { minzoom: CROSSINGS_ZOOM }),
  // Those that belong to what is chosen show at every zoom.
  iconLayer("crossings-forced", "marks"),
  labelLayer("labels", "marks"),
];
