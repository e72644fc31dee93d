import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { openMenu } from "./support/openMenu.ts";
import { theAddress } from "./support/theAddress.ts";
import { theDay } from "./support/theDay.ts";

const BROKEN = "#date=2022-13-45&overlay=foo&place=XXX&colour=red&view=text";

const NOTICES = [
  ["en", "Not everything in the address could be read", "Dismiss", "29 November 2026"],
  ["de", "Nicht alles in der Adresse", "Schließen", "29. November 2026"],
  ["ru", "Не всё в адресе удалось прочесть", "Закрыть", "29 ноября 2026"],
] as const;

for (const [lang, words, dismiss, day] of NOTICES)
  journey(
    `a broken address is told in ${lang}, value by value, and the page works`,
    async ({ page }) => {
      await openAt(page, `${BROKEN}&lang=${lang}`);
      const notice = page.locator(".notice");
      await expect(notice).toContainText(words);
      for (const named of ["date = 2022-13-45", "overlay = foo", "place = XXX", "colour = red"])
        await expect(notice.getByRole("listitem").filter({ hasText: named })).toBeVisible();
      await expect(theDay(page)).toHaveValue(new RegExp(day.replaceAll(" ", "\\s")));
      await notice.getByRole("button", { name: new RegExp(`^${dismiss}`) }).click();
      await expect(notice).toHaveCount(0);
      await openAt(page, `#view=text&lang=${lang}&place=GEO`);
      await expect(page.locator("#card-title")).toBeVisible();
      await expect(notice).toHaveCount(0);
    },
  );

journey(
  "what is right in a broken address holds, and the address becomes right",
  async ({ page }) => {
    await openAt(page, "#date=2022-09-21&overlay=foo&view=table");
    await expect(theDay(page)).toHaveValue("21 September 2022");
    expect(theAddress(page)).toEqual({ date: "2022-09-21", view: "table" });
  },
);

journey("the same keys after the question mark are moved behind #", async ({ page }) => {
  await openAt(page, "", "./?date=2022-09-21&overlay=visa&view=table");
  await expect(theDay(page)).toHaveValue("21 September 2022");
  expect(new URL(page.url()).search).toBe("");
  expect(theAddress(page)).toEqual({ date: "2022-09-21", overlay: "visa", view: "table" });
});

journey("keys of others after the question mark stay where they are", async ({ page }) => {
  await openAt(page, "", "./?ref=paper&date=2022-09-21&view=table");
  expect(new URL(page.url()).search).toBe("?ref=paper");
  expect(theAddress(page)).toEqual({ date: "2022-09-21", view: "table" });
});

journey("scrubbing keeps one entry of the history, choosing adds one", async ({ page }) => {
  await openAt(page, "#date=2022-09-21&view=table");
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  for (let steps = 0; steps < 5; steps++)
    await page.getByRole("slider").first().press("ArrowRight");
  await expect.poll(() => theAddress(page)["date"]).toBe("2022-09-26");
  expect(await entries()).toBe(before);
  await page.getByRole("radio", { name: "Entry rules" }).check();
  await expect.poll(() => theAddress(page)["overlay"]).toBe("visa");
  expect(await entries()).toBe(before + 1);
  await page.goBack();
  await expect(page.getByRole("radio", { name: "People" })).toBeChecked();
  await expect(theDay(page)).toHaveValue("26 September 2022");
});

journey(
  "a bare address stays bare, and one that spells out defaults becomes short",
  async ({ page }) => {
    await openAt(page, "#v=1&date=latest&overlay=none&lang=en&view=text&proj=globe");
    expect(theAddress(page)).toEqual({ view: "text" });
    await openMenu(page);
    await page.getByRole("radio", { name: "Table" }).check();
    await expect.poll(() => new URL(page.url()).hash).toBe("#view=table");
  },
);

journey(
  "every address that the documentation gives is understood",
  { tag: "@svg" },
  async ({ page }) => {
    const document = readFileSync("docs/address.md", "utf8");
    const examples = [...document.matchAll(/^\| `(#[^`]+)` \|/gm)].map(([, hash]) => hash ?? "");
    expect(examples.length).toBeGreaterThan(5);
    for (const hash of examples) {
      await openAt(page, hash);
      await expect(page.locator(".notice"), hash).toHaveCount(0);
      expect(Object.keys(theAddress(page)).length, hash).toBeGreaterThan(0);
    }
  },
);

const entriesOf = (page: Page) => page.evaluate(() => history.length);

journey("“Why” on the page of doors is one step, and Back undoes it", async ({ page }) => {
  await openAt(page, "#date=2022-09-21&view=text&page=doors");
  const before = await entriesOf(page);
  await page.locator('tr[data-place="GEO"]').getByRole("button", { name: /Why/i }).click();
  await expect.poll(() => theAddress(page)).toMatchObject({ place: "GEO", page: "rule" });
  expect(await entriesOf(page)).toBe(before + 1);
  await page.goBack();
  await expect
    .poll(() => theAddress(page))
    .toEqual({ date: "2022-09-21", view: "text", page: "doors" });
});

journey("a walk over the text map with a held key is one step", async ({ page }) => {
  await openAt(page, "#view=text&place=RUS");
  const before = await entriesOf(page);
  await page.locator(".text-walk .compass, .text-walk [tabindex]").first().focus();
  for (let step = 0; step < 6; step++) await page.keyboard.down("ArrowDown");
  await page.keyboard.up("ArrowDown");
  await expect.poll(() => theAddress(page)["place"]).not.toBe("RUS");
  expect(await entriesOf(page)).toBe(before + 1);
  await page.goBack();
  await expect.poll(() => theAddress(page)).toEqual({ view: "text", place: "RUS" });
});

journey(
  "a choice from the world in small takes the map along, and Back undoes both",
  { tag: "@both" },
  async ({ page }) => {
    await openAt(page, "#proj=flat");
    const before = await entriesOf(page);
    await page.locator(".overview button").first().click();
    await expect.poll(() => theAddress(page)["map"]).toBeDefined();
    expect(theAddress(page)["place"]).toBeDefined();
    expect(await entriesOf(page)).toBe(before + 1);
    await page.goBack();
    await expect.poll(() => theAddress(page)).toEqual({ proj: "flat" });
  },
);

journey("a part of the first page is read on after the app has come", async ({ page }) => {
  await openAt(page, "#plain-places");
  await expect(page.locator("#plain-places")).toBeInViewport();
  await expect(page.locator(".notice")).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe("#plain-places");
});

journey(
  "a link within the page, pressed before the app has come, keeps day and language",
  async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/\/data\/core|core-[^/]*\.json/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("./ru/#date=2022-09-21&lang=ru");
    await page.locator('a[href="#plain-figures"]').click();
    await expect(page.locator("#plain-figures")).toBeInViewport();
    release();
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await expect(theDay(page)).toHaveValue(/^21\s?сентября 2022/);
    await expect(page.locator("#plain-figures")).toBeInViewport();
    await expect(page.locator(".notice")).toHaveCount(0);
  },
);

journey(
  "from the page of a place the map opens on that place, in that language",
  async ({ browser, baseURL }) => {
    const reader = await browser.newContext({ locale: "de-DE", ...(baseURL && { baseURL }) });
    const page = await reader.newPage();
    await page.goto("./places/GEO/");
    await page.getByRole("navigation").getByRole("link", { name: "To the map" }).click();
    await expect(page.locator("#card-title")).toHaveText("Georgia");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await reader.close();
  },
);
