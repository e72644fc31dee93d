// `npm run engines`: the journeys of journeys.ts through the built site in Firefox and in WebKit, which Playwright's own builds would not prove. An
// engine that is not installed is named and its journeys count as not run; `-- --install` gets it, as root on Debian or Ubuntu.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { openSite } from "../../scripts/openSite.mjs";
import type { Engine, Setup } from "./enginePage.ts";
import { JOURNEYS } from "./journeys.ts";
import { FIREFOX } from "./openFirefox.ts";
import { WEBKIT } from "./openWebKit.ts";

const mayInstall = process.argv.includes("--install");
const APT = "/usr/bin/apt-get";
const counts = { passed: 0, failed: 0, notRun: 0 };
/** Milliseconds for one journey, or for opening an engine, on a busy machine. */
const LIMIT = 120_000;

/** The promise, or a failure after so many milliseconds: an engine that hangs must not stop all that follows. */
const within = <T>(milliseconds: number, promise: Promise<T>): Promise<T> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`no end after ${milliseconds / 1000} s`)),
    milliseconds,
  );
  return Promise.race([promise, late.promise]).finally(() => clearTimeout(timer));
};

const opened = async (engine: Engine, setup: Setup) => {
  const page = await within(LIMIT, engine.open(setup));
  if (page !== null || !mayInstall) return page;
  const packages = `install -y --no-install-recommends ${engine.packages.join(" ")}`;
  for (const words of ["update", packages])
    if (spawnSync(APT, words.split(" "), { stdio: "inherit" }).status !== 0) return null;
  return within(LIMIT, engine.open(setup));
};

const site = await openSite({ folder: "dist" });
for (const engine of [FIREFOX, WEBKIT])
  for (const setup of ["usual", "guarded", "noScript"] as const)
    await walkAll(
      engine,
      setup,
      JOURNEYS.filter((journey) => (journey.setup ?? "usual") === setup),
    );
await site.close();
mkdirSync(".cache", { recursive: true });
writeFileSync(".cache/engines.json", JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);

/** Walks these journeys one after another through one window of an engine, and counts. */
async function walkAll(engine: Engine, setup: Setup, journeys: typeof JOURNEYS): Promise<void> {
  const page = await opened(engine, setup).catch((error: unknown) => {
    console.log(`  ${engine.name} does not start: ${error}`);
    return null;
  });
  if (page === null) {
    counts.notRun += journeys.length;
    for (const { name } of journeys) console.log(`  – ${engine.name}: ${name}: not run`);
    console.log(`  ${engine.name} is missing here (packages ${engine.packages.join(", ")})`);
    return;
  }
  for (const { name, walk } of journeys)
    try {
      await within(LIMIT, walk(page, site.url));
      counts.passed++;
      console.log(`  ✓ ${engine.name}: ${name}`);
    } catch (error) {
      counts.failed++;
      console.log(`  ✘ ${engine.name}: ${name}\n    ${error}`);
    }
  if (setup === "usual")
    console.log(`  ${engine.name}: ${await page.ask<string>("navigator.userAgent")}`);
  await within(LIMIT, page.close()).catch((error: unknown) =>
    console.log(`  ${engine.name} does not close: ${error}`),
  );
}
