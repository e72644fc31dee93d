import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { geo } from "./geo/compile/plugin.ts";
import { bundled } from "./scripts/bundled/bundled.ts";
import { chunksAnew } from "./scripts/chunksAnew.ts";
import { sharedMapLibre } from "./scripts/sharedMapLibre.ts";
import { TESTS_BY_KIND } from "./tests/testsByKind.ts";

/** MapLibre and what only it is made with. */
const MAPLIBRE =
  /node_modules\/(maplibre-gl|@maplibre|@mapbox|bidi-js|earcut|gl-matrix|kdbush|murmurhash-js|pbf|potpack|quickselect|tinyqueue)\//;

/** What jsPDF would fetch to draw HTML and to clean it, and old browsers would need; we give it drawings. */
const UNUSED_IN_PDF = ["canvg", "core-js", "dompurify", "html2canvas"];

export default defineConfig({
  base: "./",
  resolve: {
    alias: UNUSED_IN_PDF.map((find) => ({
      find,
      replacement: fileURLToPath(new URL("scripts/notUsed.ts", import.meta.url)),
    })),
  },
  plugins: [
    chunksAnew(),
    sharedMapLibre(),
    react(),
    bundled(),
    geo(fileURLToPath(new URL("geo", import.meta.url))),
  ],
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1200,
    manifest: "chunks.json",
    license: { fileName: "licences-code.md" },
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: "react",
              test: /node_modules\/(react|react-dom|scheduler|zustand)\//,
              priority: 1,
            },
            // What page and worker of MapLibre have in common.
            { name: "maplibre", test: MAPLIBRE, minShareCount: 2, priority: 1 },
            // What the first picture needs comes at once, not in small parts that others share.
            { name: "first", tags: ["$initial"], test: (id: string) => !MAPLIBRE.test(id) },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  test: {
    // A slow machine is no fault of the code.
    testTimeout: 60_000,
    // Of two cores vitest leaves one to itself, which mostly waits.
    maxWorkers: 2,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        oxc: { jsx: { runtime: "automatic", development: false } },
        test: {
          name: "pure",
          include: TESTS_BY_KIND.pure,
          environment: "node",
          // React as readers get it: it draws twice as fast.
          env: { NODE_ENV: "production" },
          // The files of a worker share one atlas; nothing that they load keeps anything.
          isolate: false,
          setupFiles: "tests/setup.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          include: TESTS_BY_KIND.page,
          environment: "happy-dom",
          isolate: false,
          setupFiles: ["tests/setup.ts", "tests/setupPage.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: TESTS_BY_KIND.alone,
          environment: "happy-dom",
          setupFiles: ["tests/setup.ts", "tests/setupPage.ts"],
        },
      },
    ],
  },
});
