import { expect, type Page } from "@playwright/test";
import { inkOf } from "./support/inkOf.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { openMenu } from "./support/openMenu.ts";
import { sideways } from "./support/sideways.ts";
import { theDay } from "./support/theDay.ts";

/** Counts from now on how many frames the page has asked for. */
const countFrames = (page: Page) =>
  page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    Object.assign(window, { frames_asked: 0 });
    window.requestAnimationFrame = (callback) => {
      (window as unknown as { frames_asked: number }).frames_asked++;
      return ask(callback);
    };
  });

const framesAsked = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { frames_asked: number }).frames_asked);

journey.describe("a reader who wants nothing to move", () => {
  journey.use({ contextOptions: { reducedMotion: "reduce" } });

  journey("sees no frame drawn while nothing happens", { tag: "@both" }, async ({ page }) => {
    await countFrames(page);
    await openAt(page, "#overlay=visa&place=GEO");
    // The page fetches what it may need later, and the map settles.
    await page.waitForTimeout(6000);
    const before = await framesAsked(page);
    await page.waitForTimeout(5000);
    expect((await framesAsked(page)) - before).toBe(0);
  });

  journey("gets a large button for the next event instead of a player", async ({ page }) => {
    await openAt(page, "#date=2022-09-18&view=text");
    await expect(page.getByRole("button", { name: "Play" })).toHaveCount(0);
    await page.getByRole("button", { name: "Next event" }).click();
    await expect(theDay(page)).toHaveValue("19 September 2022");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

journey("the switch in the page stops motion as well as the system does", async ({ page }) => {
  await openAt(page, "#view=text");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await openMenu(page);
  await page.getByLabel("Motion").selectOption("still");
  await expect(page.getByRole("button", { name: "Play" })).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-still", "");
});

journey.describe("a reader with colours of their own", () => {
  journey.use({ contextOptions: { forcedColors: "active" } });

  journey("sees the map and where the focus is", { tag: "@both" }, async ({ page }) => {
    await openAt(page, "#overlay=visa");
    const ink = await inkOf(page, page.locator(".stage-map"));
    expect(ink.colours).toBeGreaterThan(8);
    expect(ink.largest).toBeLessThan(0.97);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline.outlineStyle).not.toBe("none");
    expect(outline.width).toBeGreaterThanOrEqual(2);
  });

  journey("can tell what is chosen from what is not", { tag: "@svg" }, async ({ page }) => {
    const look = (node: Element) => {
      const { backgroundColor, color, borderColor, borderWidth } = getComputedStyle(node);
      return [backgroundColor, color, borderColor, borderWidth].join(" ");
    };
    for (const [address, chosen, other] of [
      [
        "#overlay=visa",
        ".overlay-picker input:checked + span",
        ".overlay-picker input:not(:checked) + span",
      ],
      [
        "#date=2022-09-30&compare=2022-09-20",
        ".compare-days [aria-pressed='true']",
        ".compare-days [aria-pressed='false']",
      ],
    ] as const) {
      await openAt(page, address);
      const [one, another] = [page.locator(chosen), page.locator(other).first()];
      expect(await one.evaluate(look), address).not.toBe(await another.evaluate(look));
    }
  });
});

journey("larger spacing of the text cuts nothing off", { tag: "@svg" }, async ({ page }) => {
  for (const [hash, width] of [
    ["#lang=de&overlay=visa&place=GEO", 1280],
    ["#view=table&lang=ru", 1280],
    ["#view=text&place=GEO&lang=de", 1280],
    ["#lang=ru&overlay=risk&place=GEO", 320],
    ["#lang=de&overlay=visa&story=none", 320],
    ["#story=opening&lang=de", 320],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await openAt(page, hash);
    // As an extension does it: the page's own policy lets no style sheet be slipped in.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
    expect(await sideways(page)).toBe(0);
    const cut = await page
      .locator("button, label, h1, h2, h3, p, li, dt, dd, th, td, summary")
      .evaluateAll((all) =>
        all.flatMap((node) => {
          const { overflowX, overflowY, clip, clipPath } = getComputedStyle(node);
          // One line beside the slider, whose whole text is its title.
          if (node.matches(".timeline-caption, .timeline-note")) return [];
          if (clip !== "auto" || clipPath !== "none" || node.clientWidth <= 1) return [];
          const wide = overflowX === "hidden" && node.scrollWidth > node.clientWidth + 1;
          const high = overflowY === "hidden" && node.scrollHeight > node.clientHeight + 1;
          return wide || high ? [node.outerHTML.slice(0, 120)] : [];
        }),
      );
    expect(cut, hash).toEqual([]);
  }
});

journey(
  "at 320 px, as at a zoom of 400 %, everything is there",
  { tag: "@svg" },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openAt(page, "#overlay=visa");
    expect(await sideways(page)).toBe(0);
    for (const part of [
      page.locator("h1"),
      page.locator(".stage-map"),
      page.getByRole("slider").first(),
      page.locator(".key"),
    ]) {
      await part.scrollIntoViewIfNeeded();
      await expect(part).toBeInViewport();
    }
  },
);
