// A guess at a step of one's own: chosen where the story is made, answered by the atlas, and told wherever stories are.
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { GuessAsked } from "#atlas/guessAsked.ts";
import { printOwn } from "#view/printOwn.ts";
import { ownStep, ownStory } from "../ownStory.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

const thePanel = (page: Page) => page.getByRole("complementary", { name: "Your story" });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true }).click();
const theGuess = (page: Page) =>
  thePanel(page).getByRole("combobox", { name: "Guess before the answer" });
const theAnswer = (page: Page) => thePanel(page).locator(".own-answer");
const field = (page: Page) => page.locator(".guess-field");
const answer = (page: Page) => page.locator(".guess-answer");
const statement = (page: Page) => page.locator(".story-statement h2, .wall h2").first();
const open = (page: Page, text: string) =>
  thePanel(page)
    .locator("input[type=file]")
    .setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });

const ORDER: GuessAsked = { kind: "order", places: ["ARM", "KAZ", "GEO"] };
const OF_2024 = "date=2024-07-16&v=1&lang=en";

/** A story of four steps, with a guess of each kind, made by hand. */
async function makeFour(page: Page): Promise<void> {
  await openAt(page, "#date=2024-07-16&mode=edit");
  await press(page, "Add what the map shows");
  await thePanel(page).getByLabel("Statement").fill("Armenia first");
  await thePanel(page).getByLabel("Text", { exact: true }).fill("It says so.");
  await theGuess(page).selectOption({ label: "where the number is largest" });
  await expect(theAnswer(page)).toContainText("Armenia: about 110,000; Kazakhstan: about 80,000");
  await thePanel(page)
    .getByLabel("What exactly")
    .selectOption({ label: "Armenia, Kazakhstan, and Georgia" });
  await expect(theAnswer(page)).not.toContainText("United States");

  await press(page, "Add what the map shows");
  await theGuess(page).selectOption({ label: "which borders were open on this day" });
  await expect(theAnswer(page)).toContainText("open at all or at some crossings: ");

  await press(page, "Add what the map shows");
  await theGuess(page).selectOption({ label: "how many of all, on a slider" });
  await expect(theAnswer(page)).toContainText(/\sof\s.*[\d,]+\s\(\d+/);

  await press(page, "Add what the map shows");
  await theGuess(page).selectOption({ label: "how a number went on" });
  await expect(theAnswer(page)).toContainText(/2022:\s/);
}

journey(
  "a guess of each kind is chosen where a story is made, with the answer of the atlas, asked in the preview, saved and opened again",
  async ({ page }) => {
    journey.slow();
    await makeFour(page);
    const { violations } = await new AxeBuilder({ page }).include(".own-area").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(page, "Save as a file"),
    ]);
    const saved = await readFile(await download.path(), "utf8");

    await press(page, "Preview from step 1");
    await expect(statement(page)).toHaveText("Where was the number largest, and where smallest?");
    await expect(page.getByText("It says so.")).toHaveCount(0);
    await field(page).getByRole("button", { name: "Move Kazakhstan up" }).click();
    await press(page, "Show the answer");
    await expect(statement(page)).toHaveText("Armenia first");
    await expect(answer(page).getByRole("row", { name: /Armenia/ })).toContainText("about 110,000");
    await expect(page.locator(".guess-meaning")).toContainText("The Bell");
    for (const kind of [
      /^Which land borders/,
      /How many of them\?$/,
      /how did the number go on\?$/,
    ]) {
      await press(page, "Next");
      await expect(statement(page)).toHaveText(kind);
      await expect(field(page)).toBeVisible();
      await press(page, "Show the answer");
      await expect(answer(page)).toBeVisible();
    }

    const other = await page.context().newPage();
    await openAt(other, "#mode=edit");
    await open(other, saved);
    await expect(other.getByText("Opened: mine.json, 4 steps.")).toBeVisible();
    await expect(other.getByRole("alert")).toHaveCount(0);
    await expect(theGuess(other)).toHaveValue("order");
    await expect(theAnswer(other)).toContainText("Armenia: about 110,000");
    const [again] = await Promise.all([
      other.waitForEvent("download"),
      press(other, "Save as a file"),
    ]);
    expect(await readFile(await again.path(), "utf8")).toBe(saved);
  },
);

journey(
  "another picture takes a guess along or out; forced returns are never guessed; what this edition cannot answer is told",
  async ({ page }) => {
    await openAt(page, "#date=2024-07-16&mode=edit");
    await press(page, "Add what the map shows");
    await theGuess(page).selectOption("borders");
    await page.evaluate(() => {
      location.hash = location.hash.replace(/story=own&?/, "story=own&date=2022-09-30&");
    });
    await press(page, "Take it for this step");
    await expect(theGuess(page)).toHaveValue("borders");
    await page.getByRole("radio", { name: "Forced returns" }).check({ force: true });
    await press(page, "Take it for this step");
    await expect(
      page.getByText(/^Step 1 shows what the map shows\. What was to be guessed/),
    ).toBeVisible();
    await expect(
      thePanel(page).getByText("Where the map shows forced returns, nothing is guessed."),
    ).toBeVisible();
    await press(page, "Undo");
    await expect(theGuess(page)).toHaveValue("borders");

    const told = thePanel(page).getByRole("alert");
    const step = (address: string, guess: GuessAsked) =>
      printOwn(ownStory({ steps: [ownStep({ address, guess })] }), 2);
    await open(page, step(`${OF_2024}&overlay=risk`, ORDER));
    await expect(told).toContainText("was not opened. What was open stays open.");
    await expect(told).toContainText("Step 1: forced returns are nothing to be guessed.");
    await open(page, step(OF_2024, ORDER).replace('"KAZ"', '"XYZ"'));
    await expect(told).toContainText("what is to be guessed has no answer in this edition");
    await expect(theGuess(page)).toHaveValue("none");
    await open(page, step(OF_2024, ORDER).replace('"order"', '"colour"'));
    await expect(told).toContainText(
      "Step 1: “guess” is missing, is of another kind, or is not known here.",
    );
  },
);
