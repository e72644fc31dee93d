import { expect, type Page } from "@playwright/test";
import { axeFaults } from "./support/axeFaults.ts";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { sheetReady } from "./support/sheetReady.ts";

const WIDTHS = [390, 1024, 1440] as const;
const THEMES = ["light", "dark", "projector"] as const;
const LANGS = ["en", "de", "ru"] as const;
const VIEWS = ["map", "table", "text"] as const;
const OVERLAYS = ["visa", "risk", "age"] as const;

/** What is there in the light is there in the dark: there only its colours are asked. */
async function isFaultlessInBoth(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect.soft(await axeFaults(page), `${where}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await drawn(page);
  expect.soft(await axeFaults(page, "color-contrast"), `${where}, dark`).toEqual([]);
}

async function isFaultless(page: Page, width: number, hash: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await openAt(page, hash);
  expect.soft(await axeFaults(page), `${hash} at ${width}`).toEqual([]);
}

/** Nine of the 81 combinations of four things by three, so that every pair of values is met; AXE=all takes all. */
const rounds: readonly (readonly [number, number, number, number])[] =
  process.env["AXE"] === "all"
    ? Array.from(
        { length: 81 },
        (_, i) =>
          [i % 3, Math.floor(i / 3) % 3, Math.floor(i / 9) % 3, Math.floor(i / 27)] as const,
      )
    : Array.from({ length: 9 }, (_, i) => {
        const [a, b] = [i % 3, Math.floor(i / 3)];
        return [a, b, (a + b) % 3, (a + 2 * b) % 3] as const;
      });

for (const view of VIEWS)
  journey(
    `axe finds nothing in the ${view}, whatever the theme, language and width`,
    { tag: "@svg" },
    async ({ page }) => {
      journey.setTimeout(600_000);
      for (const [v, t, l, w] of rounds.filter(([v]) => VIEWS[v] === view)) {
        const overlay = OVERLAYS[(t + l) % 3];
        await isFaultless(
          page,
          WIDTHS[w] ?? 390,
          `#overlay=${overlay}&lang=${LANGS[l]}&theme=${THEMES[t]}&view=${VIEWS[v]}`,
        );
      }
    },
  );

journey("axe finds nothing in the cards", { tag: "@svg" }, async ({ page }) => {
  journey.setTimeout(180_000);
  await isFaultless(page, 1440, "#place=GEO&overlay=visa&theme=light");
  await isFaultless(page, 1440, "#place=KAZ&overlay=risk&theme=dark&lang=ru");
  await isFaultless(page, 390, "#place=DEU&theme=projector&lang=de");
  await isFaultless(page, 1024, "#crossing=ge-lars&theme=dark");
  await isFaultless(page, 1440, "#event=2022-02-24-invasion&theme=light");
});

journey("axe finds nothing in the story", { tag: "@svg" }, async ({ page }) => {
  journey.setTimeout(180_000);
  await isFaultless(page, 1440, "#story=opening&theme=light");
  await isFaultless(page, 390, "#story=opening&step=3&theme=dark&lang=ru");
  await isFaultless(page, 1024, "#story=opening&step=7&theme=projector&lang=de");
});

const TALK = "story=nine-days-in-september&step=";
for (const [where, hash, width] of [
  ["a story that is read as a page", `mode=read&${TALK}3`, 1440],
  ["a story that is read on a phone, at a guess", `mode=read&${TALK}6&lang=ru`, 390],
  ["the wall", `mode=present&${TALK}4`, 1024],
  ["the wall, asking", `mode=present&${TALK}6&lang=de`, 1024],
  ["the speaker’s window", `mode=speaker&${TALK}4&lang=ru`, 1440],
  ["the speaker’s window, asking", `mode=speaker&${TALK}2`, 1024],
  ["the speaker’s window on a phone, asking", `mode=speaker&${TALK}6&lang=de`, 390],
  ["a guess in the story's card", `${TALK}2`, 390],
  ["a guess that a line answers", "story=finland-closes-its-door&step=8&lang=ru", 1440],
  ["a guess of a part", "story=who-counts&step=7&lang=de", 1024],
  ["a story of the reader's own, being made", "mode=edit", 1440],
  ["a story of the reader's own on a phone", "mode=edit&lang=ru", 390],
] as const)
  journey(`axe finds nothing in ${where}, light and dark`, { tag: "@svg" }, async ({ page }) => {
    journey.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    // A wall is made for a projector, unless its address says otherwise.
    const shown = hash.startsWith("mode=present") ? ["light", "dark"] : ["auto"];
    for (const theme of shown) {
      await openAt(page, `#${hash}&theme=${theme}&renderer=svg`);
      if (theme === "auto") await isFaultlessInBoth(page, hash);
      else
        expect
          .soft(await axeFaults(page, theme === "dark" ? "color-contrast" : undefined), theme)
          .toEqual([]);
    }
  });

