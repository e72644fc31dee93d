// The lesson in one file, as a teacher opens it: from a folder, with every network off.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { PAGES as ALL_PAGES } from "#view/viewState.ts";
import { drawn } from "./support/drawn.ts";
import { theCardTitle } from "./support/theCard.ts";
import { theStatement, theStory } from "./support/theStory.ts";

const BUILT = join(process.env["FOLDER"] ?? "dist", "lessons/nine-days-in-september-en.html");
const STEPS = 8;
const PAGES = ALL_PAGES.filter((name) => name !== "none");

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

/** Where a lesson leads to: its steps, what is read of it, what is passed on, and every page of the menu. */
const STATES = [
  "#story=nine-days-in-september&step=2",
  "#story=nine-days-in-september&step=8",
  "#mode=read&story=nine-days-in-september&step=3",
  "#place=GEO&date=2022-09-27",
  "#event=2022-09-21-mobilization&date=2022-09-27",
  "#view=table&date=2022-09-27",
  "#view=text&date=2022-09-27",
  ...PAGES.map((name) => `#page=${name}&date=2022-09-27&compare=2022-09-21`),
];

test("in a lesson every link leads somewhere without network, or to a source elsewhere, and every button does something", {
  tag: "@svg",
}, async ({ page, context }) => {
  test.setTimeout(600_000);
  await context.setOffline(true);
  const noise: string[] = [];
  context.on("weberror", (error) => noise.push(`${page.url()}: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error") noise.push(`${page.url()}: ${message.text()}`);
  });
  context.on("requestfailed", (request) => noise.push(`failed: ${request.url()}`));
  page.on("dialog", (dialog) => void dialog.accept());
  const home = inAFolder();
  const here = async (state: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${state}&lang=en&renderer=svg`);
    await drawn(page);
  };
  await page.goto(`${home}#lang=en&renderer=svg`);
  await drawn(page);
  for (const state of STATES) {
    await here(state);
    const dead = await page.locator("a[href]:visible").evaluateAll((links) =>
      links.flatMap((link) => {
        const { href, target, hash, pathname, hostname } = link as HTMLAnchorElement;
        const isWithin = pathname === location.pathname && hash.length > 1;
        const isElsewhere = /^https?:/.test(href) && hostname !== "" && target === "_blank";
        const isEmpty = href === "about:blank" || href.startsWith("blob:");
        return isWithin || isElsewhere || isEmpty ? [] : [`${link.textContent}: ${href}`];
      }),
    );
    expect(dead, state).toEqual([]);
    const count = await page.locator("button:visible").count();
    for (let i = 0; i < count; i += 1) {
      const button = page.locator("button:visible").nth(i);
      // What has been pressed may have taken others with it.
      if ((await button.count()) === 0) break;
      await button.click({ timeout: 3000, noWaitAfter: true }).catch(() => {});
      const failed = page.locator(".page-failed, .notice, [data-failure] .failure:visible");
      expect(await failed.allTextContents(), `${state}, button ${i + 1}`).toEqual([]);
      if (!page.url().includes(state)) await here(state);
    }
  }
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
