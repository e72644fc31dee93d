import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";
import { theDay } from "./support/theDay.ts";

const BROKEN = "#date=2022-13-45&overlay=foo&place=XXX&colour=red&view=text";

const NOTICES = [
  ["en", "Not everything in the address could be read", "Dismiss", "25 June 2026"],
  ["de", "Nicht alles in der Adresse", "Schließen", "25. Juni 2026"],
  ["ru", "Не всё в адресе удалось прочесть", "Закрыть", "25 июня 2026"],
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
      await expect(theDay(page)).toContainText(day);
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
    await expect(theDay(page)).toHaveText("21 September 2022");
    expect(theAddress(page)).toEqual({ date: "2022-09-21", view: "table" });
  },
);

journey("the same keys after the question mark are moved behind #", async ({ page }) => {
  await openAt(page, "", "./?date=2022-09-21&overlay=visa&view=table");
  await expect(theDay(page)).toHaveText("21 September 2022");
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
  await expect(page.getByRole("radio", { name: "Nothing" })).toBeChecked();
  await expect(theDay(page)).toHaveText("26 September 2022");
});

journey(
  "a bare address stays bare, and one that spells out defaults becomes short",
  async ({ page }) => {
    await openAt(page, "#v=1&date=latest&overlay=none&lang=en&view=text&proj=globe");
    expect(theAddress(page)).toEqual({ view: "text" });
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
