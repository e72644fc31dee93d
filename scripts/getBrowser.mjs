import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { browsersHere } from "./findBrowser.mjs";
import { ROOT } from "./npm.mjs";

/** Whether packages of the system can be installed here: as root, on Debian or Ubuntu. */
const canInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** What to try where no browser starts, in this order. */
const WAYS = [
  {
    name: "Playwright's own Chromium",
    can: () => true,
    get: () => run("npx", "playwright install chromium"),
  },
  {
    name: "the libraries that Playwright's Chromium needs",
    can: () => canInstall && existsSync(chromium.executablePath()),
    get: () => run("npx", "playwright install-deps chromium"),
  },
  {
    name: "the system's package chromium",
    can: () => canInstall,
    get: () => run("apt-get", "update") && run("apt-get", "install -y chromium"),
  },
];

/**
 * Makes sure of a Chromium that starts, gets one where there is none, and says where it is.
 * @returns {Promise<string | undefined>} `undefined` where none can be had; what was tried stands above
 */
export async function getBrowser() {
  const found = await firstThatStarts();
  if (found !== undefined) return found;
  for (const { name, can, get } of WAYS) {
    if (!can()) continue;
    console.log(`No browser starts; installing ${name} …`);
    const got = get() ? await firstThatStarts() : undefined;
    if (got !== undefined) return got;
  }
  return undefined;
}

async function firstThatStarts() {
  for (const path of browsersHere()) if (await starts(path)) return path;
  return undefined;
}

/** @param {string} command @param {string} args */
const run = (command, args) =>
  spawnSync(command, args.split(" "), {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** @param {string} executablePath */
async function starts(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    await browser.close();
    return true;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split("\n");
    console.log(`${executablePath} does not start: ${reason}`);
    return false;
  }
}
