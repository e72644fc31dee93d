import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theDay, theSlider } from "./support/theDay.ts";
import { theMap } from "./support/theMap.ts";
import { rowOf } from "./support/theTable.ts";

const LOST =
  "document.querySelector('canvas.maplibregl-canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()";

journey(
  "when the graphics processor gives up, the drawing takes over and says so",
  { tag: "@gl" },
  async ({ page, calm }) => {
    calm.allow(/CONTEXT_LOST|context lost/i);
    await openAt(page, "#place=GEO&overlay=visa");
    await page.evaluate(LOST);
    await expect(theMap(page).locator("svg[data-map]")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
    await expect(page.locator(".notice")).toContainText("graphics processor", { ignoreCase: true });
    await expect(page.locator("#card-title")).toHaveText("Georgia");
    await theSlider(page).press("Home");
    await expect(theDay(page)).toHaveValue("24 February 2022");
  },
);

journey(
  "the live map comes back once the browser allows it",
  { tag: "@gl" },
  async ({ page, calm }) => {
    calm.allow(/CONTEXT_LOST|context lost/i);
    await openAt(page, "#story=none");
    await page.evaluate(LOST);
    await expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
    await expect(page.locator(".notice")).toContainText("graphics processor");
    await expect(page.locator("html")).toHaveAttribute("data-renderer", "gl", { timeout: 40_000 });
    await expect(page.locator(".notice")).toHaveCount(0);
  },
);

journey(
  "when the live map cannot be loaded the drawing stays and says so",
  { tag: "@gl" },
  async ({ page, calm }) => {
    calm.allow(/Failed to load resource|Error: chunk/);
    await page.route("**/GlMap*.js", (route) => route.abort());
    await openAt(page, "#story=none");
    await expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
    await expect(theMap(page).locator("svg[data-map]")).toBeVisible();
    await expect(page.locator(".notice")).toContainText("could not be loaded");
    await theMap(page).locator('.circle[data-place="GEO"]').click();
    await expect(page.locator("#card-title")).toHaveText("Georgia");
  },
);

journey(
  "a live map that did not come can be asked for once more",
  { tag: "@gl" },
  async ({ page, calm }) => {
    calm.allow(/Failed to load resource|Error: chunk/);
    const chunk = "**/GlMap*.js";
    await page.route(chunk, (route) => route.abort());
    await openAt(page, "#overlay=visa");
    const notice = page.locator(".notice");
    await expect(notice.getByRole("button", { name: "Try again" })).toBeVisible();
    await page.unroute(chunk);
    await notice.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-renderer", "gl", { timeout: 40_000 });
    await expect(notice).toHaveCount(0);
  },
);

journey(
  "another theme of the system is worn at once, and the page is ready again",
  { tag: "@both" },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await openAt(page, "#story=none");
    await page.emulateMedia({ colorScheme: "dark" });
    await drawn(page);
  },
);

journey("when the app itself cannot be loaded the page can be read", async ({ page, calm }) => {
  calm.allow(/Failed to load resource/);
  await page.route(/\/assets\/index-[^/]*\.js/, (route) => route.abort());
  await page.goto("./");
  await expect(page.locator("svg[data-map]").first()).toBeVisible();
  await expect(page.locator("#plain .plain-hint")).toBeVisible();
  await expect(page.locator("#plain").getByRole("row", { name: "Georgia" }).first()).toContainText(
    "73,500",
  );
});

journey(
  "when the facts cannot be loaded the page can be read and says what is missing",
  async ({ page, calm }) => {
    calm.allow(/Failed to load resource/);
    await page.route(/\/core-[^/]*\.json/, (route) => route.abort());
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText("The interactive map could not be loaded.");
    await expect(page.locator("svg[data-map]").first()).toBeVisible();
    await expect(
      page.locator("#plain").getByRole("row", { name: "Georgia" }).first(),
    ).toContainText("73,500");
  },
);

journey(
  "when the records cannot be loaded the card says so, and a second try brings them",
  async ({ page, calm }) => {
    calm.allow(/Failed to load resource/);
    const pattern = /\/records-[^/]*\.json/;
    await page.route(pattern, (route) => route.abort());
    await page.goto("./#place=GEO&view=text");
    const card = page.locator("#card");
    await expect(card.getByRole("alert")).toBeVisible();
    await page.unroute(pattern);
    await card.getByRole("alert").getByRole("button").click();
    await expect(card.getByRole("alert")).toHaveCount(0);
    await expect(card.locator("[id^=source-]").first()).toBeVisible();
  },
);

for (const [what, pattern] of [
  ["the texts of a language", /\/texts-de-[^/]*\.json/],
  ["what the interface says first in a language", /\/assets\/first-[^/]*\.js/],
] as const)
  journey(
    `when ${what} cannot be loaded the page stays in the one before and says so`,
    async ({ page, calm }) => {
      calm.allow(/Failed to load resource/);
      await openAt(page, "#view=table");
      await page.route(pattern, (route) => route.abort());
      await page.getByRole("button", { name: "EN – Language" }).click();
      await page.getByRole("button", { name: "Deutsch" }).click();
      await expect(page.locator(".notice")).toContainText("could not be loaded");
      await expect(rowOf(page, "GEO").getByRole("rowheader")).toHaveText("Georgia");
    },
  );

for (const [what, pattern, open] of [
  [
    "the share dialog",
    "**/ShareFields*.js",
    (page) => page.getByRole("button", { name: "Share" }).click(),
  ],
  [
    "the list of keys",
    "**/KeysDialog*.js",
    async (page) => {
      await page.locator(".stage-more").click();
      await page.getByRole("button", { name: "Keys on the map" }).click();
    },
  ],
  [
    "the search",
    "**/searchTools*.js",
    (page) => page.getByRole("combobox", { name: /^Search/ }).fill("geo"),
  ],
] as const satisfies readonly (readonly [string, string, (page: Page) => Promise<void>])[])
  journey(
    `when ${what} cannot be loaded a line says so and the page works on`,
    async ({ page, calm }) => {
      calm.allow(/Failed to (load resource|fetch dynamically)/);
      await page.route(pattern, (route) => route.abort());
      await openAt(page, "#renderer=svg&story=none");
      await open(page);
      await expect(page.getByRole("alert")).toContainText("could not be loaded");
      await theSlider(page).press("Home");
      await expect(theDay(page)).toHaveValue("24 February 2022");
    },
  );

journey(
  "a browser that allows no storage is no obstacle, and none is used",
  { tag: "@both" },
  async ({ page }) => {
    await page.addInitScript(() => {
      const tried: string[] = [];
      Object.assign(window, { tried });
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, {
          get() {
            tried.push(name);
            throw new DOMException("denied", "SecurityError");
          },
        });
    });
    await openAt(page, "#place=GEO");
    await expect(page.locator("#card-title")).toHaveText("Georgia");
    await page.getByRole("radio", { name: "Entry rules" }).check();
    await page.getByRole("button", { name: "EN – Language" }).click();
    await page.getByRole("button", { name: "Deutsch" }).click();
    await expect(page.locator("#card-title")).toHaveText("Georgien");
    await drawn(page);
    expect(await page.evaluate(() => (window as unknown as { tried: string[] }).tried)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  },
);
