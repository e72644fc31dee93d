import type { Browser } from "playwright-core";
import { median, openReady, pageOf } from "../bench.ts";
import { rowOf } from "../row.ts";

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
export const ready = rowOf({
  about:
    "A bare address until its map is drawn by WebGL in software; the median of three openings.",
  promised: {
    "ready in GL": { unit: "ms", atMost: { bare: 1.5, "flowmap.gl": 1.5 } },
    "main thread blocked until ready in GL": {
      unit: "ms",
      atMost: { bare: 1.25, "flowmap.gl": 1.25 },
    },
    "heap of the page after load": { unit: "MB", atMost: { bare: 1.5, "flowmap.gl": 1.5 } },
  },
  measure: async ({ ours, bare, flowmap, gl }) => {
    type Opened = Awaited<ReturnType<typeof open>>;
    const [a, b, c]: [Opened[], Opened[], Opened[]] = [[], [], []];
    for (let run = 0; run < RUNS; run++) {
      b.push(await open(gl, bare.url));
      c.push(await open(gl, flowmap.url));
      a.push(await open(gl, ours.url));
    }
    const pick = (name: keyof Opened) => {
      const of = (all: readonly Opened[]) => median(all.map((one) => one[name]));
      return { ours: of(a), beside: { bare: of(b), "flowmap.gl": of(c) } };
    };
    return {
      "ready in GL": pick("ready"),
      "main thread blocked until ready in GL": pick("blocked"),
      "heap of the page after load": pick("heap"),
    };
  },
});
