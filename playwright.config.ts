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
/** The processor that plays a graphics processor draws the live map alone, not the page around it as well. */
const SOFTWARE_GL = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-rasterization",
];
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
  // Two that compute keep both cores busy; while one of them waits the third goes on.
  workers: Number(process.env["WORKERS"] ?? 3),
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
    // Software WebGL keeps a core busy by itself: it begins first, and the other journeys run beside it.
    { name: "gl", use: chromium(SOFTWARE_GL), grep: /@gl|@both/, workers: 1 },
    // What does not depend on who draws the map runs once, in the project that draws it fastest.
    { name: "svg", use: chromium(NO_GL), grepInvert: /@gl/ },
  ],
});
