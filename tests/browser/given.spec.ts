// Browsers inside other apps (Telegram, Instagram) take a file that was made here and save none.
import { expect } from "@playwright/test";
import { axeFaults } from "./support/axeFaults.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

journey.use({ hasTouch: true, isMobile: true, viewport: { width: 1280, height: 900 } });

journey(
  "where there are fingers a file that was made is offered once more: to other apps, a picture to be held; nothing claims that it was saved",
  { tag: "@svg" },
  async ({ page }) => {
    await page.addInitScript(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
      const shared: string[] = [];
      Object.assign(window, { shared });
      Object.assign(navigator, {
        canShare: () => true,
        share: async ({ files = [] }: ShareData) => {
          shared.push(...files.map(({ name, type }) => `${name} ${type}`));
        },
      });
    });
    await openAt(page, "#view=table&date=2022-09-21&renderer=svg");
    await page.getByRole("button", { name: /CSV/ }).first().click();
    const given = page.getByRole("region", { name: "Was nothing saved?" });
    await expect(given.getByRole("link", { name: "Open the file" })).toHaveAttribute(
      "href",
      /^blob:/,
    );
    await expect(given.locator("img")).toHaveCount(0);
    await given.getByRole("button", { name: "Give it to another app" }).click();
    expect(await page.evaluate("shared")).toEqual(["ways-out-2022-09-21.csv text/csv"]);
    expect(await axeFaults(page)).toEqual([]);

    await page.locator(".take-open").click();
    await page.locator(".take-dialog [data-format=png]").click();
    await expect(given.locator("img")).toBeVisible();
    await expect(given).toContainText("Hold the picture to save it.");
    await expect(page.locator(".take-told")).toContainText("Given to the browser to save");
    await expect
      .poll(() => given.locator("img").evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(1000);
    await given.getByRole("button", { name: "Close" }).click();
    await expect(given).toHaveCount(0);
  },
);
