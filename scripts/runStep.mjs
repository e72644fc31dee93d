import { spawn } from "node:child_process";
import { ROOT } from "./npm.mjs";

/** What runs beside a step that failed has nothing left to say. @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a script of package.json, shows what it printed once it has ended, and ends everything if it failed. So the lines of two
 * steps that run side by side never mix.
 * @param {string} name of the npm script
 * @param {{ readonly args?: readonly string[], readonly env?: Record<string, string>, readonly live?: boolean }} [how] `live` shows the lines as they come
 * @returns {Promise<void>}
 */
export async function runStep(name, { args = [], env = {}, live = false } = {}) {
  const began = performance.now();
  if (live) console.log(`\n── ${name} ──`);
  const { code, text } = await run(["run", "--silent", name, ...args], env, live);
  const seconds = Math.round((performance.now() - began) / 1000);
  if (!live) console.log(`\n── ${name} ──\n${text.trimEnd()}`);
  console.log(`── ${name}: ${code === 0 ? "passed" : "failed"} in ${seconds} s`);
  if (code === 0) return;
  console.error(`\n"npm run ${name}" failed; the lines above say why.`);
  for (const other of running) other.kill();
  process.exit(1);
}

/**
 * @param {readonly string[]} args @param {Record<string, string>} env @param {boolean} live
 * @returns {Promise<{ readonly code: number, readonly text: string }>}
 */
function run(args, env, live) {
  const child = spawn("npm", args, {
    cwd: ROOT,
    // On Windows npm is a script that only a shell can start.
    shell: process.platform === "win32",
    stdio: ["ignore", live ? "inherit" : "pipe", live ? "inherit" : "pipe"],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (part) => {
      text += part;
    });
  return new Promise((done) => {
    child.on("error", (error) => done({ code: 1, text: `${text}${error.message}` }));
    child.on("close", (code) => {
      running.delete(child);
      done({ code: code ?? 1, text });
    });
  });
}
