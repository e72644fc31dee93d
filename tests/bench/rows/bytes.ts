import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { Site } from "../bareSite.ts";
import { openReady, pageOf, type Row } from "../bench.ts";

/** Everything asked for until the page is ready, each packed with brotli at its best. */
async function weigh(browser: Browser, { url, folder }: Site): Promise<Map<string, number>> {
  const { page } = await pageOf(browser);
  const asked = new Set<string>([new URL(url).pathname]);
  // What workers ask for stands in no list of the page.
  page.on("request", (request) => asked.add(new URL(request.url()).pathname));
  const ready = await openReady(page, url);
  // A browser lists what it has fetched only once that has come.
  await page.waitForTimeout(3000);
  const later = await page.evaluate(
    (at) =>
      performance
        .getEntriesByType("resource")
        .flatMap(({ name, startTime }) => (startTime > at ? [new URL(name).pathname] : [])),
    ready,
  );
  await page.close();
  for (const path of later) asked.delete(path);
  const sizeOf = (path: string) =>
    brotliCompressSync(readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path)))
      .length;
  return new Map([...asked].map((path) => [path, sizeOf(path)]));
}

const sum = (sizes: ReadonlyMap<string, number>) => [...sizes.values()].reduce((a, b) => a + b, 0);

/** Bytes until ready, the page that the build has drawn included. */
export const bytes: Row = async ({ ours, bare, gl }) => {
  const [a, b] = [await weigh(gl, ours), await weigh(gl, bare)];
  for (const [name, sizes] of [
    ["ours", a],
    ["bare", b],
  ] as const)
    for (const [path, size] of [...sizes].toSorted((one, two) => two[1] - one[1]))
      console.log(`  ${name} ${String(size).padStart(7)} B ${path}`);
  return [
    { what: "bytes until ready, brotli", ours: sum(a), bare: sum(b), unit: "B", atMost: 1.3 },
  ];
};
