// `npm test`: installs what is missing, then lint, types, unused code, unit tests, build, browser tests.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { npm, ROOT } from "./npm.mjs";

const UNIT = ".cache/unit.json";
/** Written by the reporter that playwright.config.ts names. */
const BROWSER = ".cache/browser.json";

install();
const { getBrowser } = await import("./getBrowser.mjs");
const browser = await getBrowser();
if (browser === undefined)
  fail(
    "The browser tests need a Chromium and none could be had; the lines above say what was tried.\n" +
      "Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test",
  );
console.log(`Browser ${browser}`);
for (const report of [UNIT, BROWSER]) rmSync(join(ROOT, report), { force: true });

step("lint");
step("types");
step("unused");
step("unit", ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`]);
step("build");
step("browser");

const unit = readReport(UNIT);
const { expected, flaky, unexpected, skipped } = readReport(BROWSER).stats;
const passed = unit.numPassedTests + expected + flaky;
const failed = unit.numFailedTests + unexpected;
const left = unit.numPendingTests + unit.numTodoTests + skipped;
console.log("");
if (flaky > 0) console.log(`${flaky} passed only when they were run again`);
if (left > 0) console.log(`${left} were not run`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** @param {string} name of the npm script @param {readonly string[]} [args] */
function step(name, args = []) {
  console.log(`\n── ${name} ──`);
  const code = npm(["run", "--silent", name, ...args], { CHROMIUM_PATH: browser ?? "" });
  if (code !== 0) fail(`\n"npm run ${name}" failed; the lines above say why.`);
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
  } catch (error) {
    return fail(`The report ${path} cannot be read: ${error}`);
  }
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
