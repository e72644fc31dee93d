import { type BrowserContext, expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { textsOf, translatePage } from "./support/fakeTranslator.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theSlider } from "./support/theDay.ts";

const STEPS = 12;
const SEEDS = [2, 3, 4];

/** Numbers from 0 to below 1 that are the same for the same seed. */
function drawsOf(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a step may change in the address; an empty value takes the key away. */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  date: ["2022-02-24", "2022-09-21", "2023-12-15", "2024-09-21", ""],
  overlay: ["visa", "risk", "age", ""],
  second: ["visa", ""],
  focus: ["place=SRB", "place=ARM", "place=TUR", "crossing=fi-vaalimaa", ""],
  view: ["map", "table", "text"],
  page: ["doors", "changes", "rule", "about", "paper", ""],
  compare: ["2022-02-24", "2022-09-21", ""],
  lang: ["en", "de", "ru"],
  motion: ["still", ""],
  reading: ["lowest", ""],
  story: ["none", "opening"],
};

function addressOf(state: ReadonlyMap<string, string>): string {
  const keys = [...state].flatMap(([key, value]) =>
    value === "" ? [] : [key === "focus" ? value : `${key}=${value}`],
  );
  return `#${keys.join("&")}`;
}

/** Goes through the page by seeded steps, some by the address, some by the page's own controls. */
async function walk(page: Page, seed: number): Promise<readonly string[]> {
  const draw = drawsOf(seed);
  const pick = <T>(among: readonly T[]): T => among[Math.floor(draw() * among.length)] as T;
  const state = new Map([
    ["lang", "en"],
    ["story", "none"],
  ]);
  const taken: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    const kind = draw();
    if (kind < 0.1) {
      const reducedMotion = pick(["reduce", "no-preference"] as const);
      taken.push(`motion of the system: ${reducedMotion}`);
      await page.emulateMedia({ reducedMotion });
    } else if (kind < 0.25) {
      const key = pick(["ArrowRight", "PageDown", "Home", "End"]);
      taken.push(key);
      // While a story is told there is no slider: the keys are the story’s.
      if ((await theSlider(page).count()) > 0) await theSlider(page).press(key);
      else await page.keyboard.press(key);
    } else {
      const key = pick(Object.keys(CHANGES));
      state.set(key, pick(CHANGES[key] ?? []));
      taken.push(addressOf(state));
      await page.evaluate((hash) => {
        location.hash = hash;
      }, addressOf(state));
    }
    await drawn(page);
    expect(await page.locator("html").getAttribute("data-failure"), taken.join("\n")).toBeNull();
  }
  return taken;
}

/** Every text of the page is that of another page, freshly opened at the same address. */
async function saysWhatAFreshOneSays(
  page: Page,
  context: BrowserContext,
  taken: readonly string[],
) {
  const fresh = await context.newPage();
  const reducedMotion = await page.evaluate(() =>
    matchMedia("(prefers-reduced-motion: reduce)").matches ? "reduce" : "no-preference",
  );
  await fresh.emulateMedia({ reducedMotion });
  // The address follows the slider after a short pause.
  await page.waitForTimeout(400);
  await openAt(fresh, new URL(page.url()).hash);
  await expect(async () => {
    const [here, there] = await Promise.all([textsOf(page), textsOf(fresh)]);
    expect(here, `${taken.join("\n")}\n${page.url()}`).toEqual(there);
    // The first frame of a story has the fewest.
    expect(here.length).toBeGreaterThan(35);
  }).toPass({ timeout: 12_000 });
  await fresh.close();
}

/** Where a translated page stood on the day before, in part or as a whole. */
const TURNS = [
  ["the doors page", "#page=doors&date=2022-09-21", "#page=doors&date=2024-09-21"],
  ["a story on paper", "#page=paper&story=opening", "#page=paper&story=opening&paper=worksheet"],
  ["the table", "#view=table&date=2022-02-24", "#view=table&date=2024-09-21"],
  ["two days", "#compare=2024-09-21&date=2022-02-24", "#compare=2024-09-21&date=2022-09-21"],
  ["the text", "#view=text&place=GEO&date=2022-02-24", "#view=text&place=GEO&date=2024-09-21"],
  ["a crossing", "#crossing=fi-vaalimaa&date=2022-02-24", "#crossing=fi-vaalimaa&date=2024-12-15"],
  ["a place", "#place=SRB&date=2022-02-24", "#place=SRB&date=2025-12-15"],
  ["motion", "#motion=still", ""],
  ["a language", "#overlay=risk&lang=en", "#overlay=risk&lang=ru"],
] as const;

for (const [what, from, to] of TURNS)
  journey(
    `a translated page turns from one state to another: ${what}`,
    async ({ page, context }) => {
      await openAt(page, from);
      await translatePage(page);
      await openAt(page, to === "" ? "#motion=auto" : to);
      await saysWhatAFreshOneSays(page, context, [from, to]);
    },
  );

journey(
  "a page that was translated before its scripts came says what a fresh one says",
  async ({ page, context, calm }) => {
    // What was drawn is not what the app expects; it draws it anew.
    calm.allow(/Minified React error #418/);
    await page.route(/\/core-[^/]*\.json/, async (route) => {
      await page.locator("#plain").waitFor({ state: "attached" });
      await translatePage(page);
      await route.continue();
    });
    await openAt(page, "#place=SRB&date=2022-02-24");
    expect(await page.locator("font > font").count()).toBeGreaterThan(50);
    await openAt(page, "#place=SRB&date=2025-12-15");
    await saysWhatAFreshOneSays(page, context, ["translated before the scripts came"]);
  },
);

for (const seed of SEEDS)
  journey(
    `a translated page says what a fresh one says after walk ${seed}`,
    async ({ page, context }) => {
      await openAt(page, "#lang=en&renderer=svg&story=none");
      await translatePage(page);
      expect(await page.locator("font > font").count()).toBeGreaterThan(50);
      await saysWhatAFreshOneSays(page, context, await walk(page, seed));
    },
  );
