// The lesson in one file, as a teacher opens it: from a folder, with every network off.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { theCardTitle } from "./support/theCard.ts";
import { theStatement, theStory } from "./support/theStory.ts";
import { isAtStep } from "./support/twoWindows.ts";

const BUILT = join(process.env["FOLDER"] ?? "dist", "lessons/nine-days-in-september-en.html");
const STEPS = 8;

/** The file in a folder whose name browsers and addresses do not like, and its address there. */
function inAFolder(): string {
  if (!existsSync(BUILT))
    throw new Error("first: npm run build:lesson -- nine-days-in-september en");
  const folder = join(mkdtempSync(join(tmpdir(), "ways out ")), "Урок #1");
  mkdirSync(folder);
  const file = join(folder, "lesson.html");
  copyFileSync(BUILT, file);
  return pathToFileURL(file).href;
}

test("a lesson runs from a folder without any network: its steps, a card with its records, Back, and another language", {
  tag: "@both",
}, async ({ page, context }) => {
  test.slow();
  await context.setOffline(true);
  const asked: string[] = [];
  const noise: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  context.on("weberror", (error) => noise.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") noise.push(message.text());
  });
  await page.goto(inAFolder());
  await drawn(page);
  const titles = new Set<string>();
  for (let step = 1; step <= STEPS; step += 1) {
    await expect(theStory(page)).toContainText(`${step}/${STEPS}`);
    await expect(theStatement(page)).not.toBeEmpty();
    titles.add((await theStatement(page).textContent()) ?? "");
    // Where something is to be guessed the first press shows the answer.
    if (step < STEPS)
      await expect(async () => {
        await page.keyboard.press("PageDown");
        await expect(theStory(page)).toContainText(`${step + 1}/${STEPS}`, { timeout: 2000 });
      }).toPass();
  }
  expect(titles.size).toBe(STEPS);
  await page.goBack();
  await expect(theStory(page)).toContainText(`${STEPS - 1}/${STEPS}`);
  await page.evaluate(() => {
    location.hash = "#place=GEO&date=2022-09-27";
  });
  await expect(theCardTitle(page)).toHaveText("Georgia");
  // What is told of it comes from the records and the long texts.
  await expect(page.locator("#card")).toContainText("78,800");
  await page.getByRole("button", { name: "EN – Language" }).click();
  await page.getByRole("button", { name: /Deutsch/ }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(theCardTitle(page)).toHaveText("Georgien");
  await drawn(page);
  expect(asked.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
  expect(noise).toEqual([]);
});

test("the licences of all that a lesson is made of are in the lesson", async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  await page.goto(`${inAFolder()}#page=about&lang=en`);
  await drawn(page);
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "The licences in full" }).click(),
  ]);
  await expect(opened.locator("body")).toContainText("MapLibre");
});

/** The speaker's window, opened from a wall: by its button, or by the link that stands there where the browser lets no window open. */
async function speakerOf(wall: Page, isRefused: boolean): Promise<Page> {
  await wall.keyboard.press("Escape");
  const press = () => wall.getByRole("button", { name: "Speaker’s window" }).click();
  if (isRefused) await press();
  const [speaker] = await Promise.all([
    wall.waitForEvent("popup"),
    isRefused ? wall.getByRole("link", { name: /open it as a tab/ }).click() : press(),
  ]);
  await drawn(speaker);
  await expect(speaker.getByText(/^Led from/)).toBeVisible();
  return speaker;
}

for (const isRefused of [false, true])
  test(`a talk from a folder has two windows, ${isRefused ? "the second as a tab" : "the second opened"}: each leads the other, also after either was loaded anew`, {
    tag: "@svg",
  }, async ({ page: wall, context }) => {
    test.slow();
    await context.setOffline(true);
    await context.addInitScript((refused) => {
      // Some browsers give pages of one folder a channel in common; here none does.
      Reflect.deleteProperty(window, "BroadcastChannel");
      if (refused) window.open = () => null;
    }, isRefused);
    await wall.goto(`${inAFolder()}#mode=present&story=nine-days-in-september&step=3`);
    await drawn(wall);
    const speaker = await speakerOf(wall, isRefused);
    await isAtStep(speaker, 3);
    await speaker.keyboard.press("PageDown");
    await isAtStep(wall, 4);
    await wall.keyboard.press("PageUp");
    await isAtStep(speaker, 3);
    const pressed = (name: string) =>
      speaker
        .getByRole("button", { name, exact: true })
        .and(speaker.locator("[aria-pressed=true]"));
    await speaker.keyboard.press("f");
    await expect(pressed("Freeze")).toBeVisible();
    await speaker.keyboard.press("PageDown");
    await isAtStep(speaker, 4);
    await isAtStep(wall, 3);
    for (const again of [wall, speaker, wall]) {
      await again.reload();
      await drawn(again);
      await expect(speaker.getByText(/^Led from/)).toBeVisible();
      await expect(pressed("Freeze")).toBeVisible();
      await isAtStep(speaker, 4);
      await isAtStep(wall, 3);
    }
    await speaker.keyboard.press("f");
    await isAtStep(wall, 4);
    await speaker.keyboard.press("b");
    await expect(wall.getByText("The wall is black.")).toBeAttached();
    await wall.reload();
    await drawn(wall);
    await expect(wall.getByText("The wall is black.")).toBeAttached();
    await speaker.keyboard.press("b");
    await expect(wall.getByText("The wall is black.")).toHaveCount(0);
    await wall.keyboard.press("PageUp");
    await isAtStep(speaker, 3);
  });

test.describe("where no script runs", () => {
  test.use({ javaScriptEnabled: false });

  test("every step of a lesson stands there with its picture, its text, its question and its sources", async ({
    page,
  }) => {
    await page.goto(inAFolder());
    const told = page.locator("main.told");
    await expect(told.locator("h1 + p")).toBeVisible();
    await expect(told.locator("h2")).toHaveCount(STEPS);
    const pictures = told.locator("figure > svg[role=img]");
    await expect(pictures).toHaveCount(STEPS);
    for (const picture of await pictures.all()) {
      // The answer to what is to be guessed is folded, with its picture.
      const isFolded = (await picture.locator("xpath=ancestor::details").count()) > 0;
      const box = await picture.boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(isFolded ? -1 : 300);
      expect(await picture.getAttribute("aria-label")).not.toBe("");
    }
    await expect(told.locator(".plain-sources")).toHaveCount(STEPS);
    await expect(told.locator("details")).not.toHaveCount(0);
  });
});
