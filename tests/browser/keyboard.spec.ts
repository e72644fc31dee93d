import { expect, type Locator, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { tabTo } from "./support/tabTo.ts";
import { theAddress } from "./support/theAddress.ts";
import { theCard } from "./support/theCard.ts";
import { theDay } from "./support/theDay.ts";
import { theMap } from "./support/theMap.ts";
import { theStatement } from "./support/theStory.ts";
import { walkThrough } from "./support/walkThrough.ts";

journey.use({ permissions: ["clipboard-read", "clipboard-write"] });

journey(
  "without a mouse: find Georgia, read its visa class, go to a day, open the sources, copy the address",
  async ({ page }) => {
    const { keyboard } = page;
    await openAt(page, "#story=none");
    await tabTo(page, page.getByRole("combobox", { name: /^Search/ }));
    await keyboard.type("Georgia");
    await expect(page.getByRole("option", { name: "Georgia" }).first()).toBeVisible();
    await keyboard.press("Enter");
    await expect(page.locator("#card-title")).toHaveText("Georgia");

    await tabTo(page, theDay(page));
    await keyboard.press("ControlOrMeta+A");
    await keyboard.type("2022-09-21");
    await keyboard.press("Enter");
    await expect(theDay(page)).toHaveValue("21 September 2022");

    const card = theCard(page);
    await tabTo(page, card.getByRole("link", { name: /entry/i }).first());
    await keyboard.press("Enter");
    await expect(page.locator("#card-visa")).toBeFocused();
    await expect(page.locator("#card-visa")).toContainText("21 September 2022");
    await expect(card.locator(".class-line").first()).toContainText(
      "No visa, international passport needed",
    );

    await tabTo(page, card.locator("section:has(#card-visa) .cite").first());
    await keyboard.press("Enter");
    await expect(card.locator("[id^=source-]:focus")).toBeVisible();
    await keyboard.press("Tab");
    await expect(card.locator("[id^=source-] a:focus")).toHaveAttribute("target", "_blank");

    await tabTo(page, page.getByRole("button", { name: "Share" }), "Shift+Tab");
    await keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: "Copy: Short link" }));
    await keyboard.press("Enter");
    await expect(page.getByText("Copied: Short link.")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain("date=2022-09-21");
    expect(link).toContain("place=GEO");
  },
);

journey(
  "the first stops lead round the map to the table, the text, and to it",
  async ({ page }) => {
    await openAt(page, "#view=text");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Skip the map: read as table" })).toBeFocused();
    await expect(
      page.getByRole("button", { name: "Skip the map: read as table" }),
    ).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("table")).toBeVisible();
    await expect.poll(() => theAddress(page)["view"]).toBe("table");
  },
);

journey(
  "the map is one stop: Tab goes in and out, arrows go from country to country",
  { tag: "@both" },
  async ({ page }) => {
    await openAt(page, "#story=none");
    await tabTo(page, theMap(page));
    const cursor = page.locator(".stage-cursor span");
    await expect(cursor).toBeVisible();
    const first = (await cursor.textContent()) ?? "";
    await page.keyboard.press("ArrowLeft");
    await expect(cursor).not.toHaveText(first);
    await page.keyboard.press("Tab");
    await expect(theMap(page)).not.toBeFocused();
    await expect(theMap(page).locator(":focus")).toHaveCount(0);
  },
);

journey(
  "arrows reach land borders too, and Enter opens the card of the one that the keyboard stands on",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#date=2022-09-30&story=none");
    await tabTo(page, theMap(page));
    const cursor = page.locator(".stage-cursor span");
    let said = "";
    for (let press = 0; press < 12 && !said.startsWith("Border "); press++) {
      await page.keyboard.press(press % 2 === 0 ? "ArrowLeft" : "ArrowUp");
      said = (await cursor.textContent()) ?? "";
    }
    const [, name = ""] = said.match(/^(Border [^:]+): (open|partly|restricted|closed)/) ?? [];
    expect(name).not.toBe("");
    await page.keyboard.press("Enter");
    await expect(page.locator("#card-title")).toHaveText(name);
  },
);

journey(
  "arrows reach ways too, and Enter opens the card of the one that the keyboard stands on",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#date=2022-09-30&story=none");
    await tabTo(page, theMap(page));
    const way = page.locator(".stage-cursor[data-stop='route'] span");
    for (let press = 0; press < 40 && (await way.count()) === 0; press++)
      await page.keyboard.press(press % 3 === 0 ? "ArrowLeft" : "ArrowUp");
    const said = (await way.textContent()) ?? "";
    await page.keyboard.press("Enter");
    const title = (await page.locator("#card-title").textContent()) ?? "";
    expect(title).not.toBe("");
    expect(said.startsWith(`${title}: `), `${said} / ${title}`).toBe(true);
    const id = theAddress(page)["route"] ?? "";
    await expect(page.locator(`.scene [data-route='${id}']`)).toHaveAttribute(
      "data-chosen",
      "true",
    );
  },
);

