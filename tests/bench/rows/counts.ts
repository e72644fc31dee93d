import type { Browser } from "playwright-core";
import { DESKTOP, openReady, PHONE, pageOf } from "../bench.ts";
import { type Found, type Promised, rowOf } from "../row.ts";

const SHIFTING = (
  [
    ["phone", PHONE],
    ["desktop", DESKTOP],
  ] as const
).flatMap(([name, viewport]) =>
  ["place=GEO", "view=table", "view=text", "page=doors"].map((hash) => {
    return { hash, viewport, what: `layout shift of #${hash}, ${name}` };
  }),
);

/** Frames that a page asks for in ten seconds while nothing happens. */
async function framesAtRest(browser: Browser, url: string): Promise<number> {
  const { page } = await pageOf(browser);
  await openReady(page, url);
  await page.waitForTimeout(5000);
  const frames = await page.evaluate(async () => {
    let asked = 0;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (act) => {
      asked += 1;
      return ask(act);
    };
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    return asked;
  });
  await page.close();
  return frames;
}

/** Tasks of more than 50 ms while the slider is dragged over two hundred days, a day at a time. */
async function longTasks(browser: Browser, url: string): Promise<number> {
  const { page } = await pageOf(browser);
  await openReady(page, `${url}#date=2022-09-01&overlay=visa`);
  await page.waitForTimeout(5000);
  const tasks = await page.evaluate(async () => {
    let long = 0;
    const observer = new PerformanceObserver((list) => {
      long += list.getEntries().length;
    });
    observer.observe({ type: "longtask" });
    const slider = document.querySelector<HTMLInputElement>("input[type=range]");
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    for (let day = 0; day < 200; day++) {
      set?.call(slider, String(Number(slider?.value) + 1));
      slider?.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return long;
  });
  await page.close();
  return tasks;
}

/** How far what stands on a page moves while an address opens, on a slow line. */
async function shiftOf(browser: Browser, url: string, viewport: typeof DESKTOP): Promise<number> {
  const { page } = await pageOf(browser, viewport, true);
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number }[])
        (window as unknown as { shifted: number }).shifted += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await openReady(page, url);
  await page.waitForTimeout(3000);
  const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
  await page.close();
  return shifted;
}

const FRAMES: Promised = { unit: "frames", atMost: 0 };
const TASKS: Promised = { unit: "tasks", atMost: 0 };
const SHIFT: Promised = { unit: "shift", atMost: 0.02 };

/** What is counted and has no yardstick. */
export const counts = rowOf<string>({
  about:
    "Counts, the same on every machine that is fast enough: frames and long tasks (over 50 ms) that nobody needs, and how far a deep link moves while it opens on a slow line.",
  promised: {
    "frames at rest in 10 s, GL": FRAMES,
    "frames at rest in 10 s, SVG": FRAMES,
    "long tasks while dragging over 200 days, GL": TASKS,
    "long tasks while dragging over 200 days, SVG": TASKS,
    ...Object.fromEntries(SHIFTING.map(({ what }) => [what, SHIFT])),
  },
  measure: async ({ ours, gl, svg }) => {
    const found: Record<string, Found> = {
      "frames at rest in 10 s, GL": { ours: await framesAtRest(gl, ours.url) },
      "frames at rest in 10 s, SVG": { ours: await framesAtRest(svg, ours.url) },
      "long tasks while dragging over 200 days, GL": { ours: await longTasks(gl, ours.url) },
      "long tasks while dragging over 200 days, SVG": { ours: await longTasks(svg, ours.url) },
    };
    for (const { hash, viewport, what } of SHIFTING)
      found[what] = { ours: await shiftOf(svg, `${ours.url}#${hash}`, viewport) };
    return found;
  },
});
