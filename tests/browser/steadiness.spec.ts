import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** The map, and deep links to what the build has not drawn. */
const ADDRESSES = ["#story=none", "#view=table", "#view=text", "#page=doors"];

const CARDS = [
  "#place=GEO",
  "#border=RUS-FIN&date=2022-09-30",
  "#crossing=fi-vaalimaa&date=2023-12-15",
  "#route=georgia-verkhny-lars&date=2022-09-27",
  "#event=2022-09-21-mobilization",
];

/** Takes down what moves without the reader: by how much of the window, and which elements. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
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

/** Nothing at this address has moved by more than that share of the window. */
async function expectStill(page: Page, address: string, most: number): Promise<void> {
  await page.waitForTimeout(500);
  const shifts = await page.evaluate(
    () => (window as unknown as { shifts: { value: number; of: string[] }[] }).shifts,
  );
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  expect(sum, `${address} ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(most);
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  journey(
    `nothing jumps while the page becomes the app at ${width}×${height}`,
    { tag: "@both" },
    async ({ page }) => {
      journey.slow();
      await page.setViewportSize({ width, height });
      await watchShifts(page);
      for (const address of ADDRESSES) {
        await page.goto("about:blank");
        await openAt(page, address);
        await expectStill(page, address, 0.01);
      }
    },
  );

  journey(
    `nothing of a card moves at ${width}×${height} when its longer words come long after it, and what stands below them waits`,
    { tag: "@svg" },
    async ({ page }) => {
      journey.slow();
      await page.setViewportSize({ width, height });
      await watchShifts(page);
      let letThrough = () => {};
      let wait = Promise.resolve();
      await page.route(/\/records-[^/]*$/, async (route) => {
        await wait;
        await route.continue();
      });
      for (const address of CARDS) {
        wait = new Promise((resolve) => {
          letThrough = resolve;
        });
        await page.goto("about:blank");
        await page.goto(`./${address}`);
        const card = page.locator(".card");
        await expect(card.locator("[data-coming]")).toBeVisible();
        await expect(card.getByText("Loading …", { exact: true }).last()).toBeVisible();
        letThrough();
        await expect(card.locator("[data-coming]")).toHaveCount(0);
        await expect(page.locator("html")).toHaveAttribute("data-ready");
        await expectStill(page, address, 0.02);
      }
    },
  );
}
