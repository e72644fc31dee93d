import { expect, type Page, type Route } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theMap } from "./support/theMap.ts";
import { twoWindows } from "./support/twoWindows.ts";

const theWayOut = (page: Page) =>
  page.getByRole("link", {
    name: /^(Leave this page quickly|Seite schnell verlassen|Быстро поки)/,
  });

journey(
  "leaving quickly blanks the page and puts an empty page of this site in its place",
  async ({ page }) => {
    await openAt(page, "#view=text&place=GEO");
    const before = await page.evaluate(() => history.length);
    await theWayOut(page).click();
    await expect(page).toHaveURL(/\/blank\.html$/);
    await expect(page.locator("body")).toBeEmpty();
    await expect(page).not.toHaveTitle(/Ways Out/);
    expect(await page.evaluate(() => history.length)).toBe(before);
  },
);

journey("nothing of the page is left even before the empty page has come", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      // What the page says as it goes may not be heard; this is read on the next one.
      if (document.body?.childNodes.length === 0 && !location.pathname.endsWith("blank.html"))
        sessionStorage.setItem("left", document.title);
    }).observe(document, { childList: true, subtree: true });
  });
  await openAt(page, "#view=text");
  await theWayOut(page).click();
  await expect(page).toHaveURL(/\/blank\.html$/);
  expect(await page.evaluate(() => sessionStorage.getItem("left"))).toBe("Untitled");
});

const SCRIPTS = /\/assets\/[^/]*\.js/;
const FAILURES: readonly (readonly [string, (route: Route) => unknown])[] = [
  ["are blocked", (route) => route.abort()],
  ["are not found", (route) => route.fulfill({ status: 404, body: "" })],
  ["are cut off", (route) => route.fulfill({ contentType: "text/javascript", body: "let a = (" })],
  ["are still on their way", () => {}],
];

for (const [what, answer] of FAILURES)
  for (const path of ["./", "./de/", "./ru/#place=GEO&lang=ru"])
    journey(
      `while the scripts ${what} the way out leads out of ${path}`,
      async ({ page, calm }) => {
        calm.allow(/Failed to load|Unexpected|preload/);
        await page.route(SCRIPTS, (route) => void answer(route));
        await page.goto(path, { waitUntil: "commit" });
        await theWayOut(page).click();
        await expect(page).toHaveURL(/\/blank\.html$/);
        await expect(page.locator("body")).toBeEmpty();
      },
    );

journey("the pages of places and of sources have the way out too", async ({ page }) => {
  for (const path of ["./places/GEO/", "./de/places/GEO/", "./ru/sources/"]) {
    await page.goto(path);
    await theWayOut(page).click();
    await expect(page).toHaveURL(/\/blank\.html$/);
  }
});

const pressThrice = async (page: Page) => {
  for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
};

journey(
  "pressing Shift three times on a fresh page leaves it, pressing it twice does not",
  async ({ page }) => {
    await openAt(page, "#view=text");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await expect(page.getByText("Shift: press 1 more time to leave.")).toBeAttached();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift");
    await expect(page).not.toHaveURL(/blank/);
    await pressThrice(page);
    await expect(page).toHaveURL(/\/blank\.html$/);
  },
);

journey("Shift leaves from the search field and out of an open dialog", async ({ page }) => {
  await openAt(page, "#view=text");
  await page.getByRole("combobox", { name: /^Search/ }).pressSequentially("GEO");
  await pressThrice(page);
  await expect(page).toHaveURL(/\/blank\.html$/);
  await openAt(page, "#view=text");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await pressThrice(page);
  await expect(page).toHaveURL(/\/blank\.html$/);
});

journey(
  "Shift that means something else does not leave: dragging, turning, clicking, Alt",
  async ({ page }) => {
    await openAt(page, "#renderer=svg&story=none");
    await theMap(page).hover();
    for (let i = 0; i < 3; i++) {
      await page.keyboard.down("Shift");
      await page.mouse.down();
      await page.mouse.move(700 + i * 20, 400, { steps: 3 });
      await page.mouse.up();
      await page.keyboard.up("Shift");
    }
    for (let i = 0; i < 3; i++) {
      await page.keyboard.down("Shift");
      await page.mouse.wheel(0, 40);
      await page.waitForTimeout(50);
      await page.keyboard.up("Shift");
    }
    await page.keyboard.down("Alt");
    await pressThrice(page);
    await page.keyboard.up("Alt");
    await openAt(page, "#view=table");
    for (let i = 0; i < 3; i++)
      await page
        .getByRole("columnheader")
        .getByRole("button")
        .nth(i)
        .click({ modifiers: ["Shift"] });
    await expect(page.getByText(/^Shift: press/)).toHaveCount(0);
    await expect(page).not.toHaveURL(/blank/);
    await pressThrice(page);
    await expect(page).toHaveURL(/\/blank\.html$/);
  },
);

for (const left of ["wall", "speaker"] as const)
  journey(
    `whoever leaves the ${left} of a talk quickly leaves nothing in the other window`,
    async ({ page }) => {
      const windows = await twoWindows(page, 2);
      const { wall, speaker } = windows;
      const goes = windows[left];
      await goes.bringToFront();
      if (left === "wall") await pressThrice(goes);
      else await theWayOut(goes).click();
      for (const one of [wall, speaker]) {
        await expect(one).toHaveURL(/\/blank\.html$/);
        await expect(one.locator("body")).toBeEmpty();
      }
    },
  );

journey(
  "a wall has its way out while its tools are there, and a story that is read keeps it in sight",
  async ({ page }) => {
    await openAt(page, "#mode=present&story=opening&step=2");
    await page.mouse.move(300, 300);
    await theWayOut(page).click();
    await expect(page).toHaveURL(/\/blank\.html$/);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 740 });
      await openAt(page, "#mode=read&story=opening&step=3");
      await expect(theWayOut(page)).toBeInViewport({ ratio: 1 });
    }
    await openAt(page, "#mode=speaker&story=opening&step=3");
    await expect(theWayOut(page)).toBeInViewport({ ratio: 1 });
  },
);
