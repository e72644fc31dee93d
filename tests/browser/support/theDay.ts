import type { Locator, Page } from "@playwright/test";

/** The day as the timeline says it in words. */
export const theDay = (page: Page): Locator => page.locator(".timeline-day");

/** What changed with the last step. */
export const theCaption = (page: Page): Locator => page.locator(".timeline-caption");

/** The field a date can be typed into; its value is the day in words. */
export const theDateField = (page: Page): Locator =>
  page.locator(".timeline .day-input input[type=text]");

/** The slider over all days: the first slider of the page. */
export const theSlider = (page: Page): Locator => page.getByRole("slider").first();
