import { expect, type Page, type Route } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theDay } from "./support/theDay.ts";
import { rowOf } from "./support/theTable.ts";

const PAGES = [
  ["./", /^The interactive map/, "Georgia", "Leave this page quickly"],
  ["./de/", /^Die interaktive Karte/, "Georgien", "Seite schnell verlassen"],
  ["./ru/#place=GEO", /^Интерактивную? карт/, "Грузия", "Быстро покинуть страницу"],
] as const;

/** The page that the build has drawn is there, says why in one line, and offers nothing that only a script can do. */
async function standsAlone(page: Page, georgia: string, leave: string): Promise<void> {
  await expect(page.locator("svg[data-map]").first()).toBeVisible();
  await expect(page.locator("#plain").getByRole("row", { name: georgia }).first()).toBeVisible();
  await expect(
    page.locator("#root").locator("button:visible, input:visible, select:visible"),
  ).toHaveCount(0);
  await expect(page.locator(".failure:visible")).toHaveCount(1);
  const box = await page.locator(".failure:visible").boundingBox();
  expect(box?.y).toBeLessThan(100);
  await page.getByRole("link", { name: leave }).click();
  await expect(page).toHaveURL(/\/blank\.html$/);
}

const MISSING: readonly (readonly [string, () => void])[] = [
  ["at", () => Reflect.deleteProperty(Array.prototype, "at")],
  ["ResizeObserver", () => Reflect.deleteProperty(window, "ResizeObserver")],
  [
    "room for containers",
    () => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...asked: readonly string[]) =>
        asked[0] !== "container-type" && (supports as (...all: unknown[]) => boolean)(...asked);
    },
  ],
];

/** What a browser of autumn 2022 (Chrome 105, Safari 16) does not know yet. */
function takeYounger(): void {
  const array = ["toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex"];
  for (const name of [...array, "fromAsync"]) Reflect.deleteProperty(Array.prototype, name);
  for (const owner of [Map, Object]) Reflect.deleteProperty(owner, "groupBy");
  for (const name of ["union", "intersection", "difference", "isSubsetOf"])
    Reflect.deleteProperty(Set.prototype, name);
  for (const name of ["withResolvers", "try"]) Reflect.deleteProperty(Promise, name);
  for (const name of ["isWellFormed", "toWellFormed"])
    Reflect.deleteProperty(String.prototype, name);
  for (const name of ["canParse", "parse"]) Reflect.deleteProperty(URL, name);
  Reflect.deleteProperty(globalThis, "Iterator");
}

journey(
  "a browser of autumn 2022 explores the map: card, table, days, pages, what is shared",
  async ({ page }) => {
    await page.addInitScript(takeYounger);
    await openAt(page, "#place=GEO&date=2022-09-21&overlay=visa&lang=en");
    await expect(page.locator("#card-title")).toBeVisible();
    for (const view of ["table", "text"]) {
      await openAt(page, `#view=${view}&date=2022-09-30`);
      await expect(page.locator(".failure:visible")).toHaveCount(0);
    }
    for (const name of ["doors", "changes", "rule", "data", "corrections", "about", "stories"]) {
      await openAt(page, `#page=${name}&date=2022-09-30&compare=2022-09-20`);
      await expect(page.locator(`#page[data-page="${name}"] .page-body`)).not.toBeEmpty();
      await expect(page.locator(".page-failed")).toHaveCount(0);
    }
    await openAt(page, "#story=nine-days-in-september&step=2");
    await expect(page.getByRole("button", { name: "Show the answer" })).toBeVisible();
    await page.getByRole("button", { name: "Share" }).click();
    await expect(page.getByRole("textbox", { name: "Permanent link" })).toHaveValue(/data=/);
  },
);

