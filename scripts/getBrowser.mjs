import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { SHELL, testBrowsersHere } from "./findBrowser.mjs";
import { ROOT } from "./npm.mjs";

/** Packages of the system are installed as root, on Debian or Ubuntu. */
const hasApt = existsSync("/usr/bin/apt-get");

const isNamed = (process.env["CHROMIUM_PATH"] ?? "") !== "";
const GET_SHELL = [
  "apt-get update -o Acquire::Retries=0 -o Acquire::http::Timeout=20",
  `apt-get install -y --no-install-recommends ${SHELL.name}`,
];

/** What to try where no browser starts, in this order; what changes the system is done only where that is allowed. */
const WAYS = [
  {
    name: "Playwright's own Chromium",
    ofSystem: false,
    can: () => true,
    commands: ["npx playwright install chromium"],
  },
  {
    name: "the libraries that Playwright's Chromium needs",
    ofSystem: true,
    can: () => hasApt && existsSync(chromium.executablePath()),
    commands: ["npx playwright install-deps chromium"],
  },
  {
    name: "the system's package chromium",
    ofSystem: true,
    can: () => hasApt,
    commands: ["apt-get update", `apt-get install -y chromium ${SHELL.name}`],
  },
];

/**
 * Makes sure of a Chromium that starts, gets one where there is none, and says where it is. Packages of the system are installed only
 * where `mayInstall` says so; otherwise the commands are told.
 * @param {{ readonly mayInstall: boolean }} how
 * @returns {Promise<string | undefined>} `undefined` where none can be had; what was tried stands above
 */
export async function getBrowser({ mayInstall }) {
  const mayChange = mayInstall && process.getuid?.() === 0;
  if (hasApt && !isNamed && !existsSync(SHELL.path)) {
    // Without it the same tests run, only slower: where it cannot be had nothing is lost.
    if (mayChange) GET_SHELL.every(run);
    else console.log(`With the package ${SHELL.name} a page opens in half the processor time.`);
  }
  const found = await firstThatStarts();
  if (found !== undefined) return found;
  for (const { name, ofSystem, can, commands } of WAYS) {
    if (!can()) continue;
    if (ofSystem && !mayChange) {
      console.log(`Missing: ${name}. As root, one of these gets it:`);
      console.log(`  npm test -- --install\n  ${commands.join(" && ")}`);
      continue;
    }
    console.log(`No browser starts; installing ${name} …`);
    const got = commands.every(run) ? await firstThatStarts() : undefined;
    if (got !== undefined) return got;
  }
  console.log("Or name a Chromium or Chrome of your own: CHROMIUM_PATH=/path/to/chromium npm test");
  return undefined;
}

async function firstThatStarts() {
  for (const path of testBrowsersHere()) if (await starts(path)) return path;
  return undefined;
}

/** @param {string} line */
function run(line) {
  const [command = "", ...args] = line.split(" ");
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

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
