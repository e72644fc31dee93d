// `npm run quick`: within a minute, types, lint, facts, and the unit tests that are nearest to what was changed since main. What there
// is no time for is named; `npm test` runs all.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { install } from "./install.mjs";
import { nearTests } from "./nearTests.mjs";
import { ROOT } from "./npm.mjs";
import { runStep } from "./runStep.mjs";

/** So many seconds of each core may go to unit tests; the rest of the minute is for what runs beside them and for getting ready. */
const SECONDS = 30;

install();
const since = sinceWhen();
const { now, later } = nearTests(
  testsOf(since),
  [...git("diff", "--name-only", since).split("\n"), ...untracked()].filter(Boolean),
  lastTimes(),
  SECONDS * availableParallelism(),
);
await Promise.all([
  runStep("types")
    .then(() => runStep("lint"))
    .then(() => runStep("facts")),
  now.length === 0 ? null : runStep("unit", { args: ["--", ...now] }),
]);
if (later.length > 0) {
  console.log(`\n${later.length} test files that this change can break were not run:`);
  for (const file of later) console.log(`  – ${file}`);
}

/** Where this branch left main; on main itself what is not committed yet, or else the last commit. */
function sinceWhen() {
  const head = git("rev-parse", "HEAD");
  const left = ["main", "origin/main"]
    .map((name) => git("merge-base", "HEAD", name))
    .find((commit) => commit !== "" && commit !== head);
  return left ?? (git("status", "--porcelain") === "" ? "HEAD~1" : "HEAD");
}

/** The test files that a change since then can break. @param {string} commit */
function testsOf(commit) {
  const { stdout } = spawnSync(
    "npx",
    ["vitest", "list", "--filesOnly", "--json", "--changed", commit],
    { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" },
  );
  /** @type {readonly { readonly file: string }[]} */
  const found = JSON.parse(stdout.slice(stdout.indexOf("[")) || "[]");
  return [...new Set(found.map(({ file }) => relative(ROOT, file).replaceAll("\\", "/")))];
}

/** How many seconds each test file took when it last ran here, as Vitest remembers it. */
function lastTimes() {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const path of globSync("node_modules/.vite/vitest/*/results.json", { cwd: ROOT })) {
    const { projects = {} } = JSON.parse(readFileSync(join(ROOT, path), "utf8"));
    for (const { files } of Object.values(projects))
      for (const [file, { duration }] of Object.entries(files)) times.set(file, duration / 1000);
  }
  return times;
}

function untracked() {
  return git("ls-files", "--others", "--exclude-standard").split("\n");
}

/** @param {readonly string[]} args */
function git(...args) {
  const { status, stdout } = spawnSync("git", args, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
}
