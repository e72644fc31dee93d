import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";
import { theDay } from "./support/theDay.ts";
import { theStatement } from "./support/theStory.ts";
import { rowOf } from "./support/theTable.ts";

const SPOKEN = [
  ["de", "Georgien", "73.500", "mindestens 650.000 geblieben", "21. August 2024"],
  ["ru", "Грузия", "73\u00a0500", "650\u00a0000", "21\u00a0августа 2024"],
] as const;

for (const [lang, georgia, number, total, day] of SPOKEN)
  journey(`the page speaks ${lang}: names, numbers, dates`, async ({ page }) => {
    await openAt(page, `#lang=${lang}&view=table&date=2024-08-21`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(rowOf(page, "GEO").getByRole("rowheader")).toHaveText(georgia);
    await expect(rowOf(page, "GEO").locator("td.number")).toContainText(number);
    await expect(page.locator(".lead")).toContainText(total.replaceAll("\u00a0", " "));
    await expect(theDay(page)).toHaveValue(new RegExp(day.replaceAll(/\s/g, "\\s")));
  });

journey("another language keeps the view and changes every name", async ({ page }) => {
  await openAt(page, "#date=2022-09-21&overlay=visa&place=GEO&view=table");
  await page.getByRole("button", { name: "EN – Language" }).click();
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.locator("#card-title")).toHaveText("Georgien");
  await expect(rowOf(page, "FIN").getByRole("rowheader")).toHaveText("Finnland");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  expect(theAddress(page)).toEqual({
    date: "2022-09-21",
    overlay: "visa",
    place: "GEO",
    lang: "de",
    view: "table",
  });
  await page.getByRole("button", { name: "DE – Sprache" }).click();
  await page.getByRole("button", { name: "Русский" }).click();
  await expect(page.locator("#card-title")).toHaveText("Грузия");
  await page.getByRole("button", { name: "RU – Язык" }).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("#card-title")).toHaveText("Georgia");
  await expect.poll(() => theAddress(page)["lang"]).toBeUndefined();
});

journey.describe("a reader whose browser speaks Russian", () => {
  journey.use({ locale: "ru-RU" });

  journey("is addressed in Russian at the bare address", async ({ page }) => {
    await openAt(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
    await expect(theStatement(page)).toContainText("уехали из России");
    await expect(page.locator(".story-text")).toContainText("The Bell");
    expect(page.url()).not.toContain("lang=");
  });

  journey("gets English where the address says so", async ({ page }) => {
    await openAt(page, "#lang=en&view=text");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

journey(
  "no word of another language is shown first, but the map is",
  { tag: "@svg" },
  async ({ page }) => {
    let come = () => {};
    const asked = new Promise<void>((done) => {
      come = done;
    });
    await page.route(/texts-de-/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto("./?lang=de", { waitUntil: "commit" });
    const lead = theStatement(page);
    await expect(page.locator("html[data-live]")).toBeAttached();
    await expect(page.locator("svg[data-map]").first()).toBeVisible();
    for (const part of [lead, page.locator(".key"), page.locator(".story-text")])
      await expect(part).not.toBeVisible();
    come();
    await expect(lead).toBeVisible();
    await expect(lead).toContainText("Menschen verließen Russland");
    await expect(page.locator("html")).not.toHaveAttribute("data-speaks");
  },
);

journey("each language has a page of its own, with links to the others", async ({ page }) => {
  for (const [path, lang] of [
    ["./", "en"],
    ["./de/", "de"],
    ["./ru/", "ru"],
  ] as const) {
    await openAt(page, "#view=text", path);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    const alternates = page.locator('link[rel="alternate"][hreflang]');
    expect(
      await alternates.evaluateAll((all) => all.map((one) => one.getAttribute("hreflang"))),
    ).toEqual(expect.arrayContaining(["en", "de", "ru"]));
  }
});