journey("the focus is never lost and always seen", { tag: "@svg" }, async ({ page }) => {
  await openAt(page, "#place=GEO&overlay=visa");
  const unseen: string[] = [];
  for (let stops = 0; stops < 70; stops++) {
    await page.keyboard.press("Tab");
    const fault = await page.evaluate(() => {
      const here = document.activeElement as HTMLElement | null;
      // Inside of a date field the browser itself shows where one is.
      if (here === null || here === document.body || here.matches("[type=date]")) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      const next = here.nextElementSibling;
      const besides = next === null ? "" : getComputedStyle(next).outlineStyle;
      const seen =
        (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) ||
        (besides !== "none" && besides !== "");
      return seen || here.closest(".stage-map") !== null ? null : here.outerHTML.slice(0, 100);
    });
    if (fault !== null) unseen.push(fault);
  }
  expect(unseen).toEqual([]);
});

journey(
  "inside of the map ? lists the keys, and single keys can be turned off",
  async ({ page }) => {
    await openAt(page, "#renderer=svg&story=none");
    await theMap(page).focus();
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Keys on the map" });
    await expect(keys).toContainText("Enter");
    await keys.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await expect(keys).toHaveCount(0);
    await expect(theMap(page)).toBeFocused();
    await page.keyboard.press("?");
    await page.keyboard.press("+");
    await expect(keys).toHaveCount(0);
    expect(theAddress(page)).toEqual({ renderer: "svg", keys: "off", story: "none" });
  },
);

journey("a button describes the view in words", async ({ page }) => {
  await openAt(page, "#renderer=svg&date=2024-08-01&overlay=visa");
  await page.getByRole("button", { name: "More ways to move" }).click();
  await page.getByRole("button", { name: "Describe this view" }).click();
  const words = page.locator(".stage-description");
  await expect(words).toContainText("1 August 2024");
  await expect(words).toContainText(/Armenia\sabout\s110,000/);
  // It is read where one wants to read it; a held arrow would have it said anew for every day.
  expect(await words.evaluate((box) => box.closest("[aria-live], [role=status]"))).toBeNull();
});

journey(
  "the map under a page for readers is out of reach until the page is closed",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#renderer=svg&page=about");
    await theMap(page).focus();
    await expect(theMap(page)).not.toBeFocused();
    await page.getByRole("button", { name: "To the map" }).focus();
    await page.keyboard.press("Enter");
    await expect(theMap(page)).toBeFocused();
    await expect(page.locator("#page")).toHaveCount(0);
  },
);

journey(
  "the first card that the text map opens takes the focus, however late it comes",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#renderer=svg&view=text");
    let come = () => {};
    const asked = new Promise<void>((done) => {
      come = done;
    });
    await page.route(/\/Card-[^/]*\.js/, async (route) => {
      await asked;
      await route.continue();
    });
    const open = page.locator(".text-open");
    await open.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#card")).toBeAttached();
    await expect(page.locator("#card-title")).toHaveCount(0);
    come();
    await expect(page.locator("#card-title")).toBeFocused();
  },
);

/** Rooms of the classroom: what is walked through, from where, and what brings the map back. */
const ROOMS = [
  {
    name: "keeping the map",
    hash: "#page=keep",
    part: "#page",
    first: ".page-head button",
    least: 3,
  },
  {
    name: "the stories with their files",
    hash: "#page=stories",
    part: "#page",
    first: ".page-head button",
    least: 20,
  },
] as const;

for (const { name, hash, part, first, least } of ROOMS)
  journey(
    `without a mouse: every control of ${name} is reached in its order and seen, Escape brings the map and the focus back`,
    { tag: "@svg" },
    async ({ page }) => {
      await openAt(page, `#story=none&renderer=svg`);
      const opener = page.getByRole("button", { name: "Menu" });
      await opener.focus();
      await page.evaluate((to) => {
        location.hash = `${to}&renderer=svg`;
      }, hash);
      const room = page.locator(part);
      await expect(room.locator("h2").first()).toBeFocused();
      await expect(room.locator("button, select").nth(1)).toBeVisible();
      await expect(room.locator(".paper-page, .keep-warning, [data-format]").first()).toBeVisible();
      const { stops, faults } = await walkThrough(
        page,
        room,
        room.locator(first).filter({ visible: true }).first(),
      );
      expect(faults).toEqual([]);
      expect(stops.length, stops.join(" | ")).toBeGreaterThanOrEqual(least);
      await room.locator(first).filter({ visible: true }).first().focus();
      await page.keyboard.press("Escape");
      await expect(room).toHaveCount(0);
      expect(theAddress(page)["page"]).toBeUndefined();
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    },
  );

