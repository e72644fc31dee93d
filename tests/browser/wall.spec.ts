import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { smallLetters } from "./support/smallLetters.ts";

/** All that a class may be shown, each with every fold open. */
const STATES = [
  "#renderer=svg&theme=projector",
  "#story=none&renderer=svg&theme=projector",
  "#overlay=visa&second=risk&date=2022-09-25&place=KAZ&renderer=svg&theme=projector",
  "#crossing=ge-lars&renderer=svg&theme=projector",
  "#border=RUS-FIN&date=2023-12-20&renderer=svg&theme=projector",
  "#route=georgia-verkhny-lars&renderer=svg&theme=projector",
  "#event=2022-09-21-mobilization&renderer=svg&theme=projector",
  "#date=2022-09-30&compare=2022-09-20&renderer=svg&theme=projector",
  "#view=table&renderer=svg&theme=projector",
  "#view=text&renderer=svg&theme=projector",
  ...["doors", "rule&place=KAZ", "changes", "data", "corrections", "about", "keep", "stories"].map(
    (page) => `#page=${page}&date=2022-09-30&compare=2022-09-20&renderer=svg&theme=projector`,
  ),
];

for (const [width, height] of [
  [1024, 768],
  [1920, 1080],
] as const)
  journey(
    `from the last row at ${width} × ${height} no letter is lower than 18 px, and none on the map lower than 24`,
    { tag: "@svg" },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const state of STATES) {
        await openAt(page, state);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll("details")) fold.open = true;
        });
        // The drawing of another size stands there, scaled, until its own is laid out.
        await expect.poll(() => smallLetters(page, 24, 18), state).toEqual([]);
      }
      await openAt(page, "#overlay=visa&renderer=svg&theme=projector");
      await page.locator(".key-all > button").click();
      await expect(page.locator(".legend-classes")).toBeVisible();
      await expect.poll(() => smallLetters(page, 24, 18), "the key").toEqual([]);
    },
  );
