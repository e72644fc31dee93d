import type { Page } from "@playwright/test";

/** Opens the menu of the bar, where what is needed seldom lies. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Menu|Menü|Меню)$/ }).click();
  await page.locator(".menu").waitFor();
}
