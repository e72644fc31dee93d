import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theCard } from "./support/theCard.ts";
import { theLegend } from "./support/theLegend.ts";
import { theDescription } from "./support/theMap.ts";
import { cellOf } from "./support/theTable.ts";

const KNOWN = "visa-free up to 14 September 2026, not known after";

journey(
  "on the day after China's announced end, map, legend, card, table and doors say that the rule is no longer known",
  async ({ page }) => {
    await openAt(page, "#date=2026-09-15&overlay=visa&place=CHN");
    await expect(theDescription(page)).toHaveAttribute("aria-label", /no longer known: 1/);
    const row = (await theLegend(page)).locator('[data-class="lapsed"]');
    await expect(row.locator(".legend-count")).toHaveText("1");
    await expect(theCard(page).locator(".class-line strong").first()).toContainText(KNOWN);
    const renderer = await page.locator("html").getAttribute("data-renderer");
    if (renderer === "svg")
      await expect(page.locator('.stage-map .ground path[fill$="steps)"]')).not.toHaveCount(0);

    await openAt(page, "#date=2026-09-15&overlay=visa&place=CHN&view=table");
    await expect(cellOf(page, "CHN", "visa")).toHaveAttribute("data-class", "lapsed");
    await expect(cellOf(page, "CHN", "visa")).toContainText(KNOWN);

    await openAt(page, "#date=2026-09-14&overlay=visa&place=CHN&view=table");
    await expect(cellOf(page, "CHN", "visa")).toHaveAttribute("data-class", "visa-free");
    await expect(cellOf(page, "CHN", "visa")).toContainText("announced up to 14 September 2026");

    await openAt(page, "#date=2026-09-15&page=doors");
    const group = page.locator('[data-group="lapsed"]');
    await expect(group.locator('[data-place="CHN"]')).toContainText(KNOWN);
    await expect(page.locator('[data-group="visa-free"] [data-place="CHN"]')).toHaveCount(0);
  },
);
