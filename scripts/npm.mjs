import { spawn, spawnSync } from "node:child_process";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../", import.meta.url));

/**
 * Runs npm in the project's folder with its output shown, and says its exit code. What runs through
 * `npm run` gets the project's own Node, because npm puts `node_modules/.bin` first on the path.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export function npm(args, env = {}) {
  const done = spawnSync("npm", args, {
    ...options(),
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return done.status ?? 1;
}

/**
 * Runs npm beside this process, silently.
 * @param {readonly string[]} args
 */
export const npmBeside = (args) => spawn("npm", args, { ...options(), stdio: "ignore" });

/**
 * Replaces `node_modules` by what the lock file names, with the Node outside of it: the one inside
 * may be running this very script and is about to be deleted.
 */
export function npmCi() {
  const own = resolve(join(ROOT, "node_modules"));
  const env = Object.fromEntries(
    Object.entries(process.env).map(([key, value]) => [
      key,
      key.toUpperCase() === "PATH" ? without(value ?? "", own) : value,
    ]),
  );
  const done = spawnSync("npm", ["ci", "--include=dev"], { ...options(), stdio: "inherit", env });
  return done.status ?? 1;
}

/**
 * What npm prints, without its own remarks; empty when it fails.
 * @param {readonly string[]} args
 */
export function npmOutput(args) {
  const done = spawnSync("npm", args, { ...options(), encoding: "utf8" });
  return done.status === 0 ? done.stdout.trim() : "";
}

/**
 * What npm answers as JSON, whatever it exits with; `undefined` where it does not.
 * @param {readonly string[]} args
 */
export function npmJson(args) {
  const done = spawnSync("npm", args, { ...options(), encoding: "utf8", timeout: 60_000 });
  try {
    return JSON.parse(done.stdout);
  } catch {
    return undefined;
  }
}

// On Windows npm is a script that only a shell can start.
const options = () => ({ cwd: ROOT, shell: process.platform === "win32" });

/** @param {string} path @param {string} folder */
const without = (path, folder) =>
  path
    .split(delimiter)
    .filter((entry) => !resolve(entry).startsWith(folder))
    .join(delimiter);
