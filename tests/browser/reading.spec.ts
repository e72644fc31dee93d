import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { openMenu } from "./support/openMenu.ts";
import { theAddress } from "./support/theAddress.ts";
import { theLegend } from "./support/theLegend.ts";

const PAGES = [
  ["Stories, step by step", "stories"],
  ["Handouts and worksheets", "paper"],
  ["What was open on this day", "doors"],
  ["What changed between two days", "changes"],
  ["How the class of forced returns is found", "rule"],
  ["About, limits, credits", "about"],
  ["Data and corrections", "data"],
  ["What was put right, and what is new", "corrections"],
  ["Keep this map on this device", "keep"],
] as const;

journey(
  "each page for readers opens from the side, is in the address, and closes with Escape",
  async ({ page }) => {
    await openAt(page, "#view=text&date=2022-09-21&compare=2023-09-21&place=KAZ");
    for (const [title, name] of PAGES) {
      await openMenu(page);
      await page
        .getByRole("navigation", { name: "More" })
        .getByRole("button", { name: title })
        .click();
      const sheet = page.getByRole("dialog", { name: title });
      await expect(sheet.getByRole("heading", { name: title })).toBeFocused();
      await expect.poll(() => theAddress(page)["page"]).toBe(name);
      await expect(sheet.locator(".page-body")).toContainText(/\w{20}|\w+ \w+ \w+/);
      await page.keyboard.press("Escape");
      await expect(sheet).toHaveCount(0);
      expect(theAddress(page)["page"]).toBeUndefined();
    }
  },
);

journey("another series changes the unit, the legend and the numbers", async ({ page }) => {
  await openAt(page, "#view=table&date=2024-06-01");
  await openMenu(page);
  const series = page.getByLabel("Circles show");
  await series.selectOption({ label: "Asylum claims by year (first applications)" });
  await expect.poll(() => theAddress(page)["series"]).toBeDefined();
  await expect(page.getByRole("caption")).toContainText("Asylum claims by year");
  await page.keyboard.press("Escape");
  await expect(await theLegend(page)).toContainText("Asylum claims by year");
  await expect(page.locator('tr[data-place="DEU"] td.number')).toContainText(/\d/);
});

journey(
  "two days are turned over on one map until the comparison is ended",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#overlay=visa&date=2022-10-01&compare=2022-09-01");
    const days = page.getByRole("group", { name: "The two days" });
    const early = days.getByRole("button", { name: /^1 Sept? 2022$/ });
    const late = days.getByRole("button", { name: "1 Oct 2022" });
    const finland = page.locator('.ground [data-place="FIN"]');
    await expect(page.locator("svg[data-map]")).toHaveCount(1);
    await expect(late).toHaveAttribute("aria-pressed", "true");
    await expect(finland).toHaveAttribute("data-class", "closed");
    await early.click();
    await expect(early).toHaveAttribute("aria-pressed", "true");
    await expect(late).toHaveAttribute("aria-pressed", "false");
    await expect(finland).toHaveAttribute("data-class", "visa");
    await page.getByRole("button", { name: "End the comparison" }).click();
    await expect(days).toHaveCount(0);
    await expect(finland).toHaveAttribute("data-class", "visa");
    expect(theAddress(page)["compare"]).toBeUndefined();
  },
);
