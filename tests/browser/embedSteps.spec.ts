import { expect, type Page } from "@playwright/test";
import { hosted } from "./support/hosted.ts";

/** The step at which each frame of the article stands, by its title. */
const stepOf = (page: Page, title: string) => async () => {
  const frame = page.locator(`iframe[title="${title}"]`);
  const inside = await (await frame.elementHandle())?.contentFrame();
  return new URLSearchParams(new URL(inside?.url() ?? "x:").hash.slice(1)).get("step");
};

const STORY = "story=opening&lang=en&timeline=on";

const article = (site: string) => `
  <ways-out-map view="${STORY}&step=2&date=2022-09-21" title="element"></ways-out-map>
  <ways-out-map view="${STORY}&step=3" title="tour" step-key="tour"></ways-out-map>
  <iframe src="${site}embed/#${STORY}&step=6" title="frame" width="600" height="600"></iframe>
  <iframe src="${site}embed/#v=1&date=2022-09-21&lang=en" title="no story" width="600" height="600"></iframe>
  <p id="own-part">Text</p>
  <script src="${site}embed.js"></script>`;

hosted(
  "an article’s own address leads to a step within its frames: its hash before its query, before the step of the view; the article’s address is never written and its history never longer",
  async ({ page, openArticle }) => {
    hosted.setTimeout(240_000);
    // Frames wait until somebody comes near; all of them are in sight.
    await page.setViewportSize({ width: 800, height: 2400 });
    const at = (title: string) =>
      expect.poll(stepOf(page, title), { message: title, timeout: 60_000 });
    await openArticle(article);
    for (const [title, step] of [
      ["element", "2"],
      ["tour", "3"],
      ["frame", "6"],
    ] as const)
      await at(title).toBe(step);
    const home = page.url();

    await page.goto(`${home}?wo=step-4`);
    for (const title of ["element", "frame"]) await at(title).toBe("4");
    await at("tour").toBe("3");
    await at("no story").toBe(null);
    // A step that is named so shows what the story shows, not the day of the view.
    const element = page.frames().find((one) => one.url().includes("step=4"));
    expect(element?.url()).not.toContain("date=");
    expect(element?.url()).toContain("timeline=on");

    await page.goto(`${home}?wo=step-4&tour=step-5#wo-step-7`);
    for (const title of ["element", "frame"]) await at(title).toBe("7");
    await at("tour").toBe("5");

    const length = await page.evaluate(() => history.length);
    await page.evaluate(() => location.replace("#own-part"));
    // A hash of the article's own is none of ours: the query counts again.
    for (const title of ["element", "frame"]) await at(title).toBe("4");
    await page.evaluate(() => location.replace("#wo-step-6"));
    for (const title of ["element", "frame"]) await at(title).toBe("6");
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(page.url()).toBe(`${home}?wo=step-4&tour=step-5#wo-step-6`);
  },
);
