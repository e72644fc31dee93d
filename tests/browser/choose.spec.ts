import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";
import { theCard, theCardTitle } from "./support/theCard.ts";
import { theMap } from "./support/theMap.ts";
import { rowOf } from "./support/theTable.ts";

/** The card of Georgia is open and the address says so. */
async function georgiaIsChosen(page: Page, name = "Georgia"): Promise<void> {
  await expect(theCardTitle(page)).toHaveText(name);
  await expect.poll(() => theAddress(page)["place"]).toBe("GEO");
}

journey(
  "Georgia is chosen by a click on the map; back closes its card, forward opens it",
  { tag: "@both" },
  async ({ page }) => {
    await openAt(page, "#map=43.5,42.2,4.5");
    await theMap(page).click();
    await georgiaIsChosen(page);
    await page.goBack();
    await expect(theCard(page)).toHaveCount(0);
    expect(theAddress(page)["place"]).toBeUndefined();
    await page.goForward();
    await georgiaIsChosen(page);
    await drawn(page);
  },
);

journey(
  "the border with Finland is chosen by a click on its line, with its state on the day",
  { tag: "@both" },
  async ({ page }) => {
    await openAt(page, "#date=2023-12-20&map=29.63,65.22,6&hide=crossings,routes,labels");
    await theMap(page).click();
    await expect(theCardTitle(page)).toHaveText("Border Russia–Finland");
    await expect.poll(() => theAddress(page)["border"]).toBe("RUS-FIN");
    await expect(theCard(page)).toContainText("closed");
    await drawn(page);
  },
);

journey("a click on the sea chooses nothing", { tag: "@both" }, async ({ page }) => {
  await openAt(page, "#map=35,43.4,5&place=GEO");
  // Sea in the free part of the map: the card takes the rest.
  await theMap(page).click({ position: { x: 500, y: 288 } });
  await expect(theCard(page)).toHaveCount(0);
});

journey("Georgia is found by its Russian name in the English interface", async ({ page }) => {
  await openAt(page, "#story=none");
  const search = page.getByRole("combobox", { name: /^Search/ });
  await search.fill("Грузия");
  const found = page.getByRole("option", { name: /Georgia/ }).first();
  await expect(found).toContainText("Грузия");
  await found.click();
  await georgiaIsChosen(page);
  await drawn(page);
});

journey(
  "the search finds crossings and events too, and says when it finds nothing",
  async ({ page }) => {
    await openAt(page, "#view=text");
    const search = page.getByRole("combobox", { name: /^Search/ });
    await search.fill("Lars");
    await expect(page.getByRole("option", { name: /Lars/ }).first()).toBeVisible();
    await search.press("Enter");
    await expect.poll(() => theAddress(page)["crossing"]).toBe("ge-lars");
    await search.fill("mobilisation");
    await search.press("ArrowDown");
    await search.press("Enter");
    await expect.poll(() => theAddress(page)["event"]).toBeDefined();
    await search.fill("Atlantis");
    await expect(page.locator(".search-nothing")).toContainText("Nothing found for “Atlantis”.");
  },
);

journey(
  "the swatches in a card are no larger than its words, though no legend was opened",
  async ({ page }) => {
    await openAt(page, "#place=GEO");
    const swatches = theCard(page).locator(".swatch");
    await expect(swatches.first()).toBeVisible();
    const heights = await swatches.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(20);
  },
);

journey("Georgia is chosen in the table", async ({ page }) => {
  await openAt(page, "#view=table");
  await rowOf(page, "GEO").getByRole("button", { name: "Georgia" }).click();
  await georgiaIsChosen(page);
  await expect(rowOf(page, "GEO").getByRole("button")).toHaveAttribute("aria-current", "true");
});

journey(
  "Georgia is reached on the map with arrow keys and opened with Enter",
  { tag: "@both" },
  async ({ page }) => {
    await openAt(page, "#story=none");
    await theMap(page).focus();
    const cursor = page.locator(".stage-cursor");
    await expect(cursor).toContainText("Armenia");
    await page.keyboard.press("ArrowUp");
    await expect(cursor).toContainText("Georgia");
    await page.keyboard.press("Enter");
    await georgiaIsChosen(page);
    await page.keyboard.press("Escape");
    await expect(theCard(page)).toHaveCount(0);
    await expect(theMap(page)).toBeFocused();
  },
);

journey(
  "a ring stands on the map for who goes by keys: after a press there is none, after an arrow there is, with its words whole",
  { tag: "@svg" },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAt(page, "#place=GEO&date=2022-09-21");
    await page.locator(".card-close").click();
    await expect(theMap(page)).toBeFocused();
    const cursor = page.locator(".stage-cursor span");
    await expect(cursor).toHaveCount(0);
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press("ArrowRight");
      const words = await cursor.boundingBox();
      expect(words?.x).toBeGreaterThanOrEqual(0);
      expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(390);
    }
  },
);

journey(
  "a jump within a card lands right below its head, with the way back that stands there from then on",
  { tag: "@svg" },
  async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openAt(page, "#place=KAZ&date=2022-09-25");
      await theCard(page)
        .getByRole("link", { name: /^Forced returns/ })
        .first()
        .click();
      await expect(page.locator(".card-back")).toBeVisible();
      const below = () =>
        page.evaluate(() => {
          const head = document.querySelector(".card-head")?.getBoundingClientRect().bottom ?? 0;
          return (document.activeElement?.getBoundingClientRect().top ?? 0) - head;
        });
      await expect.poll(below, `at ${width}`).toBeGreaterThanOrEqual(0);
      expect(await below(), `at ${width}`).toBeLessThan(40);
    }
  },
);

journey("in the text one walks to Georgia and opens its card", async ({ page }) => {
  await openAt(page, "#view=text&place=ARM");
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowUp");
  await georgiaIsChosen(page);
  await expect(page.getByRole("main").getByRole("heading", { name: /^Georgia/ })).toBeVisible();
});

journey("a route, a crossing and an event open their cards from the address", async ({ page }) => {
  for (const [hash, name] of [
    ["#view=text&crossing=ge-lars", "Verkhny Lars–Kazbegi"],
    ["#view=text&event=2022-02-24-invasion", "Russia begins its full-scale invasion of Ukraine"],
  ] as const) {
    await openAt(page, hash);
    await expect(theCardTitle(page)).toHaveText(name);
    await expect(theCard(page).locator("a[target=_blank]").first()).toHaveAttribute(
      "rel",
      /noopener/,
    );
  }
});

journey("the table sorts and filters, and says so", async ({ page }) => {
  await openAt(page, "#view=table");
  const names = page.locator("tr[data-place] th");
  await expect(names.first()).toHaveText("Armenia");
  await page.getByRole("columnheader", { name: "Place" }).getByRole("button").click();
  await expect(names.first()).toHaveText("Afghanistan");
  await expect(page.getByRole("columnheader", { name: "Place" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await page.getByRole("searchbox").fill("грузия");
  await expect(names).toHaveText(["Georgia"]);
  await expect(page.getByRole("main").getByRole("status").first()).toContainText("1 place");
});
