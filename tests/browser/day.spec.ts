import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { openMenu } from "./support/openMenu.ts";
import { theAddress } from "./support/theAddress.ts";
import { theCaption, theDay, theSlider } from "./support/theDay.ts";
import { cellOf } from "./support/theTable.ts";

/** Everything that shows the day shows this one. */
async function everythingShows(page: Page, date: string, words: string): Promise<void> {
  await expect(theDay(page)).toHaveValue(words);
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

journey(
  "dragging the slider moves the day at once, while it is still held",
  { tag: "@both" },
  async ({ page }) => {
    await openAt(page, "#overlay=visa");
    await dragTo(page, 0.15);
    await expect(theDay(page)).toHaveValue(/ 2022$/);
    await page.mouse.up();
    await expect.poll(() => theAddress(page)["date"]).toMatch(/^2022-/);
    await drawn(page);
  },
);

journey("table, caption and address move together with the day", async ({ page }) => {
  await openAt(page, "#date=2022-09-30&overlay=visa&view=table");
  await expect(cellOf(page, "FIN", "visa")).toHaveAttribute("data-class", "closed");
  await theSlider(page).press("ArrowLeft");
  await everythingShows(page, "2022-09-29", "29 September 2022");
  await expect(cellOf(page, "FIN", "visa")).toHaveAttribute("data-class", "visa");
  await theSlider(page).press("ArrowRight");
  await everythingShows(page, "2022-09-30", "30 September 2022");
  await expect(cellOf(page, "FIN", "visa")).toHaveAttribute("data-class", "closed");
  await expect(theCaption(page)).toContainText(/Finland closes its border|EU Commission advises/);
  await expect(page.getByRole("caption")).toContainText("30 September 2022");
});

journey(
  "the slider's keys go by day, by event as a remote control does, and to both ends",
  async ({ page }) => {
    await openAt(page, "#view=text");
    const slider = theSlider(page);
    await slider.press("Home");
    await everythingShows(page, "2022-02-24", "24 February 2022");
    await slider.press("PageDown");
    await everythingShows(page, "2022-02-27", "27 February 2022");
    await slider.press("ArrowUp");
    await everythingShows(page, "2022-02-28", "28 February 2022");
    await slider.press("PageUp");
    await everythingShows(page, "2022-02-27", "27 February 2022");
    await slider.press("ArrowDown");
    await everythingShows(page, "2022-02-26", "26 February 2022");
    await slider.press("End");
    await expect(theDay(page)).toHaveValue("29 November 2026");
    await expect.poll(() => theAddress(page)["date"]).toBeUndefined();
  },
);

journey("a date can be typed, and one that does not exist is told", async ({ page }) => {
  await openAt(page, "#view=text");
  await theDay(page).fill("21/09/2022");
  await theDay(page).press("Enter");
  await everythingShows(page, "2022-09-21", "21 September 2022");
  await theDay(page).fill("2031-01-01");
  const message = page.getByText("Please enter a day from 24 February 2022 to 29 November 2026.");
  await expect(message).toBeVisible();
  await expect(theSlider(page)).toHaveAttribute("aria-valuetext", "21 September 2022");
  await theSlider(page).press("ArrowRight");
  await expect(message).toHaveCount(0);
  await expect(theDay(page)).toHaveValue("22 September 2022");
});

const SECOND = "Set a second day beside it";

journey(
  "a second day is typed key by key, kept while it is changed, one step of the history each",
  async ({ page }) => {
    await openAt(page, "#date=2022-09-21&renderer=svg");
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await openMenu(page);
    const field = page.getByRole("textbox", { name: SECOND });
    await field.pressSequentially("15/07/2023");
    expect(theAddress(page)["compare"]).toBeUndefined();
    await field.press("Enter");
    const days = page.locator(".compare-days button");
    await expect(days).toHaveText(["21 Sept 2022", "15 Jul 2023"]);
    await field.press("ControlOrMeta+a");
    await field.press("Delete");
    await expect(days).toHaveCount(2);
    await field.pressSequentially("16 July 2024");
    await field.press("Enter");
    await expect.poll(() => theAddress(page)["compare"]).toBe("2024-07-16");
    expect(await entries()).toBe(before + 2);
    await page.goBack();
    await expect(field).toHaveValue("15 July 2023");
    await page.goBack();
    await expect(days).toHaveCount(0);
    await expect(field).toHaveValue("");
  },
);

journey(
  "the fields for a day speak the page's language, not the browser's",
  async ({ browser, baseURL }) => {
    const reader = await browser.newContext({ locale: "en-US", ...(baseURL && { baseURL }) });
    const page = await reader.newPage();
    for (const [lang, words, typed, there] of [
      ["en", "21 September 2022", "15/07/2023", "15 July 2023"],
      ["de", "21. September 2022", "15.07.2023", "15. Juli 2023"],
      ["ru", "21 сентября 2022 г.", "15 июля 2023", "15 июля 2023 г."],
    ] as const) {
      await openAt(page, `#date=2022-09-21&view=text&lang=${lang}`);
      await expect(theDay(page)).toHaveValue(new RegExp(words.replaceAll(" ", "\\s")));
      await theDay(page).fill(typed);
      await theDay(page).press("Enter");
      await expect(theDay(page)).toHaveValue(new RegExp(there.replaceAll(" ", "\\s")));
      await expect.poll(() => theAddress(page)["date"]).toBe("2023-07-15");
    }
    await reader.close();
  },
);

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
  await expect(theDay(page)).not.toHaveValue("18 September 2022");
  await expect(theCaption(page)).not.toHaveText("");
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  const there = await theDay(page).inputValue();
  await page.waitForTimeout(3000);
  await expect(theDay(page)).toHaveValue(there);
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

journey("a hand on the slider stops the player", async ({ page }) => {
  await openAt(page, "#date=2022-09-18&view=text");
  await page.getByRole("button", { name: "Play" }).click();
  await theSlider(page).press("Home");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(theDay(page)).toHaveValue("24 February 2022");
});

journey("a title in the strip opens its event on its day", async ({ page }) => {
  await openAt(page, "#view=text&date=2022-09-22");
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
  await expect(theDay(page)).toHaveValue("21 September 2022");
  // What these do on a slider is the browser's affair.
  await theSlider(page).focus();
  expect(await press("Alt+ArrowRight", "Control+PageUp", "Control+Home", "Meta+End")).toEqual([]);
});
