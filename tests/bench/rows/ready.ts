import type { Browser } from "playwright-core";
import { median, openReady, pageOf, type Row } from "../bench.ts";

const RUNS = 3;

/** Ms until ready in GL, ms that long tasks have beyond 50 until then, and MB of the page's heap afterwards. */
async function open(browser: Browser, url: string) {
  const { page, session } = await pageOf(browser);
  await page.addInitScript(() => {
    Object.assign(window, { longTasks: [] });
    new PerformanceObserver((list) => {
      (window as unknown as { longTasks: PerformanceEntry[] }).longTasks.push(...list.getEntries());
    }).observe({ type: "longtask", buffered: true });
  });
  const ready = await openReady(page, url);
  const blocked = await page.evaluate(
    (until) =>
      (window as unknown as { longTasks: readonly PerformanceEntry[] }).longTasks
        .filter(({ startTime }) => startTime < until)
        .reduce((sum, { duration }) => sum + duration - 50, 0),
    ready,
  );
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await page.close();
  return { ready, blocked, heap: usedSize / 1e6 };
}

/** Until the map is drawn by WebGL in software, at normal speed: time, blocked main thread, heap. */
export const ready: Row = async ({ ours, bare, gl }) => {
  const [a, b]: [Awaited<ReturnType<typeof open>>[], Awaited<ReturnType<typeof open>>[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    b.push(await open(gl, bare.url));
    a.push(await open(gl, ours.url));
  }
  const pick = (name: "ready" | "blocked" | "heap") => ({
    ours: median(a.map((one) => one[name])),
    bare: median(b.map((one) => one[name])),
  });
  return [
    { what: "ready in GL", ...pick("ready"), unit: "ms", atMost: 1.5 },
    { what: "main thread blocked until ready in GL", ...pick("blocked"), unit: "ms", atMost: 1.25 },
    { what: "heap of the page after load", ...pick("heap"), unit: "MB", atMost: 1.5 },
  ];
};
