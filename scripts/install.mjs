import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmCi, npmOutput, ROOT } from "./npm.mjs";

const LOCK = join(ROOT, "package-lock.json");
const STAMP = join(ROOT, "node_modules", ".installed-from");
/** Written by npm itself as the last act of every complete installation. */
const NPM_STAMP = join(ROOT, "node_modules", ".package-lock.json");

/** Installs the packages of the lock file unless they are there, and makes sure of the pinned Node; exits on failure. */
export function install() {
  if (Number.parseInt(process.versions.node, 10) < 20)
    fail(
      `This needs Node 20 or newer; here is ${process.version}. Get one from https://nodejs.org.`,
    );
  if (!isInstalled()) {
    console.log("Installing packages …");
    if (npmCi() !== 0) fail("The packages could not be installed; npm says why above.");
    writeFileSync(STAMP, lockHash());
  }
  const version = npmOutput(["run", "--silent", "node-version"]);
  if (version !== `v${pinnedNode()}`)
    fail(
      `npm scripts should run on Node ${pinnedNode()} (package "node"), but ${version || "none"} answers. Delete node_modules and try again.`,
    );
  console.log(`Node ${version}`);
}

function isInstalled() {
  if (!existsSync(NPM_STAMP)) return false;
  const same = existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockHash();
  return same || statSync(NPM_STAMP).mtimeMs >= statSync(LOCK).mtimeMs;
}

const lockHash = () => createHash("sha256").update(readFileSync(LOCK)).digest("hex");

/** @returns {string} */
const pinnedNode = () =>
  JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).devDependencies.node;

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
