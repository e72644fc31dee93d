import { fileURLToPath } from "node:url";
import { type Plugin, transformWithOxc } from "vite";

const SOURCE = fileURLToPath(new URL("../node_modules/maplibre-gl/src/", import.meta.url));
const WORKER = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
const WORKER_ADDRESS = "\0maplibre-worker";
/** Reads tiles of a kind that no source of ours has. */
const OTHER_TILES = `${SOURCE}source/vector_tile_mlt.ts`;

/**
 * Builds MapLibre from the sources that its package brings, with its worker as a part of the same build: as published, page and worker
 * are two files that each carry the half they have in common, and a reader fetches it twice. Without what reads MapLibre Tiles: a source
 * with `encoding: "mlt"` throws.
 */
export function sharedMapLibre(): Plugin {
  return {
    name: "shared-maplibre",
    enforce: "pre",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    resolveId(id) {
      if (id === "maplibre-gl") return `${SOURCE}index.ts`;
      return id === WORKER ? WORKER_ADDRESS : undefined;
    },
    load(id) {
      if (id === OTHER_TILES)
        return "export class MLTVectorTile { constructor() { throw new Error('MapLibre Tiles are not read here'); } }";
      if (id !== WORKER_ADDRESS) return;
      const worker = this.emitFile({
        type: "chunk",
        id: `${SOURCE}source/worker.ts`,
        name: "maplibre-worker",
      });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    // Its fields are written for TypeScript's older meaning: one without a value says only its type, and is not set to undefined.
    transform: (code, id) =>
      id.startsWith(SOURCE)
        ? transformWithOxc(code, id, {
            assumptions: { setPublicClassFields: true },
            typescript: { removeClassFieldsWithoutInitializer: true },
          })
        : undefined,
  };
}