MISSING.forEach(([what, take], i) => {
  const [path, , georgia, leave] = PAGES[i % PAGES.length] ?? PAGES[0];
  journey(`a browser without ${what} is told that it is too old: ${path}`, async ({ page }) => {
    await page.addInitScript(take);
    await page.goto(path);
    await expect(page.getByRole("alert")).toContainText(/too old|zu alt|слишком стар/);
    await expect(page.getByRole("alert").getByRole("button")).toHaveCount(0);
    await standsAlone(page, georgia, leave);
  });
});

journey(
  "on a page of another language the reader is told in theirs, and led to theirs",
  async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "at"));
    await page.goto("./#place=GEO&lang=ru");
    await expect(page.getByRole("alert")).toContainText("слишком стар");
    await page.getByRole("alert").getByRole("link", { name: "Эта страница по-русски" }).click();
    await expect(page).toHaveURL(/\/ru\/$/);
    await expect(page.getByRole("alert")).toContainText("слишком стар");
  },
);

const LOST: readonly (readonly [string, (route: Route) => unknown])[] = [
  ["blocked", (route) => route.abort()],
  ["not found", (route) => route.fulfill({ status: 404, body: "" })],
  [
    "not understood",
    (route) => route.fulfill({ contentType: "text/javascript", body: "let a = (" }),
  ],
];

for (const [what, answer] of LOST)
  for (const [path, text, georgia, leave] of PAGES)
    journey(`a script that is ${what} is told: ${path}`, async ({ page, calm }) => {
      calm.allow(/Failed to load resource|Unexpected|preload/);
      await page.route(/\/assets\/index-[^/]*\.js/, (route) => void answer(route));
      await page.goto(path);
      await expect(page.getByRole("alert")).toHaveText(text);
      await expect(page.getByRole("alert").getByRole("button")).toBeVisible();
      await standsAlone(page, georgia, leave);
    });

for (const [path, , georgia, leave] of PAGES)
  journey(`a first picture that throws leaves the drawn page: ${path}`, async ({ page, calm }) => {
    calm.allow(/no observer/);
    await page.addInitScript(() => {
      window.ResizeObserver = class {
        constructor() {
          throw new Error("no observer");
        }
      } as unknown as typeof ResizeObserver;
    });
    await page.goto(path);
    await expect(page.getByRole("alert")).toContainText(/stopped working|nicht mehr|перестала/);
    await standsAlone(page, georgia, leave);
  });

journey(
  "while the scripts are late no dead control is shown, and after a while a line says so",
  async ({ page, calm }) => {
    calm.allow(/preload/);
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/assets\/[^/]*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("./de/", { waitUntil: "commit" });
    await expect(page.locator("#plain-places")).toBeAttached();
    await expect(
      page.locator("#root").locator("button:visible, input:visible, select:visible"),
    ).toHaveCount(0);
    const line = page.locator('.failure[data-reason="waiting"]');
    await expect(line).not.toBeVisible();
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(line).toBeVisible();
    letGo();
    await expect(page.locator("html[data-ready]")).toBeAttached();
    await expect(page.locator(".failure:visible")).toHaveCount(0);
    await expect(page.locator("#root").getByRole("combobox").first()).toBeVisible();
  },
);

journey(
  "what breaks while the page runs brings the drawn page back, and loading anew the view",
  async ({ page, calm }) => {
    calm.allow(/NotFoundError|not a child/);
    await page.goto("./#view=table&lang=de&date=2022-09-21&place=GEO");
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await page.evaluate(() => {
      // As an extension might do it.
      const card = document.querySelector("#card");
      const frame = document.createElement("div");
      card?.replaceWith(frame);
      if (card) frame.append(card);
      location.hash = "#view=table&lang=de&date=2022-09-21";
    });
    await expect(page.getByRole("alert")).toContainText(
      "Die interaktive Karte funktioniert nicht mehr",
    );
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("#plain")).toBeVisible();
    await expect(page.locator("svg[data-map]").first()).toBeVisible();
    await page.getByRole("alert").getByRole("button").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(theDay(page)).toHaveValue(/^21\.\sSeptember 2022$/);
    await expect(rowOf(page, "GEO").getByRole("rowheader")).toHaveText("Georgien");
  },
);
