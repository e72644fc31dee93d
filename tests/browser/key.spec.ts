import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

journey(
  "the key is one row at every size, cuts nothing, and every sign in it can be brought into sight",
  { tag: "@svg" },
  async ({ page }) => {
    journey.slow();
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [844, 390],
      [390, 844],
      [320, 640],
    ] as const)
      for (const hash of [
        "#story=opening",
        "#date=2022-09-30&lang=de",
        "#date=2023-12-20&overlay=risk",
        "#date=2023-12-20&overlay=risk&lang=de",
        "#date=2023-12-20&overlay=risk&lang=ru",
        "#date=2022-09-30&overlay=visa&lang=ru&theme=projector",
      ]) {
        await page.setViewportSize({ width, height });
        await openAt(page, hash);
        const where = `${hash} at ${width} × ${height}`;
        const key = page.locator(".key");
        const found = await key.evaluate(async (row) => {
          const items = [...row.children];
          const box = row.getBoundingClientRect();
          const tops = items.map((item) => item.getBoundingClientRect());
          const cut = items.flatMap((item) => {
            const words = document.createRange();
            words.selectNodeContents(item);
            const { top, bottom } = words.getBoundingClientRect();
            return top < box.top - 1 || bottom > box.bottom + 1 ? [item.textContent] : [];
          });
          const hidden: (string | null)[] = [];
          for (const item of items) {
            item.scrollIntoView({ inline: "nearest", block: "nearest" });
            const { left, right } = item.getBoundingClientRect();
            if (left < box.left - 1 || right > box.right + 1) hidden.push(item.textContent);
          }
          row.scrollTo({ left: 0 });
          return {
            borders: row.querySelectorAll("[data-border-key]").length,
            rows:
              Math.max(...tops.map(({ top }) => top)) -
              Math.min(...tops.map(({ bottom }) => bottom)),
            cut,
            hidden,
            isLonger: row.scrollWidth > row.clientWidth + 1,
            isReached: row.matches("[tabindex='0']"),
          };
        });
        expect(found.borders, where).toBeGreaterThan(3);
        expect(found.rows, where).toBeLessThan(0);
        expect(found.cut, where).toEqual([]);
        expect(found.hidden, where).toEqual([]);
        expect(found.isReached, where).toBe(found.isLonger);
      }
  },
);

journey(
  "the row has what lies in the picture once the map rests, in the same room, and all of it opens behind its button",
  { tag: "@both" },
  async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await openAt(page, "#story=none&overlay=visa&date=2022-09-30&map=43.6,42.2,6.4");
    const row = page.locator(".key-row");
    const classes = () =>
      row.locator(".key > [data-class]").evaluateAll((all) => all.map((one) => one.textContent));
    const near = ["internal passport", "no visa"];
    await expect.poll(classes).toEqual(near);
    const box = await row.boundingBox();
    await row.getByRole("button").click();
    await expect(row.locator(".legend [data-class='closed']")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Back to the first frame" }).click();
    await expect.poll(classes).toEqual(expect.arrayContaining([...near, "visa", "closed"]));
    expect(await row.boundingBox()).toEqual(box);
    await expect(row.locator("[aria-live], [role='status']")).toHaveCount(0);
  },
);
