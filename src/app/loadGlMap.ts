import type { GlMap } from "#map/GlMap.tsx";

/** Fetches the live map. A missing chunk is told like every other fault of the map, and the drawing stays. */
export const loadGlMap = (): Promise<typeof GlMap> =>
  import("#map/GlMap.tsx").then(
    (chunk) => chunk.GlMap,
    () => {
      throw new Error("chunk");
    },
  );
