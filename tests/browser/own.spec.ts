import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { printOwn } from "#view/printOwn.ts";
import { ownStep, ownStory } from "../ownStory.ts";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { openMenu } from "./support/openMenu.ts";
import { theAddress } from "./support/theAddress.ts";
import { isAtStep } from "./support/twoWindows.ts";

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true }).click();
const thePanel = (page: Page) => page.getByRole("complementary", { name: "Your story" });
const titles = (page: Page) => thePanel(page).locator(".own-name").allTextContents();
const open = (page: Page, name: string, text: string) =>
  thePanel(page)
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
const file = printOwn(ownStory(), 2);

/** A page with the place where a story is made. */
async function make(page: Page, address = "#date=2022-09-21&overlay=visa&place=GEO") {
  await openAt(page, `${address}&mode=edit`);
  await expect(thePanel(page).getByRole("heading", { name: "Your story" })).toBeVisible();
}

journey(
  "a story is made, saved, lost with its page after a question, opened again and presented",
  async ({ page }) => {
    await openAt(page, "#date=2022-09-21&overlay=visa&place=GEO&page=stories");
    await press(page, "Make a story");
    await press(page, "Add what the map shows");
    await thePanel(page).getByLabel("Statement").fill("Georgia is open");
    await thePanel(page).getByLabel("Notes for the speaker").fill("Ask first.");
    await thePanel(page).getByLabel("Question", { exact: true }).fill("For how long?");
    await page.getByRole("radio", { name: "Forced returns" }).check({ force: true });
    await press(page, "Add what the map shows");
    await thePanel(page).getByLabel("Statement").fill("And who is sent back?");
    expect(theAddress(page)).toMatchObject({ mode: "edit", story: "own", step: "2" });
    await thePanel(page).getByRole("button", { name: /^2 / }).click();
    expect(await titles(page)).toEqual(["Georgia is open", "And who is sent back?"]);

    await expect(thePanel(page).getByText("Not saved")).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(page, "Save as a file"),
    ]);
    await expect(thePanel(page).getByText("Saved", { exact: true })).toBeVisible();
    const saved = await readFile(await download.path(), "utf8");

    // Saved, nobody is asked; with one more change somebody is.
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await thePanel(page).getByLabel("Text", { exact: true }).fill("More.");
    await page.reload();
    await drawn(page);
    expect(asked).toEqual(["beforeunload"]);
    await expect(thePanel(page).getByText(/^There is no step yet/)).toBeVisible();

    await open(page, "mine.json", saved);
    await expect(page.getByText("Opened: mine.json, 2 steps.")).toBeVisible();
    expect(await titles(page)).toEqual(["Georgia is open", "And who is sent back?"]);
    await page.reload();
    await drawn(page);
    expect(asked).toEqual(["beforeunload"]);

    await open(page, "mine.json", saved);
    await thePanel(page).getByRole("button", { name: /^1 / }).click();
    await press(page, "Present");
    const wall = page.locator(".wall");
    await expect(wall.getByRole("heading", { level: 2 })).toHaveText("Georgia is open");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
    await page.mouse.move(300, 300);
    const [speaker] = await Promise.all([
      page.waitForEvent("popup"),
      press(page, "Speaker’s window"),
    ]);
    await expect(speaker.getByText("Ask first.")).toBeVisible();
    await speaker.keyboard.press("PageDown");
    await isAtStep(page, 2);
    await expect(wall.getByRole("heading", { level: 2 })).toHaveText("And who is sent back?");
  },
);

journey(
  "a story of one’s own is read as one page, with the notes kept back, its answers folded and its sources linked",
  async ({ page }) => {
    await make(page);
    await open(page, "good.json", file);
    await thePanel(page)
      .getByLabel("Sources, one a line: title and address")
      .fill("Mediazona, 27 September 2022: https://example.org/lars\njavascript:alert(1)");
    await press(page, "Preview from step 1");
    const card = page.locator(".story-card");
    await expect(card.getByRole("link", { name: "Mediazona, 27 September 2022" })).toHaveAttribute(
      "href",
      "https://example.org/lars",
    );
    await openMenu(page);
    await page.locator(".menu").getByRole("button", { name: "Read as a page" }).click();
    const read = page.locator(".story-page");
    await expect(read.getByRole("heading", { level: 2 })).toHaveText([
      "Georgia lets people in",
      /^Финляндия/,
      /3/,
    ]);
    await expect(read.getByText("A year.", { exact: true }).first()).toBeHidden();
    await expect(read.getByText("Ask who has been there.")).toHaveCount(0);
    await expect(read.getByText(/the atlas has not checked them/)).toBeVisible();
    await expect(
      read.getByRole("link", { name: "Mediazona, 27 September 2022" }).first(),
    ).toBeVisible();
    // What is no page is only read.
    await expect(read.getByText("javascript:alert(1)")).toBeVisible();
    await expect(read.getByRole("link", { name: /javascript/ })).toHaveCount(0);
    await read.getByRole("heading", { name: /^Финляндия/ }).scrollIntoViewIfNeeded();
    await page.keyboard.press("PageDown");
    await expect.poll(() => Number(theAddress(page)["step"] ?? 1)).toBeGreaterThan(1);
    await read.getByRole("button", { name: "Edit the story" }).click();
    await expect(thePanel(page).getByRole("heading", { name: "Your story" })).toBeVisible();
  },
);

/** A file of 50 MB, from the disk: so much would take its time on the line to a browser. */
function largeFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), "ways-out-")), "large.json");
  writeFileSync(path, "");
  truncateSync(path, 50_000_000);
  return path;
}

