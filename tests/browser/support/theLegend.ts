import type { Locator, Page } from "@playwright/test";

/** Opens the whole key above its row. */
export async function theLegend(page: Page): Promise<Locator> {
  const button = page.locator(".key-all > button");
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  return page.locator(".legend");
}
