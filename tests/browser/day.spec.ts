import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";
import { theCaption, theDateField, theDay, theSlider } from "./support/theDay.ts";
import { cellOf } from "./support/theTable.ts";

/** Everything that shows the day shows this one. */
async function everythingShows(page: Page, date: string, words: string): Promise<void> {
  await expect(theDay(page)).toHaveText(words);
  await expect(theDateField(page)).toHaveValue(date);
  await expect(theSlider(page)).toHaveAttribute("aria-valuetext", words);
  await expect.poll(() => theAddress(page)["date"]).toBe(date);
}

/** Takes the slider's thumb with the mouse and leaves it, still held, at a share of the way. */
async function dragTo(page: Page, share: number): Promise<void> {
  const box = await theSlider(page).boundingBox();
  if (box === null) throw new Error("there is no slider to drag");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 8, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
  await page.mouse.move(box.x + box.width * share, y, { steps: 4 });
}

journey("dragging the slider moves the day at once, while it is still held", async ({ page }) => {
  await openAt(page, "#overlay=visa");
  await dragTo(page, 0.15);
  await expect(theDay(page)).toHaveText(/ 2022$/);
  await page.mouse.up();
  const date = await theDateField(page).inputValue();
  expect(date).toMatch(/^2022-/);
  await expect.poll(() => theAddress(page)["date"]).toBe(date);
  await drawn(page);
});

journey("table, caption and address move together with the day", async ({ page }) => {
  await openAt(page, "#date=2022-09-19&overlay=visa&view=table");
  await expect(cellOf(page, "LTU", "visa")).toHaveAttribute("data-class", "closed");
  await theSlider(page).press("ArrowLeft");
  await everythingShows(page, "2022-09-18", "18 September 2022");
  await expect(cellOf(page, "LTU", "visa")).toHaveAttribute("data-class", "visa");
  await theSlider(page).press("ArrowRight");
  await everythingShows(page, "2022-09-19", "19 September 2022");
  await expect(cellOf(page, "LTU", "visa")).toHaveAttribute("data-class", "closed");
  await expect(theCaption(page)).toContainText(
    "Baltic states and Poland stop entry on tourist visas",
  );
  await expect(page.getByRole("caption")).toContainText("19 September 2022");
});

journey("the slider's keys go by day, month, and to both ends", async ({ page }) => {
  await openAt(page, "#view=text");
  const slider = theSlider(page);
  await slider.press("Home");
  await everythingShows(page, "2022-02-24", "24 February 2022");
  await slider.press("PageUp");
  await everythingShows(page, "2022-03-01", "1 March 2022");
  await slider.press("PageUp");
  await everythingShows(page, "2022-04-01", "1 April 2022");
  await slider.press("ArrowUp");
  await everythingShows(page, "2022-04-02", "2 April 2022");
  await slider.press("PageDown");
  await everythingShows(page, "2022-04-01", "1 April 2022");
  await slider.press("ArrowDown");
  await everythingShows(page, "2022-03-31", "31 March 2022");
  await slider.press("End");
  await expect(theDay(page)).toHaveText("29 November 2026");
  await expect.poll(() => theAddress(page)["date"]).toBeUndefined();
});

journey("a date can be typed, and one that does not exist is told", async ({ page }) => {
  await openAt(page, "#view=text");
  await theDateField(page).fill("2022-09-21");
  await everythingShows(page, "2022-09-21", "21 September 2022");
  await theDateField(page).fill("2031-01-01");
  await expect(page.getByText("Please choose 24 February 2022 to 29 November 2026.")).toBeVisible();
  await expect(theDay(page)).toHaveText("21 September 2022");
});

journey("one button goes to the next event, another one back", async ({ page }) => {
  await openAt(page, "#date=2022-09-18&view=text");
  await page.getByRole("button", { name: "Next event" }).click();
  await everythingShows(page, "2022-09-19", "19 September 2022");
  await expect(theCaption(page)).toContainText(
    "Baltic states and Poland stop entry on tourist visas",
  );
  await page.getByRole("button", { name: "Next event" }).click();
  await everythingShows(page, "2022-09-21", "21 September 2022");
  await page.getByRole("button", { name: "Previous event" }).click();
  await everythingShows(page, "2022-09-19", "19 September 2022");
});

journey("playing goes from event to event until it is paused", async ({ page }) => {
  await openAt(page, "#date=2022-09-18");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(theDay(page)).not.toHaveText("18 September 2022");
  await expect(theCaption(page)).not.toHaveText("");
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  const there = (await theDay(page).textContent()) ?? "";
  await page.waitForTimeout(3000);
  await expect(theDay(page)).toHaveText(there);
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

journey("a hand on the slider stops the player", async ({ page }) => {
  await openAt(page, "#date=2022-09-18&view=text");
  await page.getByRole("button", { name: "Play" }).click();
  await theSlider(page).press("Home");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(theDay(page)).toHaveText("24 February 2022");
});

journey("a tick of the timeline opens its event on its day", async ({ page }) => {
  await openAt(page, "#view=text");
  await page.getByRole("button", { name: /^21 September 2022: Putin orders/ }).press("Enter");
  await everythingShows(page, "2022-09-21", "21 September 2022");
  await expect.poll(() => theAddress(page)["event"]).toBeDefined();
  await expect(page.locator("#card-title")).toContainText("mobilisation");
});

journey("keys elsewhere and keys with modifiers do not move the day", async ({ page }) => {
  await openAt(page, "#date=2022-09-21&view=text");
  await page.evaluate(() => {
    const taken: string[] = [];
    Object.assign(window, { taken });
    addEventListener("keydown", (event) => {
      if (event.defaultPrevented) taken.push(event.key);
    });
  });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return page.evaluate(() => (window as unknown as { taken: string[] }).taken);
  };
  expect(
    await press("ArrowRight", "ArrowLeft", "Home", "End", "PageUp", "Space", "p", "n", "?"),
  ).toEqual([]);
  await page.getByRole("heading", { level: 1 }).click();
  expect(await press("ArrowRight", "Home", "+", "0", "Escape")).toEqual([]);
  await expect(theDay(page)).toHaveText("21 September 2022");
  // What these do on a slider is the browser's affair.
  await theSlider(page).focus();
  expect(await press("Alt+ArrowRight", "Control+PageUp", "Control+Home", "Meta+End")).toEqual([]);
});
