import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

journey(
  "leaving quickly blanks the page and puts an empty page of this site in its place",
  async ({ page }) => {
    await openAt(page, "#view=text&place=GEO");
    const before = await page.evaluate(() => history.length);
    await page.getByRole("button", { name: "Leave this page quickly" }).click();
    await expect(page).toHaveURL(/\/blank\.html$/);
    await expect(page.locator("body")).toBeEmpty();
    await expect(page).not.toHaveTitle(/Ways Out/);
    expect(await page.evaluate(() => history.length)).toBe(before);
  },
);

journey("nothing of the page is left even before the empty page has come", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      // biome-ignore lint/suspicious/noConsole: nothing else gets out of a page that goes
      if (document.body?.childNodes.length === 0) console.log(`left: ${document.title}`);
    }).observe(document, { childList: true, subtree: true });
  });
  await openAt(page, "#view=text");
  const left = page.waitForEvent("console", (message) => message.text().startsWith("left:"));
  await page.getByRole("button", { name: "Leave this page quickly" }).click();
  expect((await left).text()).toBe("left: Untitled");
});

journey("pressing Shift three times leaves too, pressing it twice does not", async ({ page }) => {
  await openAt(page, "#view=text");
  await page.getByRole("slider").first().focus();
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect(page.getByText("Shift: press 1 more time to leave.")).toBeAttached();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift");
  await expect(page).not.toHaveURL(/blank/);
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect(page).toHaveURL(/\/blank\.html$/);
});
