import type { GlMap } from "#map/GlMap.tsx";

type Chunk = { readonly GlMap: typeof GlMap };

/** Where the chunk lies that did not come, as the browser names it in its error. */
let missed: string | null = null;
let tries = 0;

/** Fetches the live map. A chunk that did not come is asked for by another address: browsers remember what failed and ask no more. */
export async function loadGlMap(): Promise<Chunk["GlMap"]> {
  try {
    const chunk =
      missed === null
        ? await import("#map/GlMap.tsx")
        : ((await import(/* @vite-ignore */ `${missed}?again=${tries}`)) as Chunk);
    return chunk.GlMap;
  } catch (error) {
    missed ??= /\S+\.js\b/.exec(String(error))?.[0] ?? null;
    tries += 1;
    // A missing chunk is told like every other fault of the map, and the drawing stays.
    throw new Error("chunk");
  }
}
