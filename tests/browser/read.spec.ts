import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";
import { theMap } from "./support/theMap.ts";

const AT_6 = "#story=course&step=6&mode=read&renderer=svg";
const box = (page: Page) => page.locator(".read-box");
const here = (page: Page) => page.locator(".read-step[aria-current]");

/** Exactly one step is read, and it is the one in the address and under the reading line. */
async function reads(page: Page, step: number): Promise<void> {
  await expect.poll(() => theAddress(page)["step"] ?? "1").toBe(String(step));
  await expect(here(page)).toHaveCount(1);
  await expect(here(page).locator(".read-where")).toHaveText(new RegExp(`^${step}/`));
  const under = await box(page).evaluate((element) => {
    const line = element.scrollTop + Math.min(element.scrollTop, 0.4 * element.clientHeight);
    const steps = [...element.querySelectorAll<HTMLElement>(".read-step")];
    return steps.findLastIndex((one) => one.offsetTop <= line) + 1;
  });
  expect(Math.max(1, under)).toBe(step);
}
/** Every step that was the one that is read, in order, from now on. */
const record = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const all = [...document.querySelectorAll(".read-step[aria-current] .read-where")];
      const now = all.map((one) => one.textContent?.split("/")[0]).join("+");
      if (now !== seen.at(-1)) seen.push(now);
    };
    look();
    new MutationObserver(look).observe(document.body, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  });
const recorded = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: string[] }).seen);

journey(
  "a story is read as a page: one step at a time, the map with it, and Back to where the reading began",
  async ({ page }) => {
    await openAt(page, AT_6);
    await reads(page, 6);
    const before = await theMap(page).getByRole("img").getAttribute("aria-label");
    await record(page);
    await box(page).hover();
    for (let turn = 0; turn < 40 && (theAddress(page)["step"] ?? "") !== "9"; turn++) {
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(60);
    }
    await reads(page, 9);
    // One after the other, never two, never back.
    expect(await recorded(page)).toEqual(["6", "7", "8", "9"]);
    expect(await theMap(page).getByRole("img").getAttribute("aria-label")).not.toBe(before);
    await page.reload();
    await drawn(page);
    await reads(page, 9);
    await page.goBack();
    await reads(page, 6);
  },
);

journey(
  "End, Home and a clicker's keys reach the last, the first and the next step",
  async ({ page }) => {
    await openAt(page, AT_6);
    await reads(page, 6);
    await page.keyboard.press("End");
    await reads(page, 19);
    await page.keyboard.press("Home");
    await reads(page, 1);
    await page.keyboard.press("ArrowRight");
    await reads(page, 2);
    await page.evaluate(() => {
      location.hash = "#story=course&step=12&mode=read&renderer=svg";
    });
    await reads(page, 12);
  },
);

for (const [name, size] of [
  ["as a desktop", { width: 1440, height: 900 }],
  ["as a phone", { width: 390, height: 844 }],
  ["as a phone on its side", { width: 844, height: 390 }],
  ["enlarged four times", { width: 320, height: 256 }],
] as const)
  journey(
    `a window ${name} that changes its height keeps the step, with and without motion`,
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: size.width > 800 ? "reduce" : null });
      await page.setViewportSize(size);
      await openAt(page, AT_6);
      await reads(page, 6);
      await record(page);
      for (const by of [100, -60, 40, 0])
        await page.setViewportSize({ width: size.width, height: size.height + by });
      for (const by of [60, 0])
        await page.setViewportSize({ width: size.width + by, height: size.height });
      await page.waitForTimeout(300);
      await reads(page, 6);
      expect(await recorded(page)).toEqual(["6"]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).include(".story-page").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    },
  );

journey(
  "in a frame 500 px high on somebody else's page one step is read, and the page round it stays where it is",
  async ({ page, baseURL, calm }) => {
    calm.allow(/request to http:\/\/localhost/);
    // A host that is really there: browsers keep pages that are not from asking this machine for anything.
    const host = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end(
        `<h1 style="height:900px">Article</h1><iframe title="story" src="${new URL(AT_6, baseURL).href}" style="width:640px;height:500px"></iframe><p style="height:900px">The end</p>`,
      );
    });
    await new Promise<void>((done) => host.listen(0, "localhost", done));
    const { port } = host.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/`);
    const inside = page.frames()[1];
    if (inside === undefined) throw new Error("there is no frame");
    await inside.locator("html[data-ready]").waitFor({ state: "attached" });
    const where = inside.locator(".read-step[aria-current] .read-where");
    await expect(where).toHaveText(/^6\//);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    const frame = await page.locator("iframe").boundingBox();
    if (frame === null) throw new Error("the frame is not seen");
    await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height * 0.8);
    await expect(async () => {
      await page.mouse.wheel(0, 100);
      await page.waitForTimeout(60);
      await expect(where).toHaveText(/^8\//, { timeout: 50 });
    }).toPass();
    await expect(inside.locator(".read-step[aria-current]")).toHaveCount(1);
    await expect.poll(() => inside.evaluate(() => location.hash)).toContain("step=8");
    expect(await page.evaluate(() => scrollY)).toBe(before);
    host.close();
  },
);

journey("it plays by itself when asked, and any touch stops it", async ({ page }) => {
  await page.clock.install();
  await openAt(page, "#story=nine-days-in-september&step=3&mode=read&renderer=svg");
  await reads(page, 3);
  const play = page.getByRole("button", { name: "Play" });
  await page.clock.runFor(120_000);
  await reads(page, 3);
  await page.getByRole("combobox", { name: "Time for each step" }).selectOption("10");
  await play.click();
  await page.clock.runFor(10_100);
  await reads(page, 4);
  await page.clock.runFor(10_100);
  await reads(page, 5);
  // The next step is to be guessed: first the question has its time, then the answer.
  await page.clock.runFor(10_100);
  await reads(page, 6);
  await expect(here(page).getByRole("heading", { level: 2 })).toHaveText(/Where was the number/);
  await page.clock.runFor(10_100);
  await expect(here(page).getByRole("heading", { level: 2 })).toHaveText(/Four authorities/);
  await page.mouse.click(40, 400);
  await expect(play).toBeVisible();
  await page.clock.runFor(60_000);
  await reads(page, 6);
});
