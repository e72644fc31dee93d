import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const VITE_LOADER = "\0vite/preload-helper.js";
const OURS = fileURLToPath(new URL("../src/ui/loadChunk.ts", import.meta.url));
/** `() => import("…")`, or where one part of the chunk is taken, `async () => { const { part } = await import("…")`. */
const IMPORT =
  /\(\)(\s*=>\s*(?:\{\s*(?:let|const|var)\s*\{[^}]*\}\s*=\s*await\s+)?import\()([`"'])(\.\/[^`"']+)\2\)/g;
/** A name that nothing else bears. */
const END = "$again";

/** Chunks that did not come can be asked for once more: Vite's loader remembers lost style sheets, and browsers remember lost scripts. */
export function chunksAnew(): Plugin {
  return {
    name: "chunks-anew",
    apply: "build",
    enforce: "pre",
    load: (id) =>
      id === VITE_LOADER
        ? `export { loadChunk as __vitePreload } from ${JSON.stringify(OURS)};`
        : undefined,
    generateBundle: {
      // Once Vite has written down what each chunk needs.
      order: "post",
      handler(_options, bundle) {
        if (this.environment.config.consumer !== "client") return;
        for (const file of Object.values(bundle)) {
          if (file.type !== "chunk") continue;
          const imports = file.code.match(/\bimport\([`"']\.\//g)?.length ?? 0;
          let met = 0;
          file.code = file.code.replace(
            IMPORT,
            (_all, before: string, quote: string, path: string) => {
              met += 1;
              return `(${END})${before}${quote}${path}${quote}+${END})`;
            },
          );
          if (met !== imports)
            this.error(`${file.fileName}: ${imports - met} imports could not be asked for twice`);
        }
      },
    },
  };
}
