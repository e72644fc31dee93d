import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/findBrowser.mjs";

/** Another port and, for `scripts/serve.mjs`, another FOLDER: so that several people can test their own builds. */
const PORT = Number(process.env["TEST_PORT"] ?? 4199);
const browser = findBrowser();
const isCi = process.env["CI"] !== undefined;

/** Nothing that a browser does on its own may reach the network. */
const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SOFTWARE_GL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const NO_GL = ["--disable-3d-apis", "--disable-webgl2"];

const chromium = (args: readonly string[]) => ({
  browserName: "chromium" as const,
  launchOptions: {
    args: [...QUIET, ...args],
    ...(browser === undefined ? {} : { executablePath: browser }),
  },
});

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  workers: process.env["WORKERS"] === "2" ? 2 : 1,
  timeout: 60_000,
  // Software WebGL on two cores takes its time.
  expect: { timeout: 15_000 },
  retries: isCi ? 1 : 0,
  forbidOnly: isCi,
  reporter: [["list"], ["json", { outputFile: ".cache/browser.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: "en-GB",
    trace: isCi ? "on-first-retry" : "off",
  },
  webServer: {
    command: "node scripts/serve.mjs",
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
  projects: [
    // Without scripts nobody asks for WebGL, and no text stands in a canvas.
    {
      name: "gl",
      use: chromium(SOFTWARE_GL),
      grepInvert: /@svg/,
      testIgnore: /(without-script|fallback|translator)\.spec\.ts/,
    },
    { name: "svg", use: chromium(NO_GL), grepInvert: /@gl/ },
  ],
});
