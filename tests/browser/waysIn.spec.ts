import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** What the controls that can be pressed now lead to, by their longest names: a short one on the screen has the long one as its title. */
const offered = (page: Page) =>
  page
    .locator(
      ".app :is(button, select, summary, a[href], input:not([type=radio])), .app label:has(input[type=radio])",
    )
    .evaluateAll((all) =>
      all.flatMap((element) => {
        // What is pressed on the map and on the days themselves is there at every size; the statements of a story are told one after the other, or as a page.
        if (element.closest(".stage-map, .skip, .strip, .left-out, .story-list li") !== null)
          return [];
        const { width, height } = element.getBoundingClientRect();
        if (!element.checkVisibility({ visibilityProperty: true }) || width < 2 || height < 2)
          return [];
        const label =
          element instanceof HTMLInputElement || element instanceof HTMLSelectElement
            ? element.labels?.[0]?.textContent
            : undefined;
        const names = [
          element.getAttribute("title"),
          element.getAttribute("aria-label"),
          label,
          element.textContent,
        ];
        return [(names.find((name) => name) ?? "").trim()];
      }),
    );

/** What one press more brings, where there is less room. */
const BEHIND = [".menu-button > button", ".stage-more", ".timeline-play"];
/** What is there at every size under two names: with words before the sign, as a button or as one of a group. */
const SAME: Readonly<Record<string, string>> = {
  "EN – Language": "EN – English",
  Share: "Share this view",
};

for (const hash of ["#story=none&overlay=visa", "#story=opening&step=3"])
  journey(
    `whatever a wide screen offers has a way on a phone, ${hash}`,
    { tag: "@svg" },
    async ({ page }) => {
      journey.slow();
      await page.setViewportSize({ width: 1440, height: 900 });
      await openAt(page, hash);
      const wide = new Set(await offered(page));
      expect(wide.size).toBeGreaterThan(12);
      for (const [width, height] of [
        [390, 844],
        [320, 640],
        [844, 390],
        [1024, 768],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto("about:blank");
        await openAt(page, hash);
        const narrow = new Set(await offered(page));
        for (const button of BEHIND) {
          const opener = page.locator(button);
          if (!(await opener.isVisible())) continue;
          await opener.click();
          if (button.startsWith(".menu")) await page.locator(".menu").waitFor();
          for (const name of await offered(page)) narrow.add(name);
          if (button.startsWith(".menu")) await opener.click();
        }
        const lost = [...wide].filter(
          (name) => !narrow.has(name) && !narrow.has(SAME[name] ?? name),
        );
        expect(lost, `${width} × ${height}`).toEqual([]);
      }
    },
  );

journey.describe("on a phone", () => {
  journey.use({ hasTouch: true });
  for (const [lang, menu, title, close] of [
    ["en", "Menu", "Share this view", "Close"],
    ["de", "Menü", "Diese Ansicht teilen", "Schließen"],
    ["ru", "Меню", "Поделиться этим видом", "Закрыть"],
  ] as const)
    journey(
      `the menu opens what passes the view on, and the focus comes back, in ${lang}`,
      { tag: "@svg" },
      async ({ page }) => {
        for (const [width, height] of [
          [390, 844],
          [320, 640],
        ] as const) {
          await page.setViewportSize({ width, height });
          await page.goto("about:blank");
          await openAt(page, `#place=GEO&overlay=visa&lang=${lang}`);
          const opener = page.getByRole("button", { name: menu, exact: true });
          const dialog = page.getByRole("dialog", { name: title });
          for (const leave of ["button", "Escape"]) {
            await opener.tap();
            await page.locator(".menu").getByRole("button", { name: title }).tap();
            await expect(page.locator(".menu")).toHaveCount(0);
            await expect(dialog.locator("h2")).toBeFocused();
            await expect(dialog.locator(".copy-field textarea").first()).toHaveValue(/place=GEO/);
            const box = await dialog.boundingBox();
            expect(box?.x).toBeGreaterThanOrEqual(0);
            expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
            expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
            if (leave === "Escape") await page.keyboard.press("Escape");
            else await dialog.getByRole("button", { name: close, exact: true }).tap();
            await expect(dialog).toHaveCount(0);
            await expect(opener).toBeFocused();
          }
        }
      },
    );

  journey(
    "days and names of releases stay on one line, in three languages",
    { tag: "@svg" },
    async ({ page }) => {
      journey.slow();
      const broken: string[] = [];
      for (const width of [390, 320])
        for (const lang of ["en", "de", "ru"])
          for (const hash of ["data", "releases", "corrections", "about"]) {
            await page.setViewportSize({ width, height: 844 });
            await openAt(page, `#page=${hash}&lang=${lang}`);
            const found = await page.locator(".page").evaluate((root) => {
              const out: string[] = [];
              const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
                // Names of files and rows are long and may be broken anywhere.
                if (!(node instanceof Text) || node.parentElement?.closest("code, a[download]"))
                  continue;
                for (const { index, 0: day } of node.data.matchAll(/\d{4}-\d\d(-\d\d)?/g)) {
                  const range = document.createRange();
                  range.setStart(node, index);
                  range.setEnd(node, index + day.length);
                  const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
                  if (new Set(tops).size > 1) out.push(node.data.slice(0, 60));
                }
              }
              return out;
            });
            broken.push(...found.map((text) => `${width} ${lang} ${hash}: ${text}`));
          }
      expect(broken).toEqual([]);
    },
  );
});
