// Keeping the map on the device: only when asked, whole or not at all, and gone when removed.
import { expect, type Page, test } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { openEditionSite } from "./support/editionSite.ts";
import { openMenu } from "./support/openMenu.ts";
import { theCardTitle } from "./support/theCard.ts";
import { theStatement } from "./support/theStory.ts";
import { rowOf } from "./support/theTable.ts";

let site: Awaited<ReturnType<typeof openEditionSite>>;
test.beforeEach(async () => {
  site = await openEditionSite();
});
test.afterEach(() => site.close());

async function openAt(page: Page, path = ""): Promise<void> {
  await page.goto(`${site.url}${path}`);
  await drawn(page);
}
const thePage = (page: Page) => page.locator("#page");
const press = (page: Page, name: string | RegExp) =>
  thePage(page).getByRole("button", { name }).click();

/** Everything that this browser stores of the site. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    databases: (await indexedDB.databases()).length,
    items: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }));
const NOTHING = { caches: [], workers: [], databases: 0, items: 0, cookies: "" };

/** Goes to the page by the menu, as a reader does, and keeps the map. */
async function keep(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole("button", { name: "Keep this map on this device" }).click();
  await press(page, /^Keep the map here \(\d+(\.\d)? MB\)$/);
  // What is said of it gives way to what is said of newer editions.
  await expect(thePage(page).locator(".keep-facts")).toBeVisible({ timeout: 60_000 });
}

test("who does not ask has nothing stored and nothing registered, also on the page that offers it", async ({
  page,
}) => {
  await openAt(page);
  expect(await page.locator('link[rel="manifest"]').count()).toBe(0);
  expect(await stored(page)).toEqual(NOTHING);
  await openAt(page, "#page=keep");
  await expect(thePage(page).getByRole("button", { name: /^Keep the map here/ })).toBeVisible();
  await expect(thePage(page)).toContainText("do not keep it on a device that others may search");
  expect(await stored(page)).toEqual(NOTHING);
});

