import type { InkedFeature } from "./features.ts";
import { LAYERS } from "./layers.ts";

/** What lies over the countries, by the sources that hold it. */
export const SOURCES: readonly string[] = [...new Set(LAYERS.map(({ source }) => source))];

const sources = new Map<unknown, string>(LAYERS.map(({ id, source }) => [id, source]));

/** The source that holds a mark: that of the layer which draws it. */
export const sourceOf = ({ properties: { layer } }: InkedFeature): string | undefined =>
  sources.get(layer);
