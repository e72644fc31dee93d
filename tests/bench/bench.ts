import type { Browser, CDPSession, Page } from "playwright-core";
import type { Site } from "./sites.ts";

/** What every row measures with. */
export type Bench = {
  readonly ours: Site;
  /** The yardsticks: a map of MapLibre with the same borders, and one of flowmap.gl with the same borders and flows. */
  readonly bare: Site;
  readonly flowmap: Site;
  /** A browser that draws WebGL in software, and one that has none. */
  readonly gl: Browser;
  readonly svg: Browser;
};

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
const MINUTES = 180_000;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A new page with the bench's tools in it, on a line and processor as they are or slow ones. */
export async function pageOf(
  browser: Browser,
  viewport = DESKTOP,
  isSlow = false,
): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const page = await browser.newPage({ viewport, locale: "en-GB" });
  page.setDefaultTimeout(MINUTES);
  const session = await page.context().newCDPSession(page);
  if (isSlow) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  return { page, session };
}

/** Opens an address and waits until its page says that it is ready; ms from the beginning of the navigation. */
export async function openReady(page: Page, url: string): Promise<number> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset["ready"] === undefined) return;
      observer.disconnect();
      performance.mark("bench-ready");
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("bench-ready").length > 0);
  return page.evaluate(() => performance.getEntriesByName("bench-ready")[0]?.startTime ?? 0);
}

/** Goes to another address within the page; ms until it is ready again and the next frame has begun. */
export const stepTo = (page: Page, hash: string): Promise<number> =>
  page.evaluate(async (to) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const { dataset } = document.documentElement;
    const from = performance.now();
    const changed = new Promise((resolve) =>
      addEventListener("hashchange", resolve, { once: true }),
    );
    // To where it is already nothing leads, and no event would come.
    if (location.hash === to) return 0;
    location.hash = to;
    await changed;
    await new Promise((resolve) => setTimeout(resolve));
    while (dataset["ready"] === undefined) await frame();
    await frame();
    return performance.now() - from;
  }, hash);

/** `YYYY-MM-DD` so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
