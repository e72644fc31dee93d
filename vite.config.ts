import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { geo } from "./geo/plugin.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), geo(fileURLToPath(new URL("geo", import.meta.url)))],
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1200,
    manifest: "chunks.json",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "react", test: /node_modules\/(react|react-dom|scheduler|zustand)\// }],
        },
      },
    },
  },
  worker: { format: "es" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**", "tests/bench/**"],
    environment: "happy-dom",
    // A slow machine is no fault of the code.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: "tests/setup.ts",
  },
});