journey(
  "axe finds nothing beside a guess once its answer is there, light and dark",
  { tag: "@svg" },
  async ({ page }) => {
    journey.setTimeout(180_000);
    for (const [story, step] of [
      ["nine-days-in-september", 2],
      ["nine-days-in-september", 6],
      ["who-counts", 7],
      ["finland-closes-its-door", 8],
    ] as const) {
      await openAt(page, `#story=${story}&step=${step}&renderer=svg`);
      await page.getByRole("button", { name: "Show the answer" }).click();
      await expect(page.locator(".guess-answer")).toBeVisible();
      await isFaultlessInBoth(page, `${story} ${step}`);
      await page.goto("about:blank");
    }
  },
);

journey(
  "axe finds nothing where steps are collected, light and dark",
  { tag: "@svg" },
  async ({ page }) => {
    journey.setTimeout(180_000);
    await openAt(page, "#mode=edit&date=2022-09-25&overlay=visa&renderer=svg");
    const add = page.locator(".own-add");
    await add.click();
    await add.click();
    await isFaultlessInBoth(page, "two steps");
  },
);

journey("axe finds nothing in the pages", { tag: "@svg" }, async ({ page }) => {
  journey.setTimeout(180_000);
  await isFaultless(page, 1440, "#page=doors&date=2022-09-21&theme=light");
  await isFaultless(page, 390, "#page=changes&compare=2022-09-21&theme=dark&lang=de");
  await isFaultless(page, 1024, "#page=rule&place=KAZ&theme=light&lang=ru");
  await isFaultless(page, 1440, "#page=about&theme=projector");
  await isFaultless(page, 390, "#page=data&theme=light");
  await isFaultless(page, 390, "#page=corrections&theme=dark&lang=ru");
  await isFaultless(page, 390, "#page=keep&theme=light&lang=de");
  await isFaultless(page, 390, "#page=releases&theme=dark&lang=ru");
  await isFaultless(page, 1024, "#page=paper&story=opening&theme=dark&lang=ru");
  await isFaultless(page, 390, "#page=paper&story=who-counts&paper=worksheet&theme=light&lang=de");
});

journey(
  "axe finds nothing in what opens: results, share, notice, comparison",
  { tag: "@svg" },
  async ({ page }) => {
    journey.setTimeout(180_000);
    await isFaultless(page, 1440, "#compare=2022-09-21&overlay=visa&colour=red");
    await page.getByRole("combobox", { name: /^Search/ }).fill("ge");
    await expect(page.getByRole("option").first()).toBeVisible();
    expect.soft(await axeFaults(page), "search").toEqual([]);
    await page.getByRole("button", { name: "Share" }).click();
    expect.soft(await axeFaults(page), "share").toEqual([]);
  },
);

journey("axe finds nothing on paper", { tag: "@svg" }, async ({ page }) => {
  await openAt(page, "#overlay=visa&date=2022-09-21");
  await sheetReady(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".sheet")).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

journey.describe("with JavaScript off", () => {
  journey("axe finds nothing on the static pages", { tag: "@svg" }, async ({ page }) => {
    // axe needs scripts; the pages of places and sources have none of their own.
    for (const path of ["./places/GEO/", "./ru/places/KAZ/", "./de/sources/"]) {
      await page.goto(path);
      expect.soft(await axeFaults(page), path).toEqual([]);
    }
  });
});
