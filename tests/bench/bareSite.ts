import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { openSite } from "../../scripts/openSite.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A folder that is served, and its address. */
export type Site = { readonly url: string; readonly folder: string };

/** Our site as `npm run build` left it. */
export async function ourSite(): Promise<Site> {
  const folder = process.env["FOLDER"] ?? join(root, "dist");
  return { folder, url: (await openSite({ folder, port: 0 })).url };
}

/** Builds and serves the yardstick: a map of MapLibre with the same borders and nothing else. */
export async function bareSite(): Promise<Site> {
  const folder = join(root, ".cache/bare");
  await build({
    configFile: false,
    logLevel: "warn",
    root: join(root, "tests/bench/bare"),
    base: "./",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
    },
    worker: { format: "es" },
  });
  return { folder, url: (await openSite({ folder, port: 0 })).url };
}
