import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theLegend } from "./support/theLegend.ts";
import { classesOf } from "./support/theTable.ts";

journey(
  "the picker colours the countries, and the legend counts them in words",
  async ({ page }) => {
    await openAt(page, "#view=text");
    await page.getByRole("radio", { name: "Entry rules" }).check();
    await expect.poll(() => new URL(page.url()).hash).toContain("overlay=visa");
    const legend = await theLegend(page);
    for (const words of [
      "Internal Russian passport",
      "No visa",
      "Permit online",
      "Visa needed",
      "Closed",
    ])
      await expect(legend).toContainText(new RegExp(words, "i"));
    await page.getByRole("radio", { name: "Forced returns" }).check();
    await theLegend(page);
    await expect(legend).toContainText("Documented forced returns by 30 June 2026");
    await expect(legend).toContainText(/not legal advice/i);
  },
);

journey("the drawing has the same classes as the table", { tag: "@svg" }, async ({ page }) => {
  await openAt(page, "#date=2022-10-01&overlay=visa&view=table");
  const table = await classesOf(page, "visa");
  await openAt(page, "#date=2022-10-01&overlay=visa");
  for (const place of ["FIN", "EST", "GEO", "ARM", "DEU", "KAZ"])
    await expect(page.locator(`.ground [data-place="${place}"]`)).toHaveAttribute(
      "data-class",
      table[place] ?? "",
    );
});
