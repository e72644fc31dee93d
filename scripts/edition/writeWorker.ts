import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "../npm.mjs";

/** Builds what answers from a kept edition, as one readable script at the root of the site: its place says for which addresses it may answer. */
export async function writeWorker(folder: string): Promise<void> {
  const made = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, "src/keep/worker.ts"),
        output: { codeSplitting: false, format: "iife" },
      },
    },
  });
  const [worker, ...others] = "output" in made ? made.output : [];
  if (worker?.type !== "chunk" || others.length > 0)
    throw new Error("the worker is not one script");
  writeFileSync(join(folder, "keep.js"), worker.code);
}
