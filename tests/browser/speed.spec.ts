import { brotliCompressSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";

/** 1.3 times what a bare map of MapLibre with the same borders takes until it is ready: `npm run bench bytes` weighs both. */
const MOST_BYTES = 506_000;
/** Each is a pass over the marks of one tile in one layer, or over a tile's edge; a bare map takes 67. */
const MOST_DRAWS = 220;

/** Marks when the page is ready for the first time, and keeps how often the last picture of the live map has drawn, and how many there were. */
const keepCounts = (page: Page) =>
  page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset["ready"] === undefined) return;
      observer.disconnect();
      performance.mark("ready");
    }).observe(document, { attributes: true, childList: true, subtree: true });
    let draws = 0;
    const draw = WebGL2RenderingContext.prototype.drawElements;
    WebGL2RenderingContext.prototype.drawElements = function (...rest) {
      draws += 1;
      draw.apply(this, rest);
    };
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (act) =>
      ask((at) => {
        draws = 0;
        act(at);
        if (draws > 0)
          Object.assign(window, { lastDraws: draws, pictures: picturesOf(window) + 1 });
      });
    const picturesOf = (kept: object) => (kept as { pictures?: number }).pictures ?? 0;
  });

/** Goes to a day and waits until it is drawn; so many pictures of the live map that took. */
const picturesTo = (page: Page, day: string) =>
  page.evaluate(async (to) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const kept = window as unknown as { pictures: number };
    const { dataset } = document.documentElement;
    kept.pictures = 0;
    const changed = new Promise((resolve) =>
      addEventListener("hashchange", resolve, { once: true }),
    );
    location.hash = `#date=${to}&overlay=visa`;
    await changed;
    do await frame();
    while (dataset["ready"] === undefined);
    // What would be drawn once more.
    for (let i = 0; i < 10; i++) await frame();
    return kept.pictures;
  }, day);

journey(
  "a day that changes nothing on the map draws no picture of it",
  { tag: "@gl" },
  async ({ page }) => {
    await keepCounts(page);
    await page.goto("./#date=2022-09-21&overlay=visa");
    await expect(page.locator("html")).toHaveAttribute("data-renderer", "gl", { timeout: 40_000 });
    await expect(page.locator("html")).toHaveAttribute("data-ready", { timeout: 40_000 });
    expect(await picturesTo(page, "2022-09-23")).toBe(0);
    expect(await picturesTo(page, "2022-09-24")).toBe(0);
    // Finland closes its border to tourists; on a slow machine that may come in parts.
    expect(await picturesTo(page, "2022-09-30")).toBeGreaterThan(0);
  },
);

journey(
  "the live map is there for no more bytes and draws than were promised",
  { tag: "@gl" },
  async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await keepCounts(page);
    const asked = new Set<string>([baseURL ?? ""]);
    // What workers ask for stands in no list of the page.
    page.on("request", (request) => asked.add(request.url()));
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("data-ready", { timeout: 40_000 });
    await expect(page.locator("html")).toHaveAttribute("data-renderer", "gl");
    // A browser lists what it has fetched only once that has come.
    await page.waitForTimeout(3000);
    const later = await page.evaluate(() => {
      const ready = performance.getEntriesByName("ready")[0]?.startTime ?? 0;
      return performance
        .getEntriesByType("resource")
        .flatMap(({ name, startTime }) => (startTime > ready ? [name] : []));
    });
    for (const url of later) asked.delete(url);
    const sizes = await Promise.all(
      [...asked].map(async (url) => {
        const body = await (await page.request.get(url)).body();
        return [new URL(url).pathname, brotliCompressSync(body).length] as const;
      }),
    );
    const whole = sizes.reduce((sum, [, size]) => sum + size, 0);
    const list = sizes.toSorted((a, b) => b[1] - a[1]).join("\n");
    expect(whole, list).toBeGreaterThan(MOST_BYTES / 2);
    expect(whole, list).toBeLessThanOrEqual(MOST_BYTES);
    const draws = await page.evaluate(() => (window as unknown as { lastDraws: number }).lastDraws);
    expect(draws).toBeGreaterThan(20);
    expect(draws).toBeLessThanOrEqual(MOST_DRAWS);
  },
);

for (const [hash, wanted] of [
  ["#page=doors", ["ReaderPage-", "DoorsPage-", "records-", "long-texts-en-"]],
  ["#place=GEO&lang=de", ["Card-", "records-", "long-texts-de-"]],
  ["#event=2022-09-21-mobilization", ["Card-", "records-"]],
  ["#view=table", ["SceneTable-"]],
  ["#view=text", ["TextMap-"]],
  ["#date=2022-09-30&compare=2022-09-20", ["CompareArea-"]],
] as const)
  journey(
    `what ${hash} asks for is on its way before the page has read it`,
    { tag: "@svg" },
    async ({ page }) => {
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (document.documentElement.dataset["asks"] !== undefined) return;
          observer.disconnect();
          performance.mark("followed");
        }).observe(document, { attributes: true, attributeFilter: ["data-asks"], subtree: true });
      });
      await page.goto(`./${hash}`);
      await expect(page.locator("html")).toHaveAttribute("data-ready");
      const early = await page.evaluate(() => {
        const [followed] = performance.getEntriesByName("followed");
        return performance
          .getEntriesByType("resource")
          .filter(({ startTime }) => startTime < (followed?.startTime ?? 0))
          .map(({ name }) => name.slice(name.lastIndexOf("/") + 1));
      });
      for (const name of wanted) expect(early.join(" ")).toContain(name);
    },
  );
