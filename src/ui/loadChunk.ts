/** How often the chunk of an `import()` did not come. */
const misses = new Map<string, number>();
const sheets = new Map<string, Promise<void>>();

/** Asks for a style sheet and waits for it, or for a script ahead of its time; what did not come is forgotten, so that it is asked for anew. */
function ask(href: string): Promise<void> | undefined {
  const known = sheets.get(href);
  if (known !== undefined) return known;
  if ([...document.querySelectorAll("link")].some((link) => link.href === href)) return undefined;
  const isSheet = href.endsWith(".css");
  const link = document.createElement("link");
  link.rel = isSheet ? "stylesheet" : "modulepreload";
  link.href = href;
  document.head.append(link);
  if (!isSheet) return undefined;
  const wait = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      sheets.delete(href);
      link.remove();
      reject(new Error(`Unable to preload CSS for ${href}`));
    };
  });
  sheets.set(href, wait);
  return wait;
}

/**
 * What the build makes of every `import()` (`scripts/chunksAnew.ts`): first the style sheets of the chunk, then the chunk. Browsers remember
 * a chunk that did not come and ask for it no more; so it is asked for by another address, which `load` is given the end of.
 */
export async function loadChunk<Chunk>(
  load: (end: string) => Promise<Chunk>,
  needed: readonly string[] = [],
  from = "",
): Promise<Chunk> {
  const name = String(load);
  try {
    await Promise.all(needed.map((path) => ask(new URL(path, from).href)));
    const missed = misses.get(name) ?? 0;
    try {
      return await load(missed === 0 ? "" : `?again=${missed}`);
    } catch (error) {
      misses.set(name, missed + 1);
      throw error;
    }
  } catch (error) {
    // As Vite's own loader tells it.
    window.dispatchEvent(new Event("vite:preloadError"));
    throw error;
  }
}
