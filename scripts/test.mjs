// `npm test`: installs what is missing, then lint, types, unused code, build, unit tests, browser tests. Never more than two steps
// at once: that is what two cores carry. `npm test -- --install` may also install packages of the system, as CI may.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { ROOT } from "./npm.mjs";
import { runStep } from "./runStep.mjs";

const UNIT = ".cache/unit.json";
/** Written by the reporter that playwright.config.ts names. */
const BROWSER = ".cache/browser.json";
/** Written by tests/engines/run.ts. */
const ENGINES = ".cache/engines.json";

const began = performance.now();
install();
const { getBrowser } = await import("./getBrowser.mjs");
const mayInstall = process.env["CI"] !== undefined || process.argv.includes("--install");
const browser = await getBrowser({ mayInstall });
if (browser === undefined)
  fail("The browser tests need a Chromium and none starts; the lines above say what to do.");
console.log(`Browser ${browser}`);
for (const report of [UNIT, BROWSER, ENGINES]) rmSync(join(ROOT, report), { force: true });

await Promise.all([
  runStep("build"),
  runStep("lint")
    .then(() => runStep("types"))
    .then(() => runStep("unused")),
]);
await Promise.all([
  runStep("unit", {
    args: ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`],
  }),
  // Each fits into its file; the journeys open one from a folder. Other engines mostly wait for themselves.
  runStep("build:lesson").then(() =>
    runStep("engines", { args: mayInstall ? ["--", "--install"] : [] }),
  ),
]);
await runStep("browser", { live: true, env: { CHROMIUM_PATH: browser ?? "" } });

const unit = readReport(UNIT);
const browserReport = readReport(BROWSER);
const { expected, flaky, unexpected, skipped } = browserReport.stats;
const engines = readReport(ENGINES);
const passed = unit.numPassedTests + expected + flaky + engines.passed;
const failed = unit.numFailedTests + unexpected + engines.failed;
const left = unit.numPendingTests + unit.numTodoTests + skipped + engines.notRun;
console.log("");
if (flaky > 0) console.log(`${flaky} passed only when they were run again`);
if (left > 0) console.log(`${left} were not run`);
for (const why of reasonsIn(browserReport)) console.log(`  ${why}`);
console.log(`All of it took ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/**
 * Why journeys were left out, each reason once: programs of others that read our files and are not installed.
 * @param {any} report @returns {Set<string>}
 */
function reasonsIn(report) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {any} suite */
  const look = (suite) => {
    for (const { tests } of suite.specs ?? [])
      for (const { annotations } of tests)
        for (const { type, description } of annotations)
          if (type === "skip" && description) found.add(description);
    for (const inner of suite.suites ?? []) look(inner);
  };
  look(report);
  return found;
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
