import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** What opens a panel over the page, by how its button is found. */
const OPENERS = [
  [".menu-button > button", "the menu"],
  [".language-button > button", "the languages"],
  [".take-open", "what passes the view on"],
  [".key-all > button", "the legend"],
  [".timeline-list", "the list of events"],
] as const;

/** What has the focus although something lies on it, with the name of that; `null` where a part of it can be seen. */
const covered = (page: Page) =>
  page.evaluate(async () => {
    // Two frames later it has been scrolled to.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return null;
    const seen = here.closest("label") ?? here;
    // What lets the pointer through covers all the same.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { pointer-events: auto !important }");
    document.adoptedStyleSheets.push(sheet);
    const parts = [0.1, 0.5, 0.9];
    const over = [...seen.getClientRects()].flatMap(({ left, top, width, height }) =>
      parts.flatMap((x) =>
        parts.map((y) => document.elementFromPoint(left + width * x, top + height * y)),
      ),
    );
    document.adoptedStyleSheets.pop();
    const name = (one: Element | null | undefined) =>
      (one?.getAttribute("aria-label") ?? one?.textContent?.trim() ?? "nothing").slice(0, 40);
    return over.some((one) => seen.contains(one)) ? null : `${name(here)} behind ${name(over[4])}`;
  });

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [844, 390],
] as const)
  journey(
    `the keyboard never goes on behind what it has opened, at ${width} × ${height}`,
    { tag: "@svg" },
    async ({ page }) => {
      journey.slow();
      await page.setViewportSize({ width, height });
      const faults: string[] = [];
      const walked: string[] = [];
      for (const [button, name] of OPENERS) {
        await page.goto("about:blank");
        await openAt(page, "#story=none&date=2022-09-27");
        const opener = page.locator(button);
        if (!(await opener.isVisible())) continue;
        walked.push(name);
        await opener.focus();
        await page.keyboard.press("Enter");
        await page
          .locator(".flyout :is(button, p):visible, .take-print, .month-list li")
          .first()
          .waitFor();
        for (let stop = 0; stop < 45; stop += 1) {
          await page.keyboard.press("Tab");
          let fault = await covered(page);
          // A busy browser scrolls a little later than it moves the focus.
          for (let again = 0; fault !== null && again < 5; again += 1) {
            await page.waitForTimeout(100);
            fault = await covered(page);
          }
          if (fault !== null) faults.push(`${name}: ${fault}`);
        }
      }
      expect([...new Set(faults)]).toEqual([]);
      expect(walked.length).toBeGreaterThanOrEqual(3);
    },
  );
