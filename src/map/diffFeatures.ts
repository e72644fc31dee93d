import type { GeoJSONSourceDiff } from "maplibre-gl";
import type { InkedFeature } from "./features.ts";

/** The features of one source as they were written, by their ids. */
export type Written = ReadonlyMap<
  string,
  { readonly feature: InkedFeature; readonly look: string }
>;

export const writtenOf = (features: readonly InkedFeature[]): Written =>
  new Map(features.map((feature) => [feature.id, { feature, look: lookOf(feature) }]));

const lookOf = ({ properties }: InkedFeature): string => JSON.stringify(properties);

/** Shapes are compared by identity, since a scene hands on those of the atlas; points, which a layout makes anew, by their value. */
function shapeOf({ geometry }: InkedFeature): unknown {
  if (geometry.type === "Point") return String(geometry.coordinates);
  return "coordinates" in geometry ? geometry.coordinates : geometry;
}

/** Only what differs between two pictures, so that only its tiles are made anew; `null` where nothing does. */
export function diffFeatures(before: Written, after: Written): GeoJSONSourceDiff | null {
  const remove = [...before.keys()].filter((id) => !after.has(id));
  const add = [...after].flatMap(([id, { feature, look }]) => {
    const was = before.get(id);
    const isSame = was?.look === look && shapeOf(was.feature) === shapeOf(feature);
    return isSame ? [] : [feature];
  });
  return remove.length === 0 && add.length === 0 ? null : { remove, add };
}
