import { setTimeout as wait } from "node:timers/promises";
import type { EnginePage, Point } from "./enginePage.ts";

export const ENTER = "\uE007";
export const LEFT = "\uE012";

/** Waits until an expression in the page is worth what it should be. */
export async function becomes(
  page: EnginePage,
  expression: string,
  wanted: unknown,
): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const found = await page.ask(expression);
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
    if (Date.now() > until)
      throw new Error(
        `${expression} is ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`,
      );
    await wait(200);
  }
}

export const textOf = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)})?.textContent.replace(/\\s+/g, " ") ?? null`;
export const fieldOf = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)})?.value.replace(/\\s+/g, " ") ?? null`;
export const has = (selector: string, text: string): string =>
  `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? "").replace(/\\s+/g, " ").includes(${JSON.stringify(text)})`;
export const parameter = (name: string): string =>
  `new URLSearchParams(location.hash.slice(1)).get("${name}")`;

/** Opens the site at an address and waits until it is drawn. */
export async function openAt(page: EnginePage, site: string, hash = ""): Promise<void> {
  await page.open(`${site}${hash}`);
  await becomes(page, `document.documentElement.hasAttribute("data-ready")`, true);
}

/** Where the middle of an element stands in the window, in px; of one that is out of sight after it has been scrolled to. */
export const middleOf = (page: EnginePage, selector: string): Promise<Point> =>
  page.ask<Point>(
    `((part) => {
      part.scrollIntoView({ block: "nearest", behavior: "instant" });
      const { left, top, width, height } = part.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    })(document.querySelector(${JSON.stringify(selector)}))`,
  );

export async function clickOn(page: EnginePage, selector: string): Promise<void> {
  const [x, y] = await middleOf(page, selector);
  await page.click(x, y);
}