const BAD: readonly (readonly [name: string, text: string, reason: RegExp])[] = [
  ["cut.json", file.slice(0, -30), /damaged, cut off/],
  ["zero.json", file.replace('"version": 2', '"version": 0'), /a version that never was: 0/],
  ["newer.json", file.replace('"version": 2', '"version": 3'), /a newer version of this page/],
  [
    "script.json",
    printOwn(ownStory({ steps: [ownStep({ text: "<script>alert(1)</script>" })] }), 2),
    /Step 1, Text: texts are plain/,
  ],
  ["places.json", '{"type":"FeatureCollection","features":[]}', /another program/],
];

journey(
  "six bad files are refused with their reason, and the open story stays as it is",
  async ({ page }) => {
    await make(page);
    await open(page, "good.json", file);
    await thePanel(page).getByLabel("Statement").fill("Still here");
    const isRefused = async (name: string, reason: RegExp) => {
      const told = thePanel(page).getByRole("alert");
      await expect(told).toContainText(`${name} was not opened. What was open stays open.`);
      await expect(told, name).toContainText(reason);
      expect((await titles(page))[0]).toBe("Still here");
    };
    for (const [name, text, reason] of BAD) {
      await open(page, name, text);
      await isRefused(name, reason);
    }
    await thePanel(page).locator("input[type=file]").setInputFiles(largeFile());
    await isRefused("large.json", /larger than 1 MB/);
    // What is opened in the place of unsaved work can be taken back.
    await open(page, "good.json", file);
    await expect(page.getByText("The story that was open before is in no file.")).toBeVisible();
    expect((await titles(page))[0]).toBe("Georgia lets people in");
    await press(page, "Undo");
    expect((await titles(page))[0]).toBe("Still here");
  },
);

journey(
  "steps change their places by key, by button and by hand; undone, all is as before",
  async ({ page }) => {
    await make(page);
    await open(page, "good.json", file);
    const order = async () => (await titles(page)).map((title) => title.slice(0, 7)).join(" | ");
    await expect.poll(order).toBe("Georgia | Финлянд | Step 3");
    await thePanel(page)
      .getByRole("button", { name: /^Move step 1:/ })
      .focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(order).toBe("Финлянд | Georgia | Step 3");
    await expect(page.getByRole("button", { name: /^Move step 2:/ })).toBeFocused();
    await page.getByRole("button", { name: "Move up" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(order).toBe("Georgia | Финлянд | Step 3");
    await thePanel(page).getByRole("button", { name: /^3 / }).click();
    const handle = page.getByRole("button", { name: /^Move step 3:/ });
    await handle.scrollIntoViewIfNeeded();
    const from = await handle.boundingBox();
    const to = await page.getByRole("button", { name: /^Move step 1:/ }).boundingBox();
    if (from === null || to === null) throw new Error("a step has no handle");
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 10, to.y + 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(order).toBe("Step 1 | Georgia | Финлянд");
    for (let i = 0; i < 3; i += 1) await press(page, "Undo");
    await expect.poll(order).toBe("Georgia | Финлянд | Step 3");
  },
);

journey(
  "a link that holds a story tells it to somebody else, and says whose words they are",
  async ({ page, context }) => {
    await make(page);
    await open(page, "good.json", file);
    await press(page, "Make a link");
    const link = await page
      .getByRole("textbox", { name: "Link that holds the story" })
      .inputValue();
    const other = await context.newPage();
    await other.goto(link);
    await drawn(other);
    await expect(other.getByRole("heading", { name: "Georgia lets people in" })).toBeVisible();
    await expect(other.getByText(/the atlas has not checked them/)).toBeVisible();
    expect(theAddress(other)).toEqual({ story: "own" });
    await press(other, "Next");
    await expect(other.getByRole("heading", { name: /^Финляндия/ })).toBeVisible();
    await expect.poll(() => theAddress(other)["step"]).toBe("2");

    // A broken one opens nothing, and what is open in the window stays.
    await other.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `own=${new URLSearchParams(new URL(link).hash.slice(1)).get("own")?.slice(0, 40)}`,
    );
    await expect(other.locator(".notice")).toContainText("own = ");
    await other.goBack();
    await expect(other.getByRole("heading", { name: /^Финляндия/ })).toBeVisible();
  },
);

for (const { name, width, height } of [
  { name: "a wide window", width: 1440, height: 900 },
  { name: "a phone", width: 390, height: 844 },
])
  journey(
    `where a story is made axe finds nothing, nothing is cut off, in ${name}`,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await make(page);
      await open(page, "good.json", file);
      await expect(thePanel(page).getByLabel("Statement")).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include(".own-area").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const isWide = await thePanel(page).evaluate((panel) => {
        const body = panel.querySelector(".drawer-body");
        return body === null || body.scrollWidth > body.clientWidth;
      });
      expect(isWide).toBe(false);
      const small = await thePanel(page).evaluate((panel) =>
        [...panel.querySelectorAll("button, select, textarea, summary")]
          .map((one) => ({ one: one.textContent, ...one.getBoundingClientRect().toJSON() }))
          .filter((box) => box.height > 0 && (box.height < 24 || box.width < 24)),
      );
      expect(small).toEqual([]);
    },
  );

journey("whoever has to be gone at once is asked nothing", async ({ page }) => {
  await make(page);
  await press(page, "Add what the map shows");
  let asked = 0;
  page.on("dialog", (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await page.getByRole("link", { name: /^Leave/ }).click();
  await page.waitForURL(/blank\.html$/);
  expect(asked).toBe(0);
});
