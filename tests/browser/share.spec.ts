import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

journey.use({ permissions: ["clipboard-read", "clipboard-write"] });

const inWords = (page: Page) => page.locator(".text-view");

journey(
  "the permanent link opens the same view elsewhere, in any language of the reader",
  async ({ page, browser, baseURL }) => {
    await openAt(page, "#date=2022-09-21&overlay=visa&second=risk&place=GEO&view=text&hide=routes");
    const words = (await inWords(page).textContent()) ?? "";
    expect(words).toContain("21 September 2022");
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await dialog.getByRole("button", { name: "Copy: Permanent link" }).click();
    await expect(dialog.getByRole("status")).toHaveText("Copied: Permanent link.");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#v=1&date=2022-09-21&overlay=visa&place=GEO&lang=en&/);

    const reader = await browser.newContext({ locale: "ru-RU", ...(baseURL && { baseURL }) });
    const other = await reader.newPage();
    await openAt(other, "", link);
    await expect(inWords(other)).toHaveText(words);
    await expect(other.locator("#card-title")).toHaveText("Georgia");
    await reader.close();
  },
);

journey(
  "link, citation and code are there to copy, and Escape gives the focus back",
  async ({ page }) => {
    await openAt(page, "#overlay=risk&view=text");
    const opener = page.getByRole("button", { name: "Share" });
    await opener.click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await expect(dialog.getByRole("textbox", { name: "Short link" })).toHaveValue(
      /#overlay=risk&view=text$/,
    );
    await expect(dialog.getByRole("textbox", { name: "Permanent link" })).toHaveValue(
      /date=2026-11-29/,
    );
    await expect(dialog.getByRole("textbox", { name: "Citation" })).toHaveValue(
      /Ways Out.*Data release/,
    );
    await expect(dialog.getByRole("textbox", { name: "Embed code" })).toHaveValue(/^<iframe/);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  },
);

journey(
  "without the permission to copy, the link is selected instead",
  async ({ page, context }) => {
    await context.clearPermissions();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { get: () => undefined });
    });
    await openAt(page, "#view=text");
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("button", { name: "Copy: Short link" }).click();
    await expect(page.getByText(/“Short link” is selected/)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Short link" })).toBeFocused();
  },
);
