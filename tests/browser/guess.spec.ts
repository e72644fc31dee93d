import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { tabTo } from "./support/tabTo.ts";
import { theAddress } from "./support/theAddress.ts";
import { theMap } from "./support/theMap.ts";
import { theStatement, theStory } from "./support/theStory.ts";

const ORDER = "#story=nine-days-in-september&step=6&renderer=svg";
const BORDERS = "#story=nine-days-in-september&step=2&renderer=svg";
const CURVE = "#story=finland-closes-its-door&step=8&renderer=svg";

const show = (page: Page) => theStory(page).getByRole("button", { name: "Show the answer" });
const names = (page: Page) => page.locator(".guess-name");

/** What the axe finds in the story's card and statement. */
async function faultless(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(".story-card")
    .include(".story-statement")
    .analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
}
const isNarrow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

journey(
  "by keyboard alone: places are put in order, then the answer stands beside the guess",
  async ({ page }) => {
    await openAt(page, ORDER);
    await expect(theStatement(page)).toHaveText(
      "Where was the number largest, and where smallest?",
    );
    await expect(theMap(page)).not.toContainText("98,000");
    await expect(names(page)).toHaveText(["Finland", "Georgia", "Kazakhstan", "Mongolia"]);
    await tabTo(page, page.getByRole("button", { name: "Move Kazakhstan up" }));
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    await expect(names(page)).toHaveText(["Kazakhstan", "Finland", "Georgia", "Mongolia"]);
    await faultless(page);
    await tabTo(page, show(page));
    await page.keyboard.press("Enter");
    await expect(theStatement(page)).toHaveText(/^Four authorities count the entries/);
    await expect(theMap(page)).toContainText("98,000");
    await expect(page.getByRole("row", { name: /^Georgia place 3 about 78,800/ })).toBeVisible();
    await expect(theStory(page)).not.toContainText(/correct|wrong|points|score/i);
    await faultless(page);
    await expect
      .poll(() => theAddress(page))
      .toEqual({
        story: "nine-days-in-september",
        step: "6",
        renderer: "svg",
      });
    await page.reload();
    await drawn(page);
    await expect(names(page)).toHaveText(["Finland", "Georgia", "Kazakhstan", "Mongolia"]);
  },
);

journey(
  "on a phone of 320 px: a place is dragged by its grip, and the card scrolls beside it",
  async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    });
    const page = await context.newPage();
    await openAt(page, ORDER);
    await expect(names(page).first()).toHaveText("Finland");
    const grip = await page.locator("[data-grip]").nth(3).boundingBox();
    const goal = await page.locator(".guess-order li").first().boundingBox();
    if (grip === null || goal === null) throw new Error("nothing is there to be dragged");
    const touch = await context.newCDPSession(page);
    const finger = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) =>
      touch.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y }],
      });
    const x = grip.x + grip.width / 2;
    await finger("touchStart", x, grip.y + grip.height / 2);
    for (let part = 1; part <= 8; part++)
      await finger("touchMove", x, grip.y + (part / 8) * (goal.y + 4 - grip.y));
    await finger("touchEnd", x, goal.y);
    await expect(names(page)).toHaveText(["Mongolia", "Finland", "Georgia", "Kazakhstan"]);
    await expect(theStory(page)).toContainText("6/8");
    expect(await isNarrow(page)).toBe(true);
    await expect(show(page)).toBeInViewport();
    await context.close();
  },
);

journey("a page that says it is ready asks what is to be guessed", async ({ page }) => {
  // The question comes late.
  await page.route("**/guessPart*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await openAt(page, BORDERS);
  expect(await theStatement(page).textContent()).toMatch(/Which land borders of Russia/);
});

journey(
  "open borders are chosen on the map and in the list, and their states come with the answer",
  async ({ page }) => {
    journey.slow();
    await openAt(page, BORDERS);
    await expect(theStatement(page)).toHaveText(/Which land borders of Russia could people cross/);
    await faultless(page);
    const box = (name: string) => page.getByRole("checkbox", { name });
    await box("Georgia").check();
    const land = await page.locator('path[data-place="KAZ"]').first().boundingBox();
    if (land === null) throw new Error("Kazakhstan is not drawn");
    await page.mouse.click(land.x + land.width / 2, land.y + land.height / 2);
    await expect(box("Kazakhstan")).toBeChecked();
    await expect(page.locator(".card-area")).toHaveCount(0);
    await expect(page.locator(".key-row")).toContainText("chosen as open");
    await show(page).click();
    await expect(page.locator(".guess-states dd[data-guessed]")).toHaveText([
      /^Georgia/,
      /^Kazakhstan/,
    ]);
    await expect(page.locator(".key-row")).toContainText("restricted");
  },
);

journey("a line is drawn on with one stroke, and set by keys", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, CURVE);
  const chart = page.locator(".guess-curve svg");
  const box = await chart.boundingBox();
  if (box === null) throw new Error("there is no chart");
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(0.17, 0.85));
  await page.mouse.down();
  await page.mouse.move(...at(0.95, 0.2), { steps: 2 });
  await page.mouse.up();
  await expect(page.locator(".guess-dot")).toHaveCount(4);
  const last = page.getByRole("slider", { name: "2025" });
  const said = await last.getAttribute("aria-valuetext");
  await last.focus();
  await page.keyboard.press("ArrowDown");
  await expect(last).not.toHaveAttribute("aria-valuetext", said ?? "");
  await expect(theStory(page)).toContainText("8/8");
  await faultless(page);
  await show(page).click();
  await expect(page.getByRole("row", { name: /^2022 .* 1,096$/ })).toBeVisible();
  await expect(page.locator(".guess-truth")).toBeVisible();
  expect(await isNarrow(page)).toBe(true);
});
