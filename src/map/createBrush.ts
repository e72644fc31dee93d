import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { PALETTE } from "#scene/palette.ts";
import { countriesOf } from "./countriesOf.ts";
import { diffFeatures } from "./diffFeatures.ts";
import { type Picture, partsOf } from "./partsOf.ts";
import { SOURCES, sourceOf } from "./sourcesOf.ts";

type Canvas = Pick<MapLibre, "getSource" | "setFeatureState" | "setPaintProperty">;

/**
 * Writes one picture after the other on a map whose style was made of `first`, each time only what differs from the one before, and says
 * whether anything did. The colours of countries lie in no style: the first call brings them.
 */
export function createBrush(map: Canvas, first: Picture): (picture: Picture) => boolean {
  let written = partsOf(first);
  const colours = new Map<string, string>();
  let ground = first.borders;
  let worn = first.frame.palette;
  let painted: Picture["scene"]["places"] | null = null;
  const source = (name: string) => map.getSource<GeoJSONSource>(name);

  /** Countries change their colour and keep their shape. */
  function colour({ scene: { places }, borders, frame }: Picture): boolean {
    const palette = PALETTE[frame.palette];
    const isWorn = worn === frame.palette;
    const isGround = ground === borders;
    if (!isWorn) map.setPaintProperty("sea", "background-color", palette["sea"]);
    worn = frame.palette;
    if (!isGround) source("countries")?.setData(countriesOf(borders));
    ground = borders;
    if (isWorn && painted === places) return !isGround;
    painted = places;
    let isNew = !isWorn || !isGround;
    for (const { id, tone } of places) {
      const next = palette[tone] ?? "#000";
      if (colours.get(id) === next) continue;
      colours.set(id, next);
      map.setFeatureState({ source: "countries", id }, { colour: next });
      isNew = true;
    }
    return isNew;
  }

  /** What lies over the countries. */
  function mark(picture: Picture): boolean {
    const next = partsOf(picture);
    const diffs = Object.entries(next).map(([part, features]) =>
      diffFeatures(written[part as keyof typeof next], features),
    );
    written = next;
    let isNew = false;
    for (const name of SOURCES) {
      const isIn = (feature: Parameters<typeof sourceOf>[0]) => sourceOf(feature) === name;
      const add = diffs.flatMap((diff) => diff.add.filter(isIn));
      const gone = diffs.flatMap((diff) => diff.remove.filter(isIn));
      if (add.length === 0 && gone.length === 0) continue;
      source(name)?.updateData({ remove: gone.map(({ id }) => id), add });
      isNew = true;
    }
    return isNew;
  }

  return (picture) => [colour(picture), mark(picture)].includes(true);
}
