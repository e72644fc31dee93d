import { expect } from "@playwright/test";
import { handsOf } from "./support/handsOf.ts";
import { outOfSight } from "./support/inSight.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";
import { theCard, theCardTitle } from "./support/theCard.ts";
import { theDay } from "./support/theDay.ts";
import { theMap } from "./support/theMap.ts";

journey.describe("a reader with a phone", () => {
  journey.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  journey(
    "learns in six steps whether an internal passport was enough for Kazakhstan on 25 September 2022, and that forced returns are documented, without scrolling",
    { tag: "@svg" },
    async ({ page }) => {
      await openAt(page);
      const hands = handsOf();
      await hands.do("tap Explore", () =>
        page.getByRole("button", { name: "Explore the map" }).tap(),
      );
      await hands.do("tap the day", () => theDay(page).tap());
      await hands.do("type the day", async () => {
        await theDay(page).fill("25.9.2022");
        await page.keyboard.press("Enter");
      });
      await hands.do("tap the search", () => page.getByRole("combobox").tap());
      await hands.do("type a name", () => page.keyboard.type("Kazakh"));
      await hands.do("tap what was found", () =>
        page.getByRole("option", { name: "Kazakhstan", exact: true }).tap(),
      );
      hands.atMost(6);
      await expect(theCardTitle(page)).toHaveText("Kazakhstan");
      // The card comes from below.
      await expect.poll(() => outOfSight(theCardTitle(page))).toEqual([]);
      const answers = theCard(page).locator(".glance");
      for (const words of [
        "Internal Russian passport is enough",
        "5 · Forced return of people who fled the war documented",
      ])
        expect(await outOfSight(answers.getByText(words, { exact: true })), words).toEqual([]);
      const known = answers.locator("[data-class='5'].known-now");
      await expect(known).toHaveText(/^Known today: 5/);
      expect(await outOfSight(known)).toEqual([]);
      const day = theCard(page).getByText("on 25 September 2022", { exact: true });
      expect(await outOfSight(day)).toEqual([]);
      expect(await theCard(page).evaluate((card) => card.scrollTop)).toBe(0);
    },
  );
});

journey.describe("a journalist, 1440 × 900", () => {
  journey.use({
    viewport: { width: 1440, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });

  journey(
    "has in five steps the number with its source, a link to this very state, and what the number does not mean",
    { tag: "@svg" },
    async ({ page }) => {
      await openAt(page);
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      const hands = handsOf();
      await hands.do("click Armenia's circle", () =>
        page.locator(".scene g[data-place='ARM']").click(),
      );
      await expect(theCardTitle(page)).toHaveText("Armenia");
      const meant = theCard(page).getByText(/read as “Russians” the number is too high/);
      expect(await outOfSight(meant.first())).toEqual([]);
      await hands.do("open Cite this number", () =>
        theCard(page).getByText("Cite this number", { exact: true }).click(),
      );
      await hands.do("copy it", () =>
        theCard(page).getByRole("button", { name: "Copy: Cite this number" }).click(),
      );
      const text = await copied();
      for (const part of [/Armenia/, /110,000/, /The Bell/, /July 2024/, /[Rr]elease/])
        expect(text).toMatch(part);
      const link = text.match(/https?:\/\/\S+/)?.[0] ?? "";
      expect(link).toContain("date=2024-07-16");
      await hands.do("open Share", () => page.getByRole("button", { name: "Share" }).click());
      await hands.do("copy the link", () =>
        page.getByRole("button", { name: "Copy: Permanent link" }).click(),
      );
      hands.atMost(5);
      expect(await copied()).toContain("place=ARM");

      await page.goto("about:blank");
      await openAt(page, "", link);
      await expect(theCardTitle(page)).toHaveText("Armenia");
      expect(theAddress(page)["date"]).toBe("2024-07-16");
    },
  );
});

journey.describe("a teacher before a class, 1024 × 768", () => {
  journey.use({ viewport: { width: 1024, height: 768 } });

  journey(
    "sees, names and shows on the map what changed at the borders with Finland and Georgia between 20 and 30 September 2022",
    { tag: "@both" },
    async ({ page }) => {
      await openAt(page, "#date=2022-09-30&compare=2022-09-20&theme=projector");
      const notes = page.locator(".happened-words");
      const map = await theMap(page).boundingBox();
      if (map === null) throw new Error("no map is drawn");
      for (const words of [
        /^Finland: partly open → restricted$/,
        /^Georgia: Queue of 20 kilometres at Verkhny Lars$/,
      ]) {
        const note = notes.filter({ hasText: words });
        expect(await outOfSight(note), String(words)).toEqual([]);
        const box = await note.boundingBox();
        expect(box && box.y > map.y && box.y + box.height < map.y + map.height).toBe(true);
        const size = await note.evaluate((words) =>
          Number.parseFloat(getComputedStyle(words).fontSize),
        );
        expect(size).toBeGreaterThanOrEqual(18);
      }
      // Shown: from the one day to the other and back, by one press each.
      for (const [day, state] of [
        ["20 Sept 2022", "partly"],
        ["30 Sept 2022", "restricted"],
      ] as const) {
        await page.getByRole("button", { name: day, exact: true }).click();
        await expect(theDay(page)).toHaveValue(new RegExp(day.slice(0, 2)));
        await expect(notes.filter({ hasText: /^Georgia(, 26 Sept 2022)?: Queue/ })).toBeVisible();
        if ((await page.locator("html").getAttribute("data-renderer")) === "svg")
          await expect(page.locator('[data-border="RUS-FIN"]').first()).toHaveAttribute(
            "data-state",
            state,
          );
      }
    },
  );
});
