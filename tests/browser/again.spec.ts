import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";

/** Parts that come later, where the line stands that one did not come, and what is there once it has. */
const PARTS: readonly (readonly [part: string, hash: string, there: string])[] = [
  ["SceneTable", "#view=table", "tr[data-place=GEO]"],
  ["TextMap", "#view=text&place=GEO", ".text-map, [data-view=text]"],
  ["ReaderPage", "#page=doors&date=2022-09-21", "#page .page-body table"],
  ["Card", "#place=GEO&view=text", "#card-title"],
];

const askAgain = (page: Page) =>
  page.getByRole("alert").getByRole("button", { name: "Try again" }).first().click();

for (const [what, ending, lost] of [
  ["a script that was cut in half", "js", { contentType: "text/javascript", body: "const a = (" }],
  ["a script that is not there", "js", { status: 404, body: "" }],
  ["a style sheet that is not there", "css", { status: 503, body: "" }],
] as const)
  journey(
    `${what} is really asked for once more, and the view stays`,
    { tag: "@svg" },
    async ({ page, calm }) => {
      calm.allow(
        /Failed to load|dynamically imported|preload CSS|Unexpected|SyntaxError|unload CSS/i,
      );
      for (const [part, hash, there] of PARTS) {
        const pattern = new RegExp(`/assets/${part}-[^/]*\\.${ending}(?:\\?.*)?$`);
        if (part === "ReaderPage" && ending === "js") continue;
        const asked: string[] = [];
        let isLost = true;
        await page.route(pattern, (route) => {
          asked.push(route.request().url());
          return isLost ? route.fulfill(lost) : route.continue();
        });
        await page.goto("about:blank");
        await openAt(page, `${hash}&renderer=svg&lang=en`);
        await expect(page.getByRole("alert").first(), part).toBeVisible();
        const [before, view] = [asked.length, theAddress(page)];
        expect(before, part).toBeGreaterThan(0);
        isLost = false;
        await askAgain(page);
        await expect(page.locator(there).first(), part).toBeVisible();
        expect(asked.length, `${part} was asked for again`).toBeGreaterThan(before);
        await expect(page.getByRole("alert"), part).toHaveCount(0);
        expect(theAddress(page)).toEqual(view);
        if (ending === "css")
          expect(
            await page.evaluate(
              (name) =>
                [...document.styleSheets].filter((sheet) => sheet.href?.includes(name)).length,
              `/${part}-`,
            ),
            part,
          ).toBe(1);
        await page.unroute(pattern);
      }
    },
  );

journey(
  "a language that did not come is asked for again with the next press, and comes",
  { tag: "@svg" },
  async ({ page, calm }) => {
    calm.allow(/Failed to load|dynamically imported/);
    await openAt(page, "#view=table&renderer=svg&lang=en");
    const first = /\/assets\/first-[^/]*\.js/;
    await page.route(first, (route) => route.abort());
    const choose = async () => {
      await page.getByRole("button", { name: "EN – Language" }).click();
      await page
        .getByRole("button", { name: "Deutsch", exact: false })
        .and(page.locator("[lang=de]"))
        .click();
    };
    await choose();
    await expect(page.locator(".notice")).toContainText("could not be loaded", { timeout: 40_000 });
    await page.unroute(first);
    await choose();
    await expect(page.locator("tr[data-place=GEO]").getByRole("rowheader")).toHaveText("Georgien");
  },
);
