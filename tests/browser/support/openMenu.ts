import type { Page } from "@playwright/test";

/** Opens the menu of the bar, where what is needed seldom lies. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Settings|Einstellungen|Настройки)$/ }).click();
  await page.locator(".menu").waitFor();
}
