import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { openReady, pageOf } from "../bench.ts";
import { rowOf } from "../row.ts";
import type { Site } from "../sites.ts";

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
export const bytes = rowOf({
  about:
    "Everything that is asked for until the live map is ready, packed with brotli at its best.",
  promised: {
    "bytes until ready, brotli": { unit: "B", atMost: { bare: 1.3, "flowmap.gl": 1.3 } },
  },
  measure: async ({ ours, bare, flowmap, gl }) => {
    const sums: number[] = [];
    for (const [name, site] of [
      ["ours", ours],
      ["bare", bare],
      ["flowmap.gl", flowmap],
    ] as const) {
      const sizes = await weigh(gl, site);
      for (const [path, size] of [...sizes].toSorted((one, two) => two[1] - one[1]))
        console.log(`  ${name} ${String(size).padStart(7)} B ${path}`);
      sums.push(sum(sizes));
    }
    const [own = 0, its = 0, theirs = 0] = sums;
    const beside = { bare: its, "flowmap.gl": theirs };
    return { "bytes until ready, brotli": { ours: own, beside } };
  },
});
