import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** The map, and deep links to what the build has not drawn. */
const ADDRESSES = ["#story=none", "#view=table", "#view=text", "#page=doors"];

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  journey(
    `nothing jumps while the page becomes the app at ${width}×${height}`,
    { tag: "@both" },
    async ({ page }) => {
      journey.slow();
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        const shifts: unknown[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push({
              value: (entry as unknown as { value: number }).value,
              of: (entry as unknown as { sources: { node: Element | null }[] }).sources.map(
                ({ node }) => `${node?.nodeName}.${node?.className}`,
              ),
            });
        }).observe({ type: "layout-shift", buffered: true });
      });
      for (const address of ADDRESSES) {
        await page.goto("about:blank");
        await openAt(page, address);
        await page.waitForTimeout(500);
        const shifts = await page.evaluate(
          () => (window as unknown as { shifts: { value: number; of: string[] }[] }).shifts,
        );
        const sum = shifts.reduce((all, { value }) => all + value, 0);
        expect(sum, `${address} ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(0.01);
      }
    },
  );
