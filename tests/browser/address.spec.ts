import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { openMenu } from "./support/openMenu.ts";
import { theAddress } from "./support/theAddress.ts";
import { theDay } from "./support/theDay.ts";
import { theMap } from "./support/theMap.ts";

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
  "what lies beyond the edge is pressed there: its card opens, the map goes as far as shows it, and Back undoes both",
  { tag: "@svg" },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const start = { date: "2024-08-01", map: "41,48.5,2.6" };
    await openAt(page, `#date=${start.date}&map=${start.map}`);
    const before = await entriesOf(page);
    const stub = page.locator('.stub[data-place="USA"]');
    await stub.locator("rect").click();
    await expect(page.locator("#card-title")).toContainText("United States");
    await expect.poll(() => theAddress(page)["map"]).not.toBe(start.map);
    expect(theAddress(page)["map"]).toMatch(/,2\.6$/);
    await expect(stub).toHaveCount(0);
    await expect(page.locator('.circle[data-place="USA"] .circle-mark')).toBeVisible();
    expect(await entriesOf(page)).toBe(before + 1);
    await page.goBack();
    await expect.poll(() => theAddress(page)).toEqual(start);
    await expect(stub).toHaveCount(1);
  },
);

journey(
  "what lies beyond the edge is reached with the arrow keys where its arrow stands, and moves no map before it is chosen",
  { tag: "@svg" },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openAt(page, "#date=2024-08-01&map=41,48.5,2.6");
    await theMap(page).focus();
    const cursor = page.locator(".stage-cursor span");
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press(step % 4 === 3 ? "ArrowUp" : "ArrowLeft");
      if ((await cursor.textContent())?.startsWith("United States")) break;
    }
    await expect(cursor).toContainText(/^United States: about\s48,000/);
    expect(theAddress(page)["map"]).toBe("41,48.5,2.6");
    await page.keyboard.press("Enter");
    await expect(page.locator("#card-title")).toContainText("United States");
  },
);

journey(
  "the live map answers a press beside the arrow and on the name at its edge",
  { tag: "@gl" },
  async ({ page }) => {
    journey.slow();
    await page.setViewportSize({ width: 1440, height: 900 });
    const hash = "#date=2024-08-01&map=41,48.5,2.6";
    await openAt(page, `${hash}&renderer=svg`);
    const name = await page.locator('.stub[data-place="USA"] rect').boundingBox();
    const arrow = await page.locator('.stub[data-place="USA"] circle').boundingBox();
    for (const box of [name, arrow]) {
      await page.goto("about:blank");
      await openAt(page, hash);
      await expect(page.locator(".map-area")).toHaveAttribute("data-renderer", "gl");
      const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
      await page.mouse.click(x + width / 2, y + height / 2);
      await expect(page.locator("#card-title")).toContainText("United States");
    }
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

for (const [broken, meant] of [
  ["%23date=2022-09-21&overlay=visa", "#date=2022-09-21&overlay=visa"],
  [
    "de/%23place%3Dgeo%26amp%3Boverlay%3Dvisa.?utm_source=letter",
    "#overlay=visa&place=GEO&lang=de",
  ],
] as const)
  journey(`a link that came as ${broken} opens the map that was meant`, async ({ page, calm }) => {
    calm.allow(/404/);
    await page.goto(`./${broken}`);
    await page.waitForSelector("html[data-ready]", { state: "attached" });
    const theirs = await page.evaluate(() => location.hash);
    await expect(page.locator(".notice")).toHaveCount(0);
    await openAt(page, meant, broken.startsWith("de/") ? "./de/" : "./");
    expect(theirs).toBe(await page.evaluate(() => location.hash));
  });

journey(
  "an address that leads nowhere says so in every language and leads to the map",
  async ({ page, calm }) => {
    calm.allow(/404/);
    const answer = await page.goto("./places/ATLANTIS/");
    expect(answer?.status()).toBe(404);
    for (const words of ["There is no such page", "Diese Seite gibt es", "Такой страницы"])
      await expect(page.getByRole("heading", { name: words })).toBeVisible();
    await page.getByRole("link", { name: "Zur Karte" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.locator("html")).toHaveAttribute("data-ready", /.*/);
  },
);
