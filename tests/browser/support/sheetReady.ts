import { expect, type Page } from "@playwright/test";

/** Waits until what is printed is the sheet: asks for it as a print does, until it has come. */
export const sheetReady = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => {
        dispatchEvent(new Event("beforeprint"));
        const sheets = document.querySelectorAll(".sheet-paper > svg").length;
        dispatchEvent(new Event("afterprint"));
        return sheets;
      }),
    )
    .toBeGreaterThan(0);
