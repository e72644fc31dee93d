import type { Locator, Page } from "@playwright/test";

/** The statement of the step that is told. */
export const theStatement = (page: Page): Locator => page.locator(".story-statement h2");

/** The text of the step that is told, with the ways on. */
export const theStory = (page: Page): Locator => page.locator(".story-card");
