import type { Page } from "@playwright/test";

/** Waits until the state of the address is on the screen and nothing is pending. */
export async function drawn(page: Page): Promise<void> {
  // Two frames later a new address has taken the mark off, if it changes the picture.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
}
