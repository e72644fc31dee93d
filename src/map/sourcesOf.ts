import { type Written, writtenOf } from "./diffFeatures.ts";
import { LAYERS } from "./layers.ts";
import { type Picture, partsOf } from "./partsOf.ts";

/** What lies over the countries, by the sources that hold it. */
export const SOURCES: readonly string[] = [...new Set(LAYERS.map(({ source }) => source))];

/** The features of each of `SOURCES` in a picture. */
export function sourcesOf(picture: Picture): ReadonlyMap<string, Written> {
  const features = Object.values(partsOf(picture)).flat();
  return new Map(
    SOURCES.map((name) => [
      name,
      writtenOf(features.filter(({ properties: { layer } }) => isIn(name, layer))),
    ]),
  );
}

const isIn = (source: string, layer: unknown): boolean =>
  LAYERS.some((one) => one.id === layer && one.source === source);
