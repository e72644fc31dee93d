import type { Written } from "./diffFeatures.ts";

/** The layers that have something to draw. */
export const layersIn = (sources: ReadonlyMap<string, Written>): ReadonlySet<string> =>
  new Set(
    [...sources.values()].flatMap((features) =>
      [...features.values()].map(({ feature }) => String(feature.properties["layer"])),
    ),
  );
