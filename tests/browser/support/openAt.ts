import type { Page } from "@playwright/test";
import { drawn } from "./drawn.ts";

/** Opens the site at an address (`#date=…`) and waits until it is drawn; a page that is open already only follows the address. */
export async function openAt(page: Page, hash = "", path = "./"): Promise<void> {
  await page.goto(`${path}${hash}`);
  await drawn(page);
}
