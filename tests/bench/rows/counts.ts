import type { Browser } from "playwright-core";
import { DESKTOP, openReady, PHONE, pageOf, type Row } from "../bench.ts";

const SHIFTING = ["place=GEO", "view=table", "view=text", "page=doors"];

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

/** What is counted and has no yardstick. */
export const counts: Row = async ({ ours, gl, svg }) => {
  const count = (what: string, value: number, unit: "frames" | "tasks" | "shift", atMost = 0) =>
    ({ what, ours: value, bare: null, unit, atMost }) as const;
  const shifts = [];
  for (const [name, viewport] of [
    ["phone", PHONE],
    ["desktop", DESKTOP],
  ] as const)
    for (const hash of SHIFTING)
      shifts.push(
        count(
          `layout shift of #${hash}, ${name}`,
          await shiftOf(svg, `${ours.url}#${hash}`, viewport),
          "shift",
          0.02,
        ),
      );
  return [
    count("frames at rest in 10 s, GL", await framesAtRest(gl, ours.url), "frames"),
    count("frames at rest in 10 s, SVG", await framesAtRest(svg, ours.url), "frames"),
    count("long tasks while dragging over 200 days, GL", await longTasks(gl, ours.url), "tasks"),
    count("long tasks while dragging over 200 days, SVG", await longTasks(svg, ours.url), "tasks"),
    ...shifts,
  ];
};
