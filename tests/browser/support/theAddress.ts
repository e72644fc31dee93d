import type { Page } from "@playwright/test";

/** What stands behind `#`, key by key. */
export const theAddress = (page: Page): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
