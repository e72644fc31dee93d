import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { Borders } from "#atlas/openBorders.ts";
import { PALETTE, type PaletteName } from "#scene/palette.ts";
import { diffFeatures, type Written, writtenOf } from "./diffFeatures.ts";
import { LAYERS } from "./layers.ts";
import { type Picture, partsOf } from "./partsOf.ts";

type Canvas = Pick<
  MapLibre,
  "getSource" | "setFeatureState" | "setLayoutProperty" | "setPaintProperty"
>;

const NOTHING: Written = new Map();

/** Writes one picture after the other on a map whose style has just come, each time only what differs from the one before. */
export function createBrush(map: Canvas): (picture: Picture) => void {
  const written = new Map<string, Written>();
  const colours = new Map<string, string>();
  const shown = new Set<string>();
  let ground: Borders | null = null;
  let worn: PaletteName | null = null;
  const source = (name: string) => map.getSource<GeoJSONSource>(name);

  /** Countries change their colour and keep their shape. */
  function colour({ scene, borders, frame }: Picture): void {
    const palette = PALETTE[frame.palette];
    if (worn !== frame.palette) map.setPaintProperty("sea", "background-color", palette["sea"]);
    worn = frame.palette;
    if (ground !== borders)
      source("countries")?.setData({
        type: "FeatureCollection",
        features: borders.countries.map(({ geometry, properties: { id } }) => ({
          type: "Feature",
          geometry,
          properties: { id, hit: "place", hitId: id },
        })),
      });
    ground = borders;
    for (const { id, tone } of scene.places) {
      const next = palette[tone] ?? "#000";
      if (colours.get(id) === next) continue;
      colours.set(id, next);
      map.setFeatureState({ source: "countries", id }, { colour: next });
    }
  }

  function show(name: string, features: Written): void {
    const filled = new Set(
      [...features.values()].map(({ feature }) => feature.properties["layer"]),
    );
    for (const { id, source: of } of LAYERS) {
      if (of !== name || filled.has(id) === shown.has(id)) continue;
      map.setLayoutProperty(id, "visibility", filled.has(id) ? "visible" : "none");
      if (filled.has(id)) shown.add(id);
      else shown.delete(id);
    }
  }

  return (picture) => {
    colour(picture);
    const features = Object.values(partsOf(picture)).flat();
    for (const name of SOURCES) {
      const next = writtenOf(features.filter(({ properties: { layer } }) => isIn(name, layer)));
      const diff = diffFeatures(written.get(name) ?? NOTHING, next);
      written.set(name, next);
      if (diff === null) continue;
      source(name)?.updateData(diff);
      show(name, next);
    }
  };
}

const SOURCES = [...new Set(LAYERS.map(({ source }) => source))];
const isIn = (source: string, layer: unknown): boolean =>
  LAYERS.some((one) => one.id === layer && one.source === source);
