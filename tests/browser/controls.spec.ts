import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** What can be pressed, typed in or chosen from on the screen as it stands; links to sources are part of their text. */
const controls = (page: Page) =>
  page
    .locator("button, input, select, summary, [role=slider], nav a, .leave a")
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const isSeen =
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          right - left > 2 &&
          bottom > 0 &&
          top < innerHeight &&
          right > 0 &&
          left < innerWidth;
        return isSeen ? [element.ariaLabel ?? element.textContent?.trim() ?? ""] : [];
      }),
    );

journey(
  "before the first press there are about a dozen things to press, and what everybody needs is among them",
  { tag: "@svg" },
  async ({ page }) => {
    for (const [width, height, most] of [
      [1440, 900, 13],
      [1024, 768, 13],
      [390, 844, 7],
      [844, 390, 13],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openAt(page);
      await page.mouse.move(width - 2, height - 2);
      const found = await controls(page);
      expect(found.length, `${width} × ${height}: ${found.join(" · ")}`).toBeLessThanOrEqual(most);
      for (const needed of [/Search/, /Leave/, /Menu/, /Explore/, /Next/, /Legend/])
        expect(
          found.some((name) => needed.test(name)),
          `${needed} at ${width}`,
        ).toBe(true);
    }
  },
);

journey(
  "settings stand behind one button, languages behind another, and both are closed by a choice",
  async ({ page }) => {
    await openAt(page, "#story=none");
    await page.getByRole("button", { name: "EN – Language" }).click();
    await page.getByRole("button", { name: "DE – Deutsch" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    const button = page.getByRole("button", { name: "DE – Sprache" });
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute("aria-expanded", "false");
  },
);

journey(
  "in every language and theme the whole bar is on the screen at every size",
  { tag: "@svg" },
  async ({ page }) => {
    journey.slow();
    for (const lang of ["en", "de", "ru"])
      for (const theme of ["light", "projector"])
        for (const [width, height] of [
          [1440, 900],
          [1200, 800],
          [1024, 768],
          [844, 390],
          [720, 900],
          [390, 844],
          [320, 640],
        ] as const) {
          await page.setViewportSize({ width, height });
          await openAt(page, `#story=none&lang=${lang}&theme=${theme}`);
          const beyond = await page
            .locator(".topbar :is(button, a, input):visible")
            .evaluateAll((all) =>
              all.flatMap((one) => {
                const { left, right } = one.getBoundingClientRect();
                return left < 0 || right > innerWidth ? [one.ariaLabel ?? one.textContent] : [];
              }),
            );
          expect(beyond, `${lang}, ${theme}, ${width}`).toEqual([]);
        }
  },
);
