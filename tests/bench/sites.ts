import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { learnAll } from "#words/learnAll.ts";
import { openSite } from "../../scripts/openSite.mjs";
import { atlas } from "../atlas.ts";
import { flowsOf } from "./flowsOf.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A folder that is served, and its address. */
export type Site = { readonly url: string; readonly folder: string };

/** Our site as `npm run build` left it. */
export async function ourSite(): Promise<Site> {
  const folder = process.env["FOLDER"] ?? join(root, "dist");
  return { folder, url: (await openSite({ folder, port: 0 })).url };
}

/** Builds and serves a yardstick: a map of MapLibre with the same borders and nothing else. */
export async function bareSite(): Promise<Site> {
  const folder = await built("bare");
  return { folder, url: (await openSite({ folder, port: 0 })).url };
}

/** Builds and serves a yardstick: a map of flowmap.gl over deck.gl with the same borders and flows. */
export async function flowmapSite(): Promise<Site> {
  await learnAll();
  const folder = await built("flowmap");
  writeFileSync(join(folder, "flows.json"), JSON.stringify(flowsOf(atlas)));
  return { folder, url: (await openSite({ folder, port: 0 })).url };
}

async function built(name: "bare" | "flowmap"): Promise<string> {
  const outDir = join(root, ".cache", name);
  await build({
    configFile: false,
    logLevel: "error",
    root: join(root, "tests/bench", name),
    base: "./",
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
    },
    worker: { format: "es" },
  });
  return outDir;
}
