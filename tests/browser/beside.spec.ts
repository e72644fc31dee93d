import { expect } from "@playwright/test";
import { outOfSight } from "./support/inSight.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { sideways } from "./support/sideways.ts";
import { theAddress } from "./support/theAddress.ts";
import { theCardTitle } from "./support/theCard.ts";
import { theMap } from "./support/theMap.ts";

const TWO_DAYS = "#page=changes&date=2022-09-30&compare=2022-09-20";

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [844, 390],
  [390, 844],
] as const)
  journey(
    `at ${width} × ${height} the list of what changed stands beside the one map of both days, which is in use`,
    { tag: "@svg" },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openAt(page, TWO_DAYS);
      const map = await theMap(page).boundingBox();
      const list = await page.locator("#page").boundingBox();
      if (map === null || list === null) throw new Error("map and list are not both drawn");
      const isBeside = map.x + map.width <= list.x + 1;
      expect(isBeside || map.y + map.height <= list.y + 1, "neither lies on the other").toBe(true);
      expect(map.width * map.height).toBeGreaterThan(width * height * 0.22);
      expect(await sideways(page)).toBe(0);
      const notes = page.locator(".happened-words");
      expect(await outOfSight(notes.filter({ hasText: "Finland: partly open" }))).toEqual([]);
      expect(await outOfSight(page.locator("#page-title"))).toEqual([]);

      const finland = page.locator('[data-border="RUS-FIN"]').first();
      await expect(finland).toHaveAttribute("data-state", "restricted");
      await page.getByRole("button", { name: "20 Sept 2022", exact: true }).click();
      await expect(finland).toHaveAttribute("data-state", "partly");
      expect(theAddress(page)["page"]).toBe("changes");

      // Until there is a second day again the map of the first stands there, and is in use.
      await page.getByRole("button", { name: "End the comparison" }).first().click();
      await expect(page.locator("#page .page-suggestions")).toBeVisible();
      await expect(page.locator("main")).not.toHaveAttribute("inert");
      const one = await theMap(page).boundingBox();
      const asked = await page.locator("#page").boundingBox();
      if (one === null || asked === null) throw new Error("map and page are not both drawn");
      const isApart = one.x + one.width <= asked.x + 1 || one.y + one.height <= asked.y + 1;
      expect(isApart, "neither lies on the other").toBe(true);
      expect(one.width * one.height).toBeGreaterThan(width * height * 0.22);
      expect(await sideways(page)).toBe(0);
    },
  );

journey("what is pressed in the list opens its card, and the list stays", async ({ page }) => {
  await openAt(page, TWO_DAYS);
  await page
    .locator("#page")
    .getByRole("button", { name: /^Queue of 20 kilometres/ })
    .click();
  await expect(theCardTitle(page)).toHaveText("Queue of 20 kilometres at Verkhny Lars");
  expect(await outOfSight(page.locator("#page-title"))).toEqual([]);
});
