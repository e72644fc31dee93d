import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { PALETTE } from "#scene/palette.ts";
import { countriesOf } from "./countriesOf.ts";
import { diffFeatures, type Written } from "./diffFeatures.ts";
import type { Picture } from "./partsOf.ts";
import { sourcesOf } from "./sourcesOf.ts";

type Canvas = Pick<MapLibre, "getSource" | "setFeatureState" | "setPaintProperty">;

/**
 * Writes one picture after the other on a map whose style was made of `first`, each time only what differs from the one before. The
 * colours of countries lie in no style: the first call brings them.
 */
export function createBrush(map: Canvas, first: Picture): (picture: Picture) => void {
  let written = sourcesOf(first);
  const colours = new Map<string, string>();
  let ground = first.borders;
  let worn = first.frame.palette;
  const source = (name: string) => map.getSource<GeoJSONSource>(name);

  /** Countries change their colour and keep their shape. */
  function colour({ scene, borders, frame }: Picture): void {
    const palette = PALETTE[frame.palette];
    if (worn !== frame.palette) map.setPaintProperty("sea", "background-color", palette["sea"]);
    worn = frame.palette;
    if (ground !== borders) source("countries")?.setData(countriesOf(borders));
    ground = borders;
    for (const { id, tone } of scene.places) {
      const next = palette[tone] ?? "#000";
      if (colours.get(id) === next) continue;
      colours.set(id, next);
      map.setFeatureState({ source: "countries", id }, { colour: next });
    }
  }

  return (picture) => {
    colour(picture);
    const next = sourcesOf(picture);
    for (const [name, features] of next) {
      const diff = diffFeatures(written.get(name) ?? NOTHING, features);
      if (diff !== null) source(name)?.updateData(diff);
    }
    written = next;
  };
}

const NOTHING: Written = new Map();