journey(
  "without a mouse: what is printed is chosen with the keys of its radio buttons and its list",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#page=paper&story=nine-days-in-september&renderer=svg");
    const sheets = page.locator(".paper-page > svg");
    await expect(sheets.first()).toBeVisible();
    await tabTo(page, page.getByRole("radio", { name: "Handout" }));
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("radio", { name: "Worksheet" })).toBeFocused();
    await expect.poll(() => theAddress(page)["paper"]).toBe("worksheet");
    await expect(sheets.first()).toBeVisible();
    await tabTo(page, page.getByRole("combobox", { name: "Story" }), "Shift+Tab");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => theAddress(page)["story"]).toBe("finland-closes-its-door");
    await expect(page.getByRole("combobox", { name: "Story" })).toBeFocused();
  },
);

journey(
  "without a mouse: a story of one’s own is collected, written, put in order, asked, taken back, previewed, presented and saved; the focus is never lost",
  { tag: "@svg" },
  async ({ page }) => {
    journey.slow();
    const { keyboard } = page;
    await openAt(page, "#date=2024-07-16&story=none&renderer=svg&mode=edit");
    const panel = page.getByRole("complementary", { name: "Your story" });
    const button = (name: string | RegExp, of: Page | Locator = panel) =>
      of.getByRole("button", { name, exact: true });
    const isLost = () => page.evaluate(() => document.activeElement === document.body);
    const press = async (goal: Locator, key: "Tab" | "Shift+Tab" = "Tab") => {
      await tabTo(page, goal, key);
      await keyboard.press("Enter");
      await expect.poll(isLost, `${goal} pressed`).toBe(false);
    };
    const write = async (label: string, text: string) => {
      await tabTo(page, panel.getByLabel(label, { exact: true }));
      await keyboard.press("ControlOrMeta+A");
      await keyboard.type(text);
    };
    const titles = panel.locator(".own-name");
    await expect(panel.getByRole("heading", { name: "Your story" })).toBeFocused();
    await press(button("Add what the map shows"));
    await write("Statement", "First");
    await press(button("Add what the map shows"), "Shift+Tab");
    await write("Statement", "Second");
    const guess = panel.getByRole("combobox", { name: "Guess before the answer" });
    await tabTo(page, guess);
    await keyboard.press("ArrowDown");
    await expect(guess).toHaveValue("order");
    await expect(panel.locator(".own-answer")).toContainText("Armenia");
    await tabTo(page, panel.getByRole("combobox", { name: "What exactly" }));
    await keyboard.press("ArrowDown");
    await expect(panel.locator(".own-answer")).not.toContainText("Germany");

    await tabTo(page, button(/^Move step 2:/), "Shift+Tab");
    await keyboard.press("ArrowUp");
    await expect(titles).toHaveText(["Second", "First"]);
    await expect(button(/^Move step 1:/)).toBeFocused();
    await press(button("Undo"), "Shift+Tab");
    await expect(titles).toHaveText(["First", "Second"]);
    await press(button(/^2 ?Second/));
    const { stops, faults } = await walkThrough(page, panel, button("Close"));
    expect(faults).toEqual([]);
    expect(stops.length, stops.join(" | ")).toBeGreaterThan(20);

    // What has answered is gone: a picture that was taken, and a step that was deleted.
    await page.evaluate(() => {
      location.hash += "&overlay=visa";
    });
    await press(button("Take it for this step"), "Shift+Tab");
    await expect(button("Take it for this step")).toHaveCount(0);
    await press(button("Delete"));
    await expect(titles).toHaveText(["First"]);
    await press(button("Delete"));
    await expect(titles).toHaveCount(0);
    await press(button("Undo"), "Shift+Tab");
    await press(button("Undo"));
    await expect(titles).toHaveText(["First", "Second"]);

    await press(button("Preview from step 1"));
    await expect(panel).toHaveCount(0);
    await expect(theStatement(page)).toHaveText("First");
    await press(button("Edit the story", page));
    await expect(panel.getByRole("heading", { name: "Your story" })).toBeFocused();
    // On the wall nothing has the focus: keys are heard wherever it is.
    await tabTo(page, button("Present"));
    await keyboard.press("Enter");
    await expect(page.locator(".wall h2").first()).toHaveText("First");
    await keyboard.press("Escape");
    await press(button("End presenting", page));
    await press(button("Edit the story", page));
    await tabTo(page, button("Save as a file"));
    const [download] = await Promise.all([page.waitForEvent("download"), keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    await press(button("Close"), "Shift+Tab");
    await expect(panel).toHaveCount(0);
  },
);
