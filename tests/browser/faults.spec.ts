import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";
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

journey(
  "when the site has a newer edition and a part of this one is gone, one notice says so, and loading anew leads to the same view",
  async ({ page, calm }) => {
    calm.allow(/Failed to load resource|dynamically imported module|preload CSS/);
    // What notices are made with comes a while after the first picture.
    const words = page.waitForResponse(/\/NoticeList-[^/]+\.js$/);
    await openAt(page, "#date=2022-09-21&overlay=visa&lang=de");
    await (await words).finished();
    const gone = /\/assets\/[^/]+$/;
    await page.route(gone, (route) => route.fulfill({ status: 404, body: "" }));
    await page.route(/\/chunks\.json$/, (route) =>
      route.fulfill({ json: { "index.html": { file: "assets/index-another1.js" } } }),
    );
    await page.getByRole("button", { name: "Daten", exact: true }).click();
    const notices = page.getByRole("status", { name: "Hinweise" });
    await expect(notices).toContainText("Es gibt eine neuere Ausgabe dieser Seite");
    await expect(page.locator("html")).toHaveAttribute("data-ready");
    await expect(page.locator(".notice")).toHaveCount(1);
    await page.unroute(gone);
    await notices.getByRole("button", { name: "Seite neu laden" }).click();
    await expect(page.locator('#page[data-page="data"] .page-body')).toContainText("Datenstand");
    expect(theAddress(page)).toMatchObject({ date: "2022-09-21", overlay: "visa", page: "data" });
    await expect(page.locator(".notice")).toHaveCount(0);
  },
);

journey(
  "a part that did not come while the edition is the same is no newer edition",
  async ({ page, calm }) => {
    calm.allow(/Failed to load resource|dynamically imported module/);
    await openAt(page, "#story=none&lang=en");
    const asked = page.waitForResponse(/\/chunks\.json$/);
    // Also when it is asked for once more, as a page that begins anew does on its own.
    await page.route(/\/assets\/DataPage-[^/]+\.js/, (route) =>
      route.fulfill({ status: 503, body: "" }),
    );
    await page.getByRole("button", { name: "Data", exact: true }).click();
    await expect(page.locator("#page").getByRole("alert")).toBeVisible();
    await asked;
    await expect(page.locator(".notice")).toHaveCount(0);
  },
);

journey(
  "whatever part is lost, the page is ready again and says so where the part would be",
  async ({ page, calm }) => {
    calm.allow(/Failed to load resource|dynamically imported module|preload CSS/);
    for (const [part, hash] of [
      ["SceneTable", "#view=table"],
      ["TextMap", "#view=text"],
      ["CompareArea", "#date=2022-09-30&compare=2022-09-20"],
      ["ReaderPage", "#page=doors"],
      ["DoorsPage", "#page=doors"],
      ["Card", "#place=GEO"],
    ] as const) {
      const lost = new RegExp(`/assets/${part}-[^/]+\\.js`);
      await page.route(lost, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto("about:blank");
      await openAt(page, `${hash}&lang=en`);
      await expect(page.getByRole("alert").first(), part).toBeVisible();
      await page.unroute(lost);
    }
  },
);
