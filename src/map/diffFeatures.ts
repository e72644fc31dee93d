import type { InkedFeature } from "./features.ts";

/** What of a list of marks is to be written, and what is to be taken away. */
export type FeatureDiff = {
  readonly add: readonly InkedFeature[];
  readonly remove: readonly InkedFeature[];
};

/** Shapes are compared by identity, since a scene hands on those of the atlas; points, which a layout makes anew, by their value. */
function shapeOf({ geometry }: InkedFeature): unknown {
  if (geometry.type === "Point") return String(geometry.coordinates);
  return "coordinates" in geometry ? geometry.coordinates : geometry;
}

const isSame = (a: InkedFeature, b: InkedFeature): boolean =>
  a === b ||
  (shapeOf(a) === shapeOf(b) && JSON.stringify(a.properties) === JSON.stringify(b.properties));

/** Only what differs between two lists of marks, so that only its tiles are made anew. */
export function diffFeatures(
  before: readonly InkedFeature[],
  after: readonly InkedFeature[],
): FeatureDiff {
  if (before === after) return { add: [], remove: [] };
  const old = new Map(before.map((feature) => [feature.id, feature]));
  const add = after.filter((feature) => {
    const was = old.get(feature.id);
    old.delete(feature.id);
    return was === undefined || !isSame(was, feature);
  });
  return { add, remove: [...old.values()] };
}
