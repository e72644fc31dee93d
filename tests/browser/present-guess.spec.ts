// A class guesses before two windows: what it says is set at the wall or by the speaker, and stands in both.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theStatement } from "./support/theStory.ts";
import { isAtStep, twoWindows } from "./support/twoWindows.ts";

const field = (page: Page) => page.locator(".guess-field");
const answer = (page: Page) => page.locator(".guess-answer");
const sliders = (page: Page) => field(page).getByRole("slider");
const said = (page: Page): Promise<string> =>
  sliders(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute("aria-valuetext")).join(" | "),
  );

type Kind = {
  readonly kind: string;
  readonly story: string;
  readonly step: number;
  /** What is set in a window. */
  readonly state: (page: Page) => Promise<string>;
  /** Two things that are set one after the other. */
  readonly first: (page: Page) => Promise<void>;
  readonly second: (page: Page) => Promise<void>;
};

const press = (page: Page, name: string) => field(page).getByRole("button", { name }).click();
const check = (page: Page, name: string) => field(page).getByRole("checkbox", { name }).check();
const KINDS: readonly Kind[] = [
  {
    kind: "borders",
    story: "nine-days-in-september",
    step: 2,
    state: async (page) =>
      (await field(page).locator("label:has(:checked)").allTextContents()).join(" | "),
    first: (page) => check(page, "Finland"),
    second: (page) => check(page, "Georgia"),
  },
  {
    kind: "order",
    story: "nine-days-in-september",
    step: 6,
    state: async (page) => (await field(page).locator(".guess-name").allTextContents()).join(" | "),
    first: (page) => press(page, "Move Kazakhstan up"),
    second: (page) => press(page, "Move Mongolia up"),
  },
  {
    kind: "share",
    story: "who-counts",
    step: 7,
    state: said,
    first: (page) => sliders(page).press("End"),
    second: (page) => sliders(page).press("Home"),
  },
  {
    kind: "curve",
    story: "finland-closes-its-door",
    step: 8,
    state: said,
    first: (page) => sliders(page).last().press("ArrowUp"),
    second: (page) => sliders(page).first().press("ArrowDown"),
  },
];

/** What axe finds in a window, or in a part of it. */
async function faultless(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
}

journey(
  "a guess of each kind is set by the speaker or at the wall, stands in both windows, and its answer beside it on the wall",
  async ({ page }) => {
    journey.slow();
    const { wall, speaker } = await twoWindows(page, 2, "nine-days-in-september");
    for (const { kind, story, step, state, first, second } of KINDS) {
      await openAt(speaker, `#mode=speaker&story=${story}&step=${step}`);
      await isAtStep(wall, step);
      await expect(field(wall), kind).toBeVisible();
      await expect(field(speaker)).toBeVisible();
      await expect.poll(() => state(wall), kind).toBe(await state(speaker));
      const asked = (await theStatement(wall).textContent()) ?? "";
      const unset = await state(wall);
      await first(speaker);
      const one = await state(speaker);
      expect(one).not.toBe(unset);
      await expect.poll(() => state(wall)).toBe(one);
      await second(wall);
      const two = await state(wall);
      expect(two).not.toBe(one);
      await expect.poll(() => state(speaker)).toBe(two);
      for (const window of [wall, speaker]) await faultless(window, ".guess-field");
      await speaker.keyboard.press("PageDown");
      await expect(answer(wall)).toContainText(/Guessed|chosen as open/);
      await expect(theStatement(wall)).not.toHaveText(asked);
      await expect(field(speaker)).toHaveCount(0);
      await faultless(wall, ".guess-answer");
      // The question once more, as it was left.
      await speaker.getByRole("button", { name: "Let the class guess again" }).click();
      await expect(theStatement(wall)).toHaveText(asked);
      await expect.poll(() => state(wall)).toBe(two);
      // Another step, and back: a new class, nothing set.
      await speaker.keyboard.press("PageUp");
      await isAtStep(wall, step - 1);
      await speaker.keyboard.press("PageDown");
      await isAtStep(wall, step);
      await expect.poll(() => state(wall)).toBe(unset);
    }
  },
);

journey(
  "whichever window is loaded anew finds what the class has guessed, and later the answer; a step on and back, it is asked again",
  async ({ page }) => {
    journey.slow();
    const { wall, speaker } = await twoWindows(page, 2, "nine-days-in-september");
    const onward = speaker.locator(".speaker-steps button").last();
    await expect(onward).toHaveText("Show the answer");
    await check(wall, "Finland");
    const guessed = (one: Page) => field(one).locator("label:has(:checked)");
    await expect(guessed(speaker)).toHaveText("Finland");
    for (const again of [wall, speaker]) {
      await again.reload();
      await drawn(again);
      await expect(guessed(again), "loaded anew").toHaveText("Finland");
      await faultless(again);
    }
    await speaker.keyboard.press("PageDown");
    await expect(theStatement(wall)).toHaveText(/By land some doors are open/);
    await expect(wall.locator(".guess-states dd[data-guessed]")).toHaveText(/^Finland/);
    await expect(onward).toHaveText("Next");
    await wall.reload();
    await drawn(wall);
    await expect(theStatement(wall)).toHaveText(/By land some doors are open/);
    await faultless(wall);
    await speaker.keyboard.press("PageDown");
    await isAtStep(wall, 3);
    await wall.keyboard.press("PageUp");
    await isAtStep(speaker, 2);
    await expect(theStatement(wall)).toHaveText(/Which land borders of Russia could people cross/);
  },
);

journey(
  "a wall that is held at a question stays there while the speaker shows another its answer; let go, it asks",
  async ({ page }) => {
    journey.slow();
    const { wall, speaker } = await twoWindows(page, 2, "nine-days-in-september");
    await speaker.keyboard.press("PageDown");
    await expect(answer(wall)).toBeVisible();
    await speaker.keyboard.press("f");
    for (const step of [3, 4, 5, 6, 7]) {
      await speaker.keyboard.press("PageDown");
      await isAtStep(speaker, step);
    }
    await speaker.keyboard.press("PageUp");
    await isAtStep(speaker, 6);
    await expect(field(speaker)).toHaveCount(0);
    await isAtStep(wall, 2);
    await expect(answer(wall)).toBeVisible();
    await speaker.keyboard.press("f");
    await isAtStep(wall, 6);
    await expect(field(wall)).toBeVisible();
    await expect(answer(wall)).toHaveCount(0);
  },
);

journey(
  "on a board that is touched a border is chosen on the map, in the wall's own language",
  async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      hasTouch: true,
      locale: "en-GB",
    });
    const wall = await context.newPage();
    await openAt(wall, "#mode=present&story=nine-days-in-september&step=2&lang=ru&renderer=svg");
    await expect(field(wall)).toBeVisible();
    const land = await wall.locator('path[data-place="KAZ"]').first().boundingBox();
    if (land === null) throw new Error("Kazakhstan is not drawn");
    await wall.touchscreen.tap(land.x + land.width / 2, land.y + land.height / 2);
    await expect(field(wall).getByRole("checkbox", { name: "Казахстан" })).toBeChecked();
    await context.close();
  },
);
