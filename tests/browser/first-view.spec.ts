import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theDescription, theMap } from "./support/theMap.ts";

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
  "the first view says what is seen and what lies outside of it, and is drawn by the best renderer",
  { tag: "@both" },
  async ({ page }, { project }) => {
    await openAt(page, "#story=none");
    await expect(page.locator("html")).toHaveAttribute("data-renderer", project.name);
    await expect(page).toHaveTitle("Ways Out");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ways Out");
    await expect(page.locator(".lead")).toContainText("at least 650,000 stayed");
    await expect(theMap(page)).toBeVisible();
    await expect(page.locator(".timeline-date")).toBeVisible();
    await expect(page.getByRole("slider").first()).toBeVisible();

    const description = theDescription(page);
    for (const [, name, number, bound] of STAYERS.slice(0, 5))
      await expect(description).toHaveAccessibleName(new RegExp(`${name}\\s${bound}\\s${number}`));
    await expect(description).toHaveAccessibleName(/No answer: Thailand, Azerbaijan, Cyprus/);

    // What lies beyond the edge leaves there by a named arrow; the live map draws the same (twins.spec).
    if (project.name !== "svg") return;
    const labels = theMap(page).locator("text.label-destination");
    for (const [id, name, number] of [
      ["USA", "United States", "48,000"],
      ["ARG", "Argentina", "11,000"],
    ] as const) {
      await expect(theMap(page).locator(`.stub[data-place="${id}"]`)).toBeVisible();
      await expect(labels.filter({ hasText: name })).toContainText(number);
    }
  },
);

journey(
  "the drawing names the destinations with their numbers",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#story=none");
    const labels = theMap(page).locator("text.label-destination");
    await expect(labels.filter({ hasText: "Armenia" })).toContainText("110,000");
    await expect(labels.filter({ hasText: "Germany" })).toContainText("≥ 36,000");
  },
);
