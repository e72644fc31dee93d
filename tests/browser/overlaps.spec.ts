import { expect, test } from "@playwright/test";
import { LANGS } from "#atlas/types.ts";
import { drawn } from "./support/drawn.ts";
import { openAt } from "./support/openAt.ts";
import { overlaps } from "./support/overlaps.ts";
import { sideways } from "./support/sideways.ts";

const WIDTHS = [320, 360, 390, 480, 600, 700, 768, 844, 900, 1024, 1200, 1280, 1440, 1920, 2560];
/** A phone is held upright, or lies on its side. */
const heightOf = (width: number) => (width <= 700 ? 844 : width === 844 ? 390 : 800);
const STATES = ["", "&place=GEO", "&overlay=visa&crossing=ge-lars"];

for (const lang of LANGS)
  test(`nothing lies over anything from 320 to 2560 px, with a card and without, in ${lang} @svg`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const faults: string[] = [];
    for (const state of STATES) {
      await openAt(page, `#renderer=svg&lang=${lang}${state}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: heightOf(width) });
        await drawn(page);
        const found = await overlaps(page);
        faults.push(...found.map((pair) => `${width}${state}: ${pair}`));
        if ((await sideways(page)) > 0) faults.push(`${width}${state}: scrolls sideways`);
      }
    }
    expect(faults).toEqual([]);
  });

test("on a phone everything can be scrolled out from under the sheet of a card @svg", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, "#renderer=svg&place=GEO");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const last = await page.locator(".side").boundingBox();
  const sheet = await page.locator("#card").boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(sheet?.y ?? 0));
});

test("a card leaves room for the map beside it, or above it @svg", async ({ page }) => {
  for (const [width, height] of [
    [768, 1024],
    [844, 390],
    [1024, 768],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openAt(page, "#renderer=svg&place=GEO");
    const map = await page.locator(".stage-map").boundingBox();
    expect(map?.width).toBeGreaterThan(280);
    expect(map?.height).toBeGreaterThan(280);
  }
});
