import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";

const DIST = process.env["FOLDER"] ?? join(import.meta.dirname, "../../dist");

journey.use({ locale: "ru-RU" });

journey(
  "a page that is opened from a folder has its looks and its map, and says why nothing can be pressed and what helps",
  async ({ page, calm }) => {
    calm.allow(/^request to file:|CORS|ERR_FAILED|Failed to load|blocked|preload/);
    for (const [name, line, georgia] of [
      ["de/index.html", /aus einem Ordner geöffnet.*npm run serve/, "Georgien"],
      ["index.html", /открыта из папки.*npm run serve/, "Georgia"],
    ] as const) {
      await page.goto(pathToFileURL(join(DIST, name)).href);
      const told = page.locator(".failure:visible");
      await expect(told).toHaveCount(1);
      await expect(told).toHaveText(line);
      await expect(told.getByRole("button")).toHaveCount(0);
      await expect(page.locator("svg[data-map]").first()).toBeVisible();
      await expect(
        page.locator("#plain").getByRole("row", { name: georgia }).first(),
      ).toBeVisible();
      await expect(page.locator("#root").locator("button:visible, input:visible")).toHaveCount(0);
      // Without its style sheet an icon is as wide as the page, and black.
      const icons = page.locator("#root .app svg:not([data-map] *, [data-map], .scene)");
      for (const icon of await icons.all())
        expect((await icon.boundingBox())?.width ?? 0).toBeLessThan(200);
      const looks = await page.evaluate(() => {
        const [body, land] = [document.body, document.querySelector("svg[data-map] path")];
        return [
          getComputedStyle(body).fontFamily,
          land === null ? "" : getComputedStyle(land).fill,
        ];
      });
      expect(looks[0]).not.toMatch(/^(serif|"?Times)/);
      expect(looks[1]).not.toBe("rgb(0, 0, 0)");
    }
  },
);
