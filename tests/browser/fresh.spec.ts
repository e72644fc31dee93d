import { expect, type Page } from "@playwright/test";
import { numbersFrom } from "../numbersFrom.ts";
import { differing } from "./support/differing.ts";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theMap } from "./support/theMap.ts";

const SIZES = [
  [1280, 800],
  [1024, 768],
  [390, 844],
  [844, 390],
] as const;

/** What a step may change in the address, and to what. */
const CHANGES: Readonly<Record<string, readonly (string | null)[]>> = {
  theme: ["dark", "light", "projector"],
  place: ["GEO", "ARM", null],
  proj: ["flat", null],
  view: ["table", null],
  map: ["44.6,42.74,5", "20,60,3", null],
  overlay: ["visa", null],
};
const STEPS = 7;

/** Steps through the history, but never to before the page. */
const goBy = (page: Page, by: number) =>
  page.evaluate((steps) => {
    const { navigation } = window as unknown as {
      navigation: { currentEntry: { index: number }; entries: () => readonly unknown[] };
    };
    const to = navigation.currentEntry.index + steps;
    if (to >= 0 && to < navigation.entries().length) history.go(steps);
  }, by);

/** Several things at once, as when a link or Back changes card and theme, and sometimes the window with them. */
async function step(page: Page, next: () => number): Promise<void> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const roll = next();
  if (roll < 0.2) await goBy(page, pick([-2, -1, 1]));
  else {
    const hash = new URLSearchParams(new URL(page.url()).hash.slice(1));
    for (let changes = 0; changes < 2; changes++) {
      const name = pick(Object.keys(CHANGES));
      const value = pick(CHANGES[name] ?? [null]);
      if (value === null) hash.delete(name);
      else hash.set(name, value);
    }
    await page.evaluate((text) => {
      location.hash = text;
    }, hash.toString());
  }
  if (roll > 0.6) {
    const [width, height] = pick(SIZES);
    await page.setViewportSize({ width, height });
  }
  if (next() < 0.4) await page.waitForTimeout(400);
}

/** The map when nothing moves any more, and what it is drawn on. */
async function pictureOf(page: Page): Promise<{ readonly picture: Buffer; readonly box: string }> {
  await drawn(page);
  // A glide takes 0.7 s, names fade in.
  await page.waitForTimeout(1200);
  await drawn(page);
  const box = await theMap(page).evaluate((map) => {
    const drawing = map.querySelector("canvas") ?? map.querySelector("svg[data-map]");
    const { width, height } = drawing?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return `${Math.floor(width)}×${Math.floor(height)}`;
  });
  return { picture: await theMap(page).screenshot({ animations: "disabled" }), box };
}

for (const seed of [7, 2022])
  journey(
    `after whatever happened the map is the one that its address opens (${seed})`,
    { tag: "@both" },
    async ({ page, context }) => {
      journey.slow();
      const next = numbersFrom(seed);
      await page.setViewportSize({ width: 1280, height: 800 });
      await openAt(page, "#place=GEO");
      for (let steps = 0; steps < STEPS; steps++) await step(page, next);
      const hash = new URLSearchParams(new URL(page.url()).hash.slice(1));
      hash.delete("view");
      await page.evaluate((text) => {
        location.hash = text;
      }, hash.toString());
      const lived = await pictureOf(page);
      const fresh = await context.newPage();
      const size = page.viewportSize();
      if (size) await fresh.setViewportSize(size);
      await openAt(fresh, new URL(page.url()).hash);
      const opened = await pictureOf(fresh);
      expect(lived.box).toBe(opened.box);
      expect(await differing(fresh, lived.picture, opened.picture), page.url()).toBeLessThan(0.004);
    },
  );