test("a kept map opens without any network: a card, the table, another language, a story, a deep link, a static page", async ({
  page,
  context,
}) => {
  test.slow();
  await openAt(page);
  await keep(page);
  const facts = thePage(page).locator(".keep-facts");
  await expect(facts).toContainText(/Edition.*Data up to.*Size.*MB.*Kept since/);
  expect((await stored(page)).workers).toEqual([site.url]);

  await context.setOffline(true);
  await site.close();
  const noise: string[] = [];
  // What only the site can say is asked of it once the page is at rest; offline that comes to nothing.
  const isNews = (url: string) => /\/(edition|lessons)\.json$/.test(url);
  context.on("requestfailed", (request) => {
    // A page that is left while it fetches ahead gives that up itself.
    if (request.failure()?.errorText !== "net::ERR_ABORTED" && !isNews(request.url()))
      noise.push(`failed: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  context.on("weberror", (error) => noise.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error" && !isNews(message.location().url)) noise.push(message.text());
  });

  await page.reload();
  await drawn(page);
  await openAt(page, "#place=GEO&date=2022-09-27");
  await expect(theCardTitle(page)).toHaveText("Georgia");
  await expect(page.locator("#card")).toContainText("78,800");
  await page.getByRole("button", { name: "EN – Language" }).click();
  await page.getByRole("button", { name: /Deutsch/ }).click();
  await expect(theCardTitle(page)).toHaveText("Georgien");
  await openAt(page, "#view=table&lang=en");
  await expect(rowOf(page, "GEO")).toBeVisible();
  await openAt(page, "#page=stories&lang=en");
  await expect(thePage(page).getByRole("heading", { level: 3 }).first()).not.toBeEmpty();
  await openAt(page, "#page=data&lang=en");
  await openAt(page, "#story=nine-days-in-september&step=3&lang=en");
  await expect(theStatement(page)).not.toBeEmpty();
  await openAt(page, "ru/#overlay=visa&date=2022-09-27");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  const other = await context.newPage();
  await openAt(other, "#place=KAZ&overlay=risk&lang=en");
  await expect(theCardTitle(other)).toHaveText("Kazakhstan");
  for (const path of ["places/GEO/", "de/story/opening", "ru/sources/"]) {
    await other.goto(`${site.url}${path}`);
    await expect(other.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(other).toHaveURL(new RegExp(`${path.replace(/\/$/, "")}/$`));
    const sheets = await other.evaluate(() => document.styleSheets.length);
    expect(sheets).toBeGreaterThan(1);
  }
  await openAt(other, "#page=keep&lang=en");
  await expect(thePage(other).locator(".keep-facts")).toContainText("MB");
  await other.getByRole("link", { name: /^Leave this page quickly/ }).click();
  await expect(other).toHaveURL(/\/blank\.html$/);
  await expect(other.locator("body")).toBeEmpty();
  expect(noise).toEqual([]);
});

test("a newer edition is offered, taken whole when asked, and a page that was open goes on with the chunks that it knows", async ({
  page,
  context,
}) => {
  test.slow();
  await openAt(page);
  await keep(page);
  const before = await context.newPage();
  await openAt(before, "#lang=en");
  await site.publish("2027-12-01");

  // Unasked the kept edition stays, as a whole.
  await openAt(page, "#view=text&lang=en");
  await page.reload();
  await drawn(page);
  await expect(page).not.toHaveTitle(/20271201/);
  const notice = page.locator(".notice");
  await expect(notice).toContainText("A newer edition is here, with data up to 1 December 2027.");
  await Promise.all([
    page.waitForEvent("load", { timeout: 60_000 }),
    notice.getByRole("button", { name: "Use it" }).click(),
  ]);
  await drawn(page);
  await expect(thePage(page).locator(".keep-facts")).toContainText("1 December 2027");

  await context.setOffline(true);
  await page.reload();
  await drawn(page);
  const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src));
  expect(scripts.filter((src) => src.includes("/assets/"))).toEqual([]);
  await before.bringToFront();
  await before.evaluate(() => {
    location.hash = "#page=doors&date=2022-09-21&lang=en";
  });
  await expect(thePage(before).locator("table").first()).toBeVisible({ timeout: 60_000 });
  await before.close();

  // Nobody needs the one before any more, once the browser has noticed that its page is gone.
  await expect(async () => {
    await page.reload();
    await drawn(page);
    await expect.poll(async () => (await stored(page)).caches.length).toBe(1);
  }).toPass({ timeout: 60_000 });
});

test("what is removed is gone, and the page goes on from the site", async ({ page }) => {
  await openAt(page);
  await keep(page);
  await page.reload();
  await drawn(page);
  await press(page, "Remove everything");
  await expect(thePage(page).getByText(/^Removed\./)).toBeVisible();
  expect(await stored(page)).toEqual(NOTHING);
  expect(await page.locator('link[rel="manifest"]').count()).toBe(0);
  await page.reload();
  await drawn(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await stored(page)).toEqual(NOTHING);
});

test("where the site has gone, its worker’s file and its edition with it, the kept map goes on, says plainly that there is no news, and lets itself be removed", async ({
  page,
  context,
}) => {
  await openAt(page, "#page=keep&lang=en");
  await press(page, /^Keep the map here/);
  await expect(thePage(page).locator(".keep-facts")).toBeVisible({ timeout: 60_000 });
  await site.end();
  const noise: string[] = [];
  context.on("weberror", (error) => noise.push(error.error().message));
  // The browser asks for the worker anew whenever it likes; here it does so at once.
  const isUpdated = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.update().then(
      () => true,
      () => false,
    );
  });
  expect(isUpdated).toBe(false);
  await page.reload();
  await drawn(page);
  await expect(thePage(page).getByRole("alert")).toHaveText(
    "The site offers no edition to be kept.",
  );
  await expect(thePage(page)).toContainText("This device keeps the map.");
  await openAt(page, "#place=GEO&date=2022-09-27&lang=en");
  await expect(theCardTitle(page)).toHaveText("Georgia");
  await expect(page.locator("#card")).toContainText("78,800");
  await openAt(page, "#page=keep&lang=en");
  await press(page, "Look for a newer edition");
  await expect(thePage(page).getByRole("alert")).toHaveText(
    "The site offers no edition to be kept.",
  );
  await press(page, "Remove everything");
  await expect(thePage(page).getByText(/^Removed\./)).toBeVisible();
  await expect(thePage(page).getByRole("alert")).toBeEmpty();
  expect(await stored(page)).toEqual(NOTHING);
  expect(noise).toEqual([]);
});

test("an edition that does not come whole, is cancelled, or is not there leaves nothing behind", async ({
  page,
}) => {
  await openAt(page, "#page=keep");
  await page.route(/edition-\w+\.bin$/, () => {});
  await press(page, /^Keep the map here/);
  await expect(thePage(page).getByRole("progressbar")).toBeVisible();
  await press(page, "Cancel");
  await expect(thePage(page).getByText("Cancelled. Nothing of it was kept.")).toBeVisible();
  expect(await stored(page)).toEqual(NOTHING);
  await page.unroute(/edition-\w+\.bin$/);

  await page.route(/edition-\w+\.bin$/, (route) => route.fulfill({ body: "half" }));
  await press(page, /^Keep the map here/);
  await expect(thePage(page).getByRole("alert")).toContainText("did not come whole");
  expect(await stored(page)).toEqual(NOTHING);

  await page.route(/edition\.json$/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  await drawn(page);
  await expect(thePage(page).getByRole("alert")).toContainText("no edition to be kept");
});

const REFUSALS: readonly (readonly [string, () => void, RegExp])[] = [
  [
    "storage is refused",
    () => {
      caches.open = () => Promise.reject(new DOMException("", "SecurityError"));
    },
    /does not let this site store anything/,
  ],
  [
    "there is no room",
    () => {
      Cache.prototype.put = () => Promise.reject(new DOMException("", "QuotaExceededError"));
    },
    /not enough room/,
  ],
  [
    "the browser refuses the worker",
    () => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException("", "SecurityError"));
    },
    /does not let this site store anything/,
  ],
];

for (const [name, refuse, told] of REFUSALS)
  test(`where ${name} a message says so, nothing stays, and the page works`, async ({ page }) => {
    await page.addInitScript(refuse);
    await openAt(page, "#page=keep");
    await press(page, /^Keep the map here/);
    await expect(thePage(page).getByRole("alert")).toContainText(told, { timeout: 30_000 });
    expect(await stored(page)).toEqual(NOTHING);
    await openAt(page, "#place=GEO&lang=en");
    await expect(theCardTitle(page)).toHaveText("Georgia");
  });

test("where the window keeps no sites, or the connection is not encrypted, nothing is offered but the reason", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
  });
  await openAt(page, "#page=keep");
  await expect(thePage(page).getByRole("alert")).toContainText("private windows often do not");
  await expect(thePage(page).getByRole("button", { name: /^Keep the map/ })).toHaveCount(0);
  await page.addInitScript(() => {
    Object.defineProperty(window, "isSecureContext", { get: () => false });
  });
  await page.reload();
  await expect(thePage(page).getByRole("alert")).toContainText("encrypted connection (https)");
});
