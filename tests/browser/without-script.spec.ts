import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";

journey.use({ javaScriptEnabled: false });

// What is fetched ahead for the app is not used without it.
journey.beforeEach(({ calm }) => calm.allow(/preloaded using link preload but not used/));

const PAGES = [
  ["./", "en", "Georgia", "73,500", "Deutsch", /\/de\/$/],
  ["./de/", "de", "Georgien", "73.500", "Русский", /\/ru\/$/],
  ["./ru/", "ru", "Грузия", /73\s500/, "English", /\/#lang=en$/],
] as const;

for (const [path, lang, georgia, number, other, there] of PAGES)
  journey(
    `without JavaScript ${path} has the map, the figures, the events and the classes`,
    async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ways Out");
      await expect(page.locator("svg[data-map]").first()).toBeVisible();
      const plain = page.locator("#plain");
      await expect(plain.getByRole("row", { name: georgia }).first()).toContainText(number);
      await expect(page.locator("#plain-events + ol > li").first()).toContainText("2022");
      expect(await page.locator("#plain-events + ol > li").count()).toBeGreaterThan(100);
      await expect(plain.getByRole("table").last().getByRole("row")).toHaveCount(243);
      await plain.getByRole("link", { name: georgia }).first().click();
      await expect(page).toHaveURL(/\/places\/GEO\/$/);
      await page.goBack();
      await plain.getByRole("link", { name: other, exact: true }).click();
      await expect(page).toHaveURL(there);
    },
  );

for (const [path, statement, source] of [
  ["./", "At least 650,000 people left Russia and stayed abroad", "Sources:"],
  ["./de/", "Mindestens 650.000 Menschen verließen Russland und blieben fort", "Quellen:"],
  ["./ru/", "Не менее 650 000 человек уехали из России и остались за границей", "Источники:"],
] as const)
  journey(
    `without JavaScript ${path} tells the whole story, with its sources`,
    async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("#root").getByRole("heading", { name: statement })).toBeVisible();
      const steps = page.locator("#plain .plain-steps > li");
      await expect(steps).toHaveCount(7);
      await expect(steps.first().getByRole("heading")).toHaveText(statement);
      for (const step of await steps.all()) {
        await expect(step).toBeVisible();
        await expect(step).toContainText(source);
        expect(await step.getByRole("link").count()).toBeGreaterThan(0);
      }
    },
  );

journey(
  "without JavaScript each story is a page of its own, found from the first page, with ways to the map and to its other languages",
  async ({ page }) => {
    await page.goto("./");
    await page.locator("#plain").getByRole("link", { name: "Stories, step by step" }).click();
    await page.getByRole("link", { name: "Seven pictures of leaving Russia" }).click();
    const steps = page.locator(".plain-steps > li");
    await expect(steps).toHaveCount(7);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Seven pictures of leaving Russia",
    );
    await expect(steps.nth(2).getByRole("link", { name: "This step on the map" })).toHaveAttribute(
      "href",
      /^\.\.\/\.\.\/#story=opening&step=3&lang=en$/,
    );
    await page.getByRole("link", { name: "Deutsch", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Sieben Bilder vom Weggehen aus Russland",
    );
    await expect(steps).toHaveCount(7);
  },
);

journey(
  "without JavaScript the page of a place says its number, its rules, its cases and its sources",
  async ({ page }) => {
    for (const [path, name, sources] of [
      ["./places/GEO/", "Georgia", "Sources"],
      ["./de/places/GEO/", "Georgien", "Quellen"],
      ["./ru/places/GEO/", "Грузия", "Источники"],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
      await expect(page.locator("#card-visa")).toBeVisible();
      await expect(page.locator("#card-risk")).toBeVisible();
      await expect(page.getByRole("heading", { name: sources, exact: true })).toBeVisible();
      expect(await page.getByRole("link").count()).toBeGreaterThan(5);
    }
  },
);

journey(
  "without JavaScript the sources are one page, and its way back leads to the map",
  async ({ page }) => {
    await page.goto("./");
    await page
      .locator("#plain")
      .getByRole("link", { name: /^All \d+ sources$/ })
      .click();
    await expect(page.getByRole("heading", { name: "Sources" }).first()).toBeVisible();
    expect(await page.getByRole("listitem").count()).toBeGreaterThan(300);
    await page.getByRole("link", { name: "To the map" }).click();
    await expect(page.locator("svg[data-map]").first()).toBeVisible();
  },
);

journey("every link of the first page leads somewhere", async ({ page, request }) => {
  await page.goto("./");
  const links = await page.locator("a[href]").evaluateAll((all) =>
    all
      .map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, ""))
      // What the sources of the story lead to is not this site.
      .filter((link) => link.startsWith(location.origin)),
  );
  const broken = [];
  for (const link of new Set(links)) if (!(await request.get(link)).ok()) broken.push(link);
  expect(broken).toEqual([]);
});

