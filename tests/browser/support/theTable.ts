import type { Locator, Page } from "@playwright/test";

/** The row of a place, by its ISO letters. */
export const rowOf = (page: Page, place: string): Locator =>
  page.locator(`tr[data-place="${place}"]`);

/** The cell that holds the class of a place in an overlay. */
export const cellOf = (page: Page, place: string, overlay: string): Locator =>
  rowOf(page, place).locator(`[data-overlay="${overlay}"]`);

/** The class of every place in an overlay, as the table has it. */
export const classesOf = (page: Page, overlay: string): Promise<Readonly<Record<string, string>>> =>
  page
    .locator(`tr[data-place] [data-overlay="${overlay}"]`)
    .evaluateAll((cells) =>
      Object.fromEntries(
        cells.map((cell) => [
          cell.closest<HTMLElement>("tr")?.dataset["place"] ?? "",
          (cell as HTMLElement).dataset["class"] ?? "",
        ]),
      ),
    );
