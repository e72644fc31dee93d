import { expect, type Locator, type Page } from "@playwright/test";

/** Walks with the Tab key until something has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, goal: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  await expect(goal).toBeVisible();
  const isThere = () => goal.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 150 && !(await isThere()); stops++) await page.keyboard.press(key);
  await expect(goal).toBeFocused();
}