journey("without JavaScript nothing is offered that only a script can do", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("#plain")).toContainText("Without JavaScript");
  for (const control of await page.locator("#root button, #root input, #root select").all())
    await expect(control).not.toBeVisible();
});

journey("without JavaScript the way out leads to an empty page", async ({ page }) => {
  for (const [path, name] of [
    ["./", "Leave this page quickly"],
    ["./de/", "Seite schnell verlassen"],
    ["./ru/", "Быстро покинуть страницу"],
  ] as const) {
    await page.goto(path);
    const link = page.getByRole("link", { name });
    await expect(link).toHaveAccessibleDescription(/Back|Zurück|Назад/);
    await link.click();
    await expect(page).toHaveURL(/\/blank\.html$/);
    await expect(page.locator("body")).toBeEmpty();
  }
});

const LISTS = [
  ["./events/", "en", "What happened, day by day"],
  ["./de/events/", "de", "Was geschah, Tag für Tag"],
  ["./ru/events/", "ru", "Что происходило, день за днём"],
  ["./corrections/", "en", "What was put right, and what is new"],
  ["./de/corrections/", "de", "Was berichtigt wurde und was neu ist"],
  ["./ru/corrections/", "ru", "Что исправлено и что нового"],
] as const;

journey(
  "without JavaScript events and corrections are pages of their own in three languages",
  async ({ page, request }) => {
    for (const [path, lang, title] of LISTS) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page).toHaveTitle(`${title} · Ways Out`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /\w{3}/);
      const others = page.locator('link[rel="alternate"][hreflang]');
      expect(
        await others.evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).hreflang)),
      ).toEqual(["en", "de", "ru", "x-default"]);
      expect(await page.locator("main article").count()).toBeGreaterThan(0);
      const links = await page
        .locator("a[href]:not([target]), link[href]")
        .evaluateAll((all) =>
          all.map((one) => (one as HTMLAnchorElement).href.split("#")[0] ?? ""),
        );
      for (const link of new Set(links))
        expect([link, (await request.get(link)).ok()]).toEqual([link, true]);
    }
  },
);

journey(
  "without JavaScript an event is found from the first page and from its place",
  async ({ page }) => {
    await page.goto("./de/");
    await page.locator("#plain-events + ol a").first().click();
    await expect(page).toHaveURL(/\/de\/events\/#2022-02-24-/);
    await page.goto("./ru/places/FIN/");
    await page.locator(".happened a").first().click();
    await expect(page).toHaveURL(/\/ru\/events\/#2022-/);
  },
);

journey(
  "what knows neither styles nor drawings has words on every button, and names apart from their numbers",
  async ({ page }) => {
    for (const path of ["./", "./de/", "./ru/", "./places/GEO/", "./embed/"]) {
      await page.goto(path);
      const wordless = await page
        .locator("button")
        .evaluateAll((all) =>
          all
            .filter((one) => (one.textContent ?? "").trim() === "")
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      expect(wordless, path).toEqual([]);
      const names = await page
        .locator("svg [data-label]:has(tspan ~ tspan[x])")
        .evaluateAll((all) =>
          all.map((one) => ({
            read: one.textContent,
            drawn: [...one.querySelectorAll("tspan[x]")].map((line) => line.textContent).join(" "),
          })),
        );
      if (path === "./") expect(names.length).toBeGreaterThan(5);
      for (const { read, drawn } of names) expect(read).toBe(drawn);
    }
  },
);

journey(
  "what is drawn apart is written apart: no two words run together where styles are not known",
  async ({ page }) => {
    for (const path of [
      "./",
      "./ru/",
      "./places/KAZ/",
      "./v/",
      "./embed/",
      "./sources/",
      "./events/",
    ]) {
      await page.goto(path);
      const glued = await page.locator("body *").evaluateAll((all) => {
        const inline = new Set(
          "A ABBR B BDI CITE EM I LABEL OUTPUT Q SMALL SPAN STRONG TIME".split(" "),
        );
        return all.flatMap((one) => {
          const next = one.nextSibling;
          if (!(next instanceof Element) || !inline.has(one.tagName) || !inline.has(next.tagName))
            return [];
          const [end = "", start = ""] = [one.textContent, next.textContent];
          return /[\p{L}\p{N}]$/u.test(end) && /^[\p{L}\p{N}]/u.test(start)
            ? [`${end.slice(-30)}|${start.slice(0, 30)}`]
            : [];
        });
      });
      expect(glued, path).toEqual([]);
    }
  },
);
