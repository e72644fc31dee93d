import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/**
 * The browsers to try, best first: the one that CHROMIUM_PATH names, the system's, Playwright's own.
 * @returns {readonly string[]}
 */
export const browsersHere = () =>
  [
    process.env["CHROMIUM_PATH"] ?? "",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    chromium.executablePath(),
  ].filter((path) => existsSync(path));

/**
 * The browser that the tests run in; `undefined` where there is none.
 * @returns {string | undefined}
 */
export const findBrowser = () => browsersHere()[0];
