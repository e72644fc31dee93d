// `npm run bench`: what the first load weighs, and when the first picture stands, side by side with a bare MapLibre
// map of the same borders, in one run on one machine. Ratios are the result; absolute times mean nothing here.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { browsersHere } from "../../scripts/findBrowser.mjs";
import { openSite } from "../../scripts/openSite.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bareFolder = join(root, ".cache/bare");
const RUNS = 5;
const ARGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

await build({
  configFile: false,
  logLevel: "warn",
  root: join(root, "tests/bench/bare"),
  base: "./",
  build: {
    outDir: bareFolder,
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
});
const ours = await openSite({ folder: join(root, "dist"), port: 0 });
const bare = await openSite({ folder: bareFolder, port: 0 });
const browser = await chromium.launch({ executablePath: browsersHere()[0] ?? "", args: ARGS });

/** Bytes of everything asked for until the page is ready, each packed with brotli at its best. */
async function weigh(
  url: string,
  folder: string,
): Promise<{ total: number; parts: [string, number][] }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(url);
  await page.waitForSelector("html[data-ready]", { state: "attached", timeout: 60_000 });
  await page.close();
  const parts = [...asked].map((path): [string, number] => [
    path,
    brotliCompressSync(readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path)))
      .length,
  ]);
  return { total: parts.reduce((sum, [, size]) => sum + size, 0), parts };
}

/** Milliseconds until `isThere`, on a slow line and a slow processor. */
async function time(url: string, isThere: string): Promise<number> {
  const page: Page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    locale: "en-GB",
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(`
    const look = () => (${isThere}) ? performance.mark("there") : requestAnimationFrame(look);
    requestAnimationFrame(look);
  `);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("there").length > 0, undefined, {
    timeout: 120_000,
  });
  const at = await page.evaluate(() => performance.getEntriesByName("there")[0]?.startTime ?? 0);
  await page.close();
  return at;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const [a, b] = [await weigh(ours.url, join(root, "dist")), await weigh(bare.url, bareFolder)];
for (const [path, size] of a.parts) console.log(`  ours ${String(size).padStart(7)} ${path}`);
for (const [path, size] of b.parts) console.log(`  bare ${String(size).padStart(7)} ${path}`);
const document = a.parts.find(([path]) => path === "/")?.[1] ?? 0;
console.log(
  `first load: ours ${a.total} B, bare ${b.total} B, ratio ${(a.total / b.total).toFixed(3)}`,
);
console.log(
  `  without the first page drawn by the build (${document} B): ratio ${((a.total - document) / b.total).toFixed(3)}`,
);

const first: number[] = [];
const yardstick: number[] = [];
for (let run = 0; run < RUNS; run++) {
  first.push(
    await time(ours.url, `document.querySelector("svg[data-map] .ground path[data-place]")`),
  );
  yardstick.push(await time(bare.url, `document.documentElement.dataset.ready !== undefined`));
}
const ratio = median(first) / median(yardstick);
console.log(
  `first picture, slow line: ours ${median(first).toFixed(0)} ms, bare ready ${median(yardstick).toFixed(0)} ms, ratio ${ratio.toFixed(3)} (medians of ${RUNS})`,
);
writeFileSync(
  join(root, ".cache/bench.json"),
  JSON.stringify({ bytes: [a.total, b.total], document, first, yardstick }),
);
await browser.close();
await Promise.all([ours.close(), bare.close()]);
