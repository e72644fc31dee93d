import { expect } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { openMenu } from "./support/openMenu.ts";
import { theAddress } from "./support/theAddress.ts";
import { theDay } from "./support/theDay.ts";

journey(
  "a remote control steps by events wherever the focus is, but not in a field",
  async ({ page }) => {
    await openAt(page, "#date=2022-09-28&renderer=svg");
    await page.keyboard.press("PageDown");
    await expect(theDay(page)).toHaveValue("30 September 2022");
    await expect(page.locator(".happened-words")).toHaveText(/Finland closes its border/);
    await page.keyboard.press("PageUp");
    await expect(theDay(page)).toHaveValue("28 September 2022");

    // A button keeps its own keys, and lets those through that it does not use.
    await page.getByRole("button", { name: "Next event" }).focus();
    await page.keyboard.press("Space");
    await expect(theDay(page)).toHaveValue("30 September 2022");
    await page.keyboard.press("PageUp");
    await expect(theDay(page)).toHaveValue("28 September 2022");

    await theDay(page).focus();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowRight");
    await expect(theDay(page)).toHaveValue("28 September 2022");
  },
);

journey("a step is shown where it happened, and nothing goes on moving", async ({ page }) => {
  await openAt(page, "#date=2023-11-24&renderer=svg&motion=still");
  await page.getByRole("button", { name: "Next event" }).click();
  await expect(theDay(page)).toHaveValue("30 November 2023");
  await expect(page.locator(".stage-happened circle")).not.toHaveCount(0);
  await expect(page.locator(".happened-pulse")).toHaveCount(0);
});

journey("a link to an event opens its day", async ({ page }) => {
  await openAt(page, "#event=2022-09-30-finland-tourists&renderer=svg");
  await expect(theDay(page)).toHaveValue("30 September 2022");
  await expect(page.locator("#card-title")).toHaveText(/Finland closes its border/);
  expect(theAddress(page)["date"]).toBe("2022-09-30");
});

journey.describe("before a class, 1024 × 768", () => {
  journey.use({ viewport: { width: 1024, height: 768 } });

  journey(
    "both borders' changes between 20 and 30 September 2022 are seen, named and shown",
    async ({ page }) => {
      await openAt(page, "#theme=projector&date=2022-09-21&renderer=svg");
      await openMenu(page);
      await page.getByRole("button", { name: "20 Sept 2022 | 30 Sept 2022" }).click();
      await page.keyboard.press("Escape");
      const notes = page.locator(".happened-words");
      await expect(notes.filter({ hasText: "Finland: partly open → restricted" })).toBeInViewport();
      // In letters for the last row two notes have room on the map; all four stand in sight below it.
      const list = page.locator(".compare-list");
      await expect(list).toContainText("Finland: partly open → restricted");
      await expect(
        list.getByText("Georgia, 26 Sept 2022: Queue of 20 kilometres at Verkhny Lars"),
      ).toBeInViewport();

      // One press turns to the earlier day on the same map, and adds nothing to the history.
      const entries = () => page.evaluate(() => history.length);
      const before = await entries();
      const finland = page.locator('[data-border="RUS-FIN"]').first();
      await expect(finland).toHaveAttribute("data-state", "restricted");
      await page.getByRole("button", { name: "20 Sept 2022", exact: true }).click();
      await drawn(page);
      await expect(finland).toHaveAttribute("data-state", "partly");
      expect(await entries()).toBe(before);
      await page.getByRole("button", { name: "End the comparison" }).click();
      await expect(notes).toHaveCount(0);
      expect(theAddress(page)["compare"]).toBeUndefined();
    },
  );
});

journey(
  "the thumb of the months hides the name of no wave, on whatever day",
  { tag: "@svg" },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openAt(page, "#date=2023-12-20&renderer=svg");
    const gaps = await page.locator(".timeline-months").evaluate((months) => {
      const { bottom } = months.getBoundingClientRect();
      const names = [...months.querySelectorAll(".timeline-wave span")];
      return names.map((name) => bottom - name.getBoundingClientRect().bottom);
    });
    expect(gaps.length).toBeGreaterThan(2);
    // The thumb stands at the foot of the row and is so many px high.
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(14);
    const [x = 0, y = 0] = await page.locator(".timeline-now").evaluate((line) => {
      const { left, top } = line.getBoundingClientRect();
      return [left, top];
    });
    const covered = await page
      .locator(".timeline-wave span")
      .evaluateAll(
        (names, [at, from]) =>
          names
            .map((name) => name.getBoundingClientRect())
            .filter(({ left, right, bottom }) => left < at && at < right && bottom > from).length,
        [x, y] as const,
      );
    expect(covered).toBe(0);
  },
);
