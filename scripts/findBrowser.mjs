import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const NAMED = process.env["CHROMIUM_PATH"] ?? "";
/** The same Chromium without a window of its own, as Debian packs it: a page opens in half the processor time. */
export const SHELL = { path: "/usr/bin/chromium-headless-shell", name: "chromium-headless-shell" };

/**
 * The browsers as readers have them, best first: the one that CHROMIUM_PATH names, the system's, Playwright's own.
 * @returns {readonly string[]}
 */
export const browsersHere = () =>
  [
    NAMED,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    chromium.executablePath(),
  ].filter((path) => existsSync(path));

/**
 * The browsers that the tests may run in, best first.
 * @returns {readonly string[]}
 */
export const testBrowsersHere = () => {
  const whole = browsersHere();
  return existsSync(NAMED) || !existsSync(SHELL.path) ? whole : [SHELL.path, ...whole];
};

/**
 * The browser that the tests run in; `undefined` where there is none.
 * @returns {string | undefined}
 */
export const findBrowser = () => testBrowsersHere()[0];
