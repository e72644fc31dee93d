import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { cellOf, classesOf, rowOf } from "./support/theTable.ts";

/** Places by class on a day, read by hand from the research. */
type Reading = readonly [date: string, classes: Readonly<Record<string, string>>];

const VISA: readonly Reading[] = [
  ["2022-09-20", { EST: "closed", LVA: "closed", LTU: "closed", POL: "closed", FIN: "visa" }],
  ["2022-10-01", { EST: "closed", LVA: "closed", LTU: "closed", POL: "closed", FIN: "closed" }],
  ["2026-02-17", { ARM: "internal-passport", GEO: "visa-free", USA: "visa", FIN: "closed" }],
];

/** `research/risk/classes.csv`. */
const RISK: readonly Reading[] = [
  ["2022-12-31", { KAZ: "5", ARM: "3", EST: "5", FIN: "1", USA: "2", DEU: "4" }],
  ["2024-12-31", { KAZ: "5", ARM: "5", EST: "5", FIN: "3", USA: "5", DEU: "4" }],
  ["2026-02-28", { KAZ: "5", ARM: "5", EST: "4", FIN: "5", USA: "5", DEU: "4" }],
];

for (const [overlay, readings] of [
  ["visa", VISA],
  ["risk", RISK],
] as const)
  for (const [date, classes] of readings)
    journey(`on ${date} the table has the ${overlay} classes of the research`, async ({ page }) => {
      await openAt(page, `#date=${date}&overlay=${overlay}&view=table`);
      for (const [place, name] of Object.entries(classes))
        await expect(cellOf(page, place, overlay)).toHaveAttribute("data-class", name);
    });

journey("every place has a class in every overlay, on every day", async ({ page }) => {
  for (const date of ["2022-02-24", "2023-12-15", "2026-02-28"]) {
    await openAt(page, `#date=${date}&view=table`);
    for (const overlay of ["visa", "risk", "age"]) {
      const classes = await classesOf(page, overlay);
      expect(Object.keys(classes).length).toBeGreaterThan(230);
      expect(Object.values(classes)).not.toContain("");
    }
  }
});

journey("the age of the newest check grows with the day", async ({ page }) => {
  for (const date of ["2022-02-24", "2024-06-01", "2026-06-25"]) {
    await openAt(page, `#date=${date}&overlay=age&view=table`);
    await expect(cellOf(page, "GEO", "age")).toHaveAttribute("data-class", /\w/);
  }
  await expect(cellOf(page, "GEO", "age")).toHaveAttribute("data-class", "half-year");
});

journey(
  "low classes of risk say that nothing was found, never that there is no danger",
  async ({ page }) => {
    await openAt(page, "#date=2022-12-31&view=table");
    await expect(cellOf(page, "USA", "risk")).toContainText("none found in our sources", {
      ignoreCase: true,
    });
    await expect(page.locator("body")).not.toContainText(/\bsafe\b/i);
    await expect(rowOf(page, "RUS")).toBeVisible();
  },
);

journey(
  "the picker colours the countries, and the legend counts them in words",
  async ({ page }) => {
    await openAt(page, "#view=text");
    await page.getByRole("radio", { name: "Entry rules" }).check();
    await expect.poll(() => new URL(page.url()).hash).toContain("overlay=visa");
    const legend = page.getByRole("region", { name: "Legend" });
    for (const words of [
      "Internal Russian passport",
      "No visa",
      "Permit online",
      "Visa needed",
      "Closed",
    ])
      await expect(legend).toContainText(new RegExp(words, "i"));
    await page.getByRole("radio", { name: "Documented forced returns" }).check();
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
