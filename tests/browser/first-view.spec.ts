import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theDescription, theMap } from "./support/theMap.ts";
import { rowOf } from "./support/theTable.ts";

/** The Bell's estimate of July 2024, as it was published. */
const STAYERS = [
  ["ARM", "Armenia", "110,000", "about"],
  ["KAZ", "Kazakhstan", "80,000", "about"],
  ["ISR", "Israel", "80,000", "about"],
  ["GEO", "Georgia", "73,500", "about"],
  ["USA", "United States", "48,000", "about"],
  ["DEU", "Germany", "36,000", "at least"],
  ["SRB", "Serbia", "30,000", "about"],
  ["TUR", "Türkiye", "28,000", "about"],
  ["ESP", "Spain", "16,000", "about"],
  ["GBR", "United Kingdom", "15,500", "about"],
  ["ARG", "Argentina", "11,000", "at least"],
] as const;

journey(
  "the first view says what is seen, and is drawn by the best renderer",
  async ({ page }, { project }) => {
    await openAt(page);
    await expect(page.locator("html")).toHaveAttribute("data-renderer", project.name);
    await expect(page).toHaveTitle("Ways Out");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ways Out");
    await expect(page.locator("header .lead")).toContainText("at least 650,000 people");
    await expect(theMap(page)).toBeVisible();
    await expect(page.locator(".timeline-day")).toBeVisible();
    await expect(page.getByRole("slider").first()).toBeVisible();
  },
);

journey(
  "the map describes itself: the largest numbers, their doubt, and who did not answer",
  async ({ page }) => {
    await openAt(page);
    const description = theDescription(page);
    for (const [, name, number, bound] of STAYERS.slice(0, 5))
      await expect(description).toHaveAccessibleName(new RegExp(`${name}\\s${bound}\\s${number}`));
    await expect(description).toHaveAccessibleName(/No answer: Thailand, Azerbaijan, Cyprus/);
  },
);

journey("destinations outside of the frame are named with their numbers", async ({ page }) => {
  await openAt(page);
  const far = page.getByRole("region", { name: "Outside of the frame" });
  await expect(far.getByRole("button", { name: /United States/ })).toContainText("48,000");
  await expect(far.getByRole("button", { name: /Argentina/ })).toContainText("≥ 11,000");
  await expect(far).toBeVisible();
});

journey(
  "the legend says what the circles mean, what is missing, and why borders are drawn so",
  async ({ page }) => {
    await openAt(page, "#view=text");
    const legend = page.getByRole("region", { name: "Legend" });
    await expect(legend).toContainText("estimate by The Bell, July 2024");
    await expect(legend).toContainText("No answer: Thailand, Azerbaijan, Cyprus.");
    await expect(legend).toContainText("Not included: United Arab Emirates.");
    await expect(legend).toContainText("Crimea is Ukraine");
  },
);

journey("the table has every published number with its bound", async ({ page }) => {
  await openAt(page, "#view=table");
  for (const [place, name, number, bound] of STAYERS) {
    const row = rowOf(page, place);
    await expect(row.getByRole("rowheader")).toHaveText(name);
    await expect(row.locator("td.number")).toContainText(number);
    await expect(row.locator("td.bound")).toHaveText(bound);
  }
  await expect(rowOf(page, "THA").locator("td.number")).toHaveText(/no answer/i);
  await expect(rowOf(page, "ARE").locator("td.number")).toHaveText(/not included/i);
});

journey(
  "a figure counted after the chosen day does not look as if it had been known",
  async ({ page }) => {
    await openAt(page, "#date=2022-09-21&view=table");
    await expect(rowOf(page, "ARM").locator("td.number")).toHaveAttribute("data-known", "false");
    await expect(rowOf(page, "ARM")).toContainText("by July 2024");
  },
);

journey(
  "the drawing names the destinations with their numbers",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page);
    const labels = theMap(page).locator("text.label-destination");
    await expect(labels.filter({ hasText: "Armenia" })).toContainText("110,000");
    await expect(labels.filter({ hasText: "Germany" })).toContainText("≥ 36,000");
  },
);
