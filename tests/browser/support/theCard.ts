import type { Locator, Page } from "@playwright/test";

/** The card of what is chosen. */
export const theCard = (page: Page): Locator => page.locator("#card");

/** The name of what the card is about. */
export const theCardTitle = (page: Page): Locator => page.locator("#card-title");
