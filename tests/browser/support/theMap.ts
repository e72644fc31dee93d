import type { Locator, Page } from "@playwright/test";

/** The map with everything on it, whoever draws it. */
export const theMap = (page: Page): Locator => page.locator(".stage-map");

/** What is heard instead of the map. */
export const theDescription = (page: Page): Locator => theMap(page).getByRole("img");
