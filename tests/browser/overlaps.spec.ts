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
    expect([...new Set(faults)]).toEqual([]);
  });

test("on a phone the last row of a table can be scrolled out from under the sheet of a card @svg", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, "#renderer=svg&place=GEO&view=table");
  const last = page.locator(".scene-table tbody tr:visible").last();
  await page.locator(".table-box").evaluate((box) => box.scrollTo(0, box.scrollHeight));
  const [row, sheet] = [await last.boundingBox(), await page.locator("#card").boundingBox()];
  expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(sheet?.y ?? 0));
});

test("a card lies on the side of the map, and opening it moves nothing that was clicked @svg", async ({
  page,
}) => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openAt(page, "#renderer=svg");
    const size = await page.locator(".stage-map").boundingBox();
    const circle = page.locator('.circles [data-place="TUR"] .circle-mark');
    const before = await circle.boundingBox();
    await circle.click({ force: true });
    await expect(page.locator("#card-title")).toBeVisible();
    await drawn(page);
    expect(await page.locator(".stage-map").boundingBox()).toEqual(size);
    const after = await circle.boundingBox();
    const middle = (box: typeof before) => (box?.x ?? 0) + (box?.width ?? 0) / 2;
    expect(middle(after), `${width}`).toBeCloseTo(middle(before), 0);
  }
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
    expect((map?.height ?? 0) / height).toBeGreaterThan(0.44);
  }
});
