import type { Locator, Page } from "@playwright/test";

/** The day on the timeline: a field that one can type into; its value is the day in words. */
export const theDay = (page: Page): Locator =>
  page.locator(".timeline .day-input input[type=text]");

/** What changed with the last step. */
export const theCaption = (page: Page): Locator => page.locator(".timeline-caption");

/** The slider over all days: the first slider of the page. */
export const theSlider = (page: Page): Locator => page.getByRole("slider").first();
