import { expect } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { outOfSight } from "./support/inSight.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { sideways } from "./support/sideways.ts";
import { theCard } from "./support/theCard.ts";
import { theMap } from "./support/theMap.ts";

const PHONE = { width: 390, height: 844 };

journey.use({ viewport: PHONE, hasTouch: true });

journey(
  "on a phone the map fills more than half of the first screen",
  { tag: "@both" },
  async ({ page }) => {
    await openAt(page, "#story=none");
    const box = await theMap(page).boundingBox();
    const seen =
      Math.min(PHONE.height, (box?.y ?? 0) + (box?.height ?? 0)) - Math.max(0, box?.y ?? 0);
    expect(seen / PHONE.height).toBeGreaterThanOrEqual(0.55);
    expect(box?.width).toBe(PHONE.width);
    expect(await sideways(page)).toBe(0);
  },
);

journey(
  "on a phone the card is a sheet from below that leaves the map in sight",
  { tag: "@both" },
  async ({ page }) => {
    await openAt(page, "#map=43.5,42.2,4.5");
    await theMap(page).tap();
    await expect(page.locator("#card-title")).toHaveText("Georgia");
    const sheet = await theCard(page).boundingBox();
    // The day stays in sight below it.
    const day = await page.locator(".time-area").boundingBox();
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(day?.y ?? 0));
    expect((day?.y ?? 0) + (day?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    expect(sheet?.y).toBeGreaterThan(PHONE.height * 0.25);
    expect(sheet?.width).toBe(PHONE.width);
    await theCard(page).getByRole("button", { name: "Close", exact: true }).tap();
    await expect(theCard(page)).toHaveCount(0);
    await drawn(page);
  },
);

journey(
  "the sheet has three heights, by keys, by a press and by a pull",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#place=GEO&map=43.5,42.2,4.5");
    const sheet = theCard(page);
    const grip = sheet.getByRole("button", { name: /^Height/ });
    const heightOf = async () => Math.round((await sheet.boundingBox())?.height ?? 0);
    await expect(grip).toHaveAccessibleName("Height: half");
    await page.waitForTimeout(400);
    const half = await heightOf();
    await grip.focus();
    await page.keyboard.press("ArrowUp");
    await expect(grip).toHaveAccessibleName("Height: whole");
    await expect.poll(heightOf).toBe(PHONE.height - 44);
    await page.keyboard.press("ArrowDown");
    await expect.poll(heightOf).toBe(half);
    await page.keyboard.press("ArrowDown");
    await expect(grip).toHaveAccessibleName("Height: head only");
    await expect.poll(heightOf).toBeLessThan(160);
    await expect(page.locator("#card-title")).toBeInViewport();
    await grip.tap();
    await expect.poll(heightOf).toBe(half);

    const box = await grip.boundingBox();
    await page.mouse.move(195, (box?.y ?? 0) + 12);
    await page.mouse.down();
    await page.mouse.move(195, 200, { steps: 4 });
    await page.mouse.move(195, 70, { steps: 4 });
    await page.mouse.up();
    await expect(grip).toHaveAccessibleName("Height: whole");
  },
);

journey(
  "nothing is scrolled sideways on narrow screens, in any view, page or language",
  { tag: "@svg" },
  async ({ page }) => {
    for (const width of [390, 320])
      for (const hash of [
        "#lang=de&story=none",
        "#overlay=visa&lang=ru",
        "#view=table&lang=de",
        "#view=text&place=KAZ&lang=ru",
        "#place=DEU&lang=de",
        "#compare=2022-09-21&lang=de",
        ...["doors", "changes", "rule", "about", "data", "corrections", "keep", "paper"].map(
          (name) => `#page=${name}&lang=de`,
        ),
      ]) {
        await page.setViewportSize({ width, height: PHONE.height });
        await openAt(page, hash);
        expect(await sideways(page), `${hash} at ${width}`).toBe(0);
      }
  },
);

journey(
  "the gallery of questions is in sight beside the first step, on small phones too",
  { tag: "@svg" },
  async ({ page }) => {
    for (const [width, height] of [
      [360, 640],
      [390, 844],
    ] as const)
      for (const lang of ["en", "de", "ru"]) {
        await page.setViewportSize({ width, height });
        await openAt(page, `#story=opening&lang=${lang}`);
        for (const way of ["a", ".story-next"]) {
          const found = page.locator(`.story-card nav > ${way}`);
          expect(await outOfSight(found), `${lang} at ${width}`).toEqual([]);
        }
      }
  },
);

journey("targets of a finger are at least 24 px", { tag: "@svg" }, async ({ page }) => {
  await openAt(page, "#overlay=visa&place=GEO");
  const small = await page
    .locator("button:visible, select:visible, input:visible, summary:visible")
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
        // Ticks have a list of events beside them; a link inside of a sentence is as high as its line.
        const isFree = element.matches(".strip button, p > .link");
        return isFree || Math.min(width, height) >= 24
          ? []
          : [`${element.outerHTML.slice(0, 120)} ${width}×${height}`];
      }),
    );
  expect(small).toEqual([]);
});

journey(
  "a finger finds every link to a source on the pages of doors and changes",
  { tag: "@svg" },
  async ({ page }) => {
    for (const hash of [
      "#page=doors&date=2022-09-21",
      "#page=changes&date=2022-09-30&compare=2022-09-20",
    ]) {
      await openAt(page, hash);
      const links = page.locator("#page .page-sources a");
      await page.locator("#page").evaluate((part) => {
        for (const one of part.querySelectorAll("details")) one.open = true;
      });
      await expect(links.first()).toBeVisible();
      const low = await links.evaluateAll((all) =>
        all
          .map((link) => link.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && Math.min(width, height) < 24)
          .map(({ width, height }) => `${width} × ${height}`),
      );
      expect(low, hash).toEqual([]);
    }
  },
);
