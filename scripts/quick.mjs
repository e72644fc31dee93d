// `npm run quick`: within a minute, types, lint, facts, and the unit tests that what was changed since main can break.
import { spawnSync } from "node:child_process";
import { install } from "./install.mjs";
import { ROOT } from "./npm.mjs";
import { runStep } from "./runStep.mjs";

install();
await Promise.all([
  runStep("types")
    .then(() => runStep("lint"))
    .then(() => runStep("facts")),
  runStep("unit", { args: ["--", "--changed", sinceWhen(), "--passWithNoTests"] }),
]);

/** Where this branch left main; on main itself what is not committed yet, or else the last commit. */
function sinceWhen() {
  const head = git("rev-parse", "HEAD");
  const left = ["main", "origin/main"]
    .map((name) => git("merge-base", "HEAD", name))
    .find((commit) => commit !== "" && commit !== head);
  return left ?? (git("status", "--porcelain") === "" ? "HEAD~1" : "HEAD");
}

/** @param {readonly string[]} args */
function git(...args) {
  const { status, stdout } = spawnSync("git", args, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
}
