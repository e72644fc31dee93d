import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { axeFaults } from "./support/axeFaults.ts";
import { journey } from "./support/journey.ts";

const LANGS = ["", "de/", "ru/"] as const;
const IDS = readdirSync(join(import.meta.dirname, "../../geo/views")).map((name) =>
  name.replace(".md", ""),
);

journey.describe("without a script", () => {
  journey.use({ javaScriptEnabled: false });
  journey.beforeEach(({ calm }) => calm.allow(/preloaded using link preload but not used/));

  journey(
    "the gallery is found from the first page, shows one kind at a time, and each view has a page with ways on",
    async ({ page }) => {
      await page.goto("./");
      await page.locator("#plain").getByRole("link", { name: "Questions and maps" }).click();
      await expect(page).toHaveURL(/\/v\/$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do you want to know?");
      const views = page.locator(".gallery li");
      await expect(views).toHaveCount(IDS.length);
      await page.getByRole("link", { name: "Returns", exact: true }).click();
      await expect(page).toHaveURL(/\/v\/#returns$/);
      await expect(page.locator(".gallery section:visible")).toHaveCount(1);
      await expect(page.getByRole("heading", { level: 2 })).toHaveText("Who was sent back");
      await page.getByRole("link", { name: "All", exact: true }).click();
      await expect(page.locator(".gallery section:visible")).toHaveCount(4);

      await page.getByRole("link", { name: "The Finnish border, winter 2023" }).click();
      await expect(page).toHaveURL(/\/v\/finnish-border-winter-2023\/$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "The Finnish border, winter 2023",
      );
      for (const heading of ["What the map shows", "Sources", "Cite", "More on this"])
        await expect(page.getByRole("heading", { name: heading })).toBeVisible();
      await expect(page.getByRole("link", { name: "Open on the live map" })).toHaveAttribute(
        "href",
        /^\.\.\/\.\.\/#v=1&date=2023-12-14&data=[\d-]+&lang=en&/,
      );
      await page.getByRole("link", { name: "Deutsch", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Die finnische Grenze im Winter 2023",
      );
      await page.getByRole("link", { name: "Zeit", exact: true }).click();
      await expect(page).toHaveURL(/\/de\/v\/#time$/);
    },
  );
});

journey("the first view of the map leads to the questions", async ({ page }) => {
  await page.goto("./");
  await page.locator("[data-ready]").waitFor();
  await page.getByRole("link", { name: "Questions and maps" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do you want to know?");
});

journey(
  "a page of a view leads to the live map as it was, and nothing in the address is unknown",
  async ({ page }) => {
    await page.goto("de/v/kazakhstan-hands-a-major-back/");
    await page.getByRole("link", { name: "Auf der interaktiven Karte öffnen" }).click();
    await page.locator("[data-ready]").waitFor();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page).toHaveURL(/date=2023-01-27&data=[\d-]+&overlay=risk&place=KAZ/);
    await expect(page.locator(".notice")).toHaveCount(0);
  },
);

journey(
  "every view has in every language its picture: 1200 × 630, at most 300 kB, drawn to its edges",
  async ({ page }) => {
    journey.setTimeout(240_000);
    await page.goto("v/");
    const files = LANGS.flatMap((folder) => IDS.map((id) => `${folder}v/${id}/preview.png`));
    const found = await page.evaluate(async (names) => {
      const seen: { name: string; type: string; bytes: number; size: string; colours: number }[] =
        [];
      for (const name of names) {
        const answer = await fetch(`../${name}`);
        const blob = await answer.blob();
        const image = await createImageBitmap(blob);
        const context = new OffscreenCanvas(image.width, image.height).getContext("2d", {
          willReadFrequently: true,
        });
        context?.drawImage(image, 0, 0);
        // Title and key at the left, the map at the right: both bear letters and lines.
        const coloursIn = (x: number) => {
          const { data } = context?.getImageData(x, 20, 400, 590) ?? { data: [] };
          const colours = new Set<string>();
          for (let i = 0; i < data.length; i += 16)
            colours.add(`${data[i]} ${data[i + 1]} ${data[i + 2]}`);
          return colours.size;
        };
        seen.push({
          name,
          type: `${answer.status} ${answer.headers.get("content-type")}`,
          bytes: blob.size,
          size: `${image.width} × ${image.height}`,
          colours: Math.min(coloursIn(20), coloursIn(700)),
        });
      }
      return seen;
    }, files);
    expect(found).toHaveLength(IDS.length * LANGS.length);
    for (const { name, type, bytes, size, colours } of found) {
      expect([name, type, size]).toEqual([name, "200 image/png", "1200 × 630"]);
      expect(bytes, name).toBeLessThanOrEqual(300_000);
      expect(colours, name).toBeGreaterThan(30);
    }
  },
);

journey(
  "every page of a view says in its head what it is, in which languages, and what it looks like",
  async ({ page, request }) => {
    await page.goto("v/");
    const links = await page
      .locator(".gallery li a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links.toSorted()).toEqual(IDS.map((id) => `${id}/`).toSorted());
    for (const folder of LANGS)
      for (const id of IDS) {
        const html = await (await request.get(`${folder}v/${id}/`)).text();
        for (const tag of [
          'rel="canonical"',
          'hreflang="en"',
          'hreflang="de"',
          'hreflang="ru"',
          'hreflang="x-default"',
          'property="og:title"',
          'property="og:description"',
          'property="og:url"',
          'property="og:image"',
          'property="og:image:alt"',
          'content="summary_large_image"',
          'name="citation_title"',
          'name="citation_public_url"',
          'type="application/ld+json"',
          'rel="license"',
        ])
          expect(html.includes(tag), `${folder}${id}: ${tag}`).toBe(true);
      }
  },
);

journey(
  "at a name that no view has stand those that are most like it, and a field to look for others",
  async ({ page, calm }) => {
    calm.allow(/404/);
    await page.goto("v/finish-border-winter/");
    const english = page.locator("section[lang=en]");
    await expect(english.getByRole("listitem").filter({ visible: true }).first()).toHaveText(
      "The Finnish border, winter 2023",
    );
    await english.getByRole("searchbox").fill("Kazakhstan");
    await expect(english.getByRole("link", { name: /Kazakhstan hands a major/ })).toBeVisible();
    await english.getByRole("searchbox").fill("finnish border winter");
    await english.getByRole("link", { name: "The Finnish border, winter 2023" }).click();
    await expect(page).toHaveURL(/\/v\/finnish-border-winter-2023\/$/);
    await page.goto("nothing-here/");
    await expect(english.getByRole("searchbox")).toBeHidden();
  },
);

for (const scheme of ["light", "dark"] as const)
  journey(
    `axe finds nothing in the gallery and on a page of a view (${scheme})`,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      for (const [path, width] of [
        ["v/", 1280],
        ["ru/v/#doors", 390],
        ["de/v/who-has-handed-people-back/", 390],
        ["v/at-least-650000-stayed/", 1280],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        expect(await axeFaults(page), path).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${path} scrolls sideways`).toBeLessThanOrEqual(width);
      }
    },
  );
