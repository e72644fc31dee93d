import type { ExpressionSpecification } from "maplibre-gl";
import { classTones, type Palette } from "#scene/palette.ts";
import { state } from "./featureState.ts";

/** The colour of every tone; grounds without an overlay are land or home. */
export function toneColour(palette: Palette): ExpressionSpecification {
  const tones = ["home", ...classTones()].flatMap((tone) => [tone, palette[tone] ?? "#000"]);
  return ["match", state("tone", "land"), ...tones, palette["land"]] as ExpressionSpecification;
}
