import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** What a program that keeps references finds in the head, as Zotero's translator for embedded metadata reads it. */
const cited = (page: Page) =>
  page.evaluate(() => {
    const of = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? null;
    return {
      title: of("citation_title"),
      publisher: of("citation_publisher"),
      language: of("citation_language"),
      date: of("citation_publication_date"),
      rights: of("DC.rights"),
      link: of("citation_public_url"),
      canonical: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null,
    };
  });

journey(
  "programs that keep references find nothing to cite on the first page, what is shown on any other, and hear when it becomes another",
  async ({ page }) => {
    await page.addInitScript(() => {
      const counted = window as Window & { updates?: number };
      counted.updates = 0;
      document.addEventListener("ZoteroItemUpdated", () => {
        counted.updates = (counted.updates ?? 0) + 1;
      });
    });
    await openAt(page);
    await expect.poll(() => page.evaluate("updates")).toBeGreaterThan(0);
    const bare = await cited(page);
    expect(bare.title).toBeNull();

    await openAt(page, "#overlay=visa&date=2022-09-21&lang=de");
    await expect.poll(async () => (await cited(page)).title).toContain("(21. September 2022)");
    const found = await cited(page);
    expect(found).toMatchObject({ publisher: "Ways Out", language: "de", rights: "CC BY 4.0" });
    expect(found.date).toMatch(/^20\d\d\/\d\d\/\d\d$/);
    expect(found.link).toMatch(/#v=1&date=2022-09-21&data=[\d-]+&overlay=visa&lang=de/);
    expect(found.canonical).toBe(found.link);

    const before = Number(await page.evaluate("updates"));
    await openAt(page, "#overlay=visa&date=2022-09-22&lang=de");
    await expect.poll(async () => (await cited(page)).title).toContain("(22. September 2022)");
    expect(Number(await page.evaluate("updates"))).toBeGreaterThan(before);

    await page.evaluate(() => {
      location.hash = "";
    });
    await expect.poll(async () => (await cited(page)).title).toBeNull();
    expect((await cited(page)).canonical).toBe(bare.canonical);
  },
);

journey(
  "the page of a named view is cited as that view, the page of a place as no other thing than itself",
  async ({ page }) => {
    await page.goto("ru/v/finnish-border-winter-2023/");
    expect(await cited(page)).toMatchObject({
      title: expect.stringContaining("2023"),
      publisher: "Ways Out",
      language: "ru",
      rights: "CC BY 4.0",
    });
    await page.goto("places/GEO/");
    expect((await cited(page)).title).toBeNull();
    expect((await cited(page)).canonical).toMatch(/places\/GEO\/$/);
  },
);
