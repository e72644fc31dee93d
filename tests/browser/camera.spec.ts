import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";
import { theMap } from "./support/theMap.ts";

/** Where the keyboard's ring of a place stands on the map, in px: what every renderer shows of its camera. */
async function ringOf(page: Page, name: string): Promise<readonly number[]> {
  await theMap(page).focus();
  const ring = page.locator(".stage-cursor");
  await expect(ring).toContainText(name);
  return ring.evaluate((node) =>
    (node as HTMLElement).style.translate.split(" ").map((px) => Math.round(Number.parseFloat(px))),
  );
}

const camera = (page: Page) => theAddress(page)["map"];

journey(
  "cards, sizes and Back frame the map anew, and nothing of it is in the address",
  { tag: "@both" },
  async ({ page }) => {
    journey.slow();
    await page.setViewportSize({ width: 1280, height: 800 });
    await openAt(page, "#story=none");
    const opening = await ringOf(page, "Armenia");
    for (const change of [
      () => page.setViewportSize({ width: 1440, height: 900 }),
      () => page.setViewportSize({ width: 844, height: 390 }),
      () => page.setViewportSize({ width: 390, height: 844 }),
      () => page.setViewportSize({ width: 1280, height: 800 }),
      async () => {
        await theMap(page).focus();
        await page.keyboard.press("Enter");
        await expect(page.locator("#card-title")).toBeVisible();
      },
      () => page.keyboard.press("Escape"),
      () => page.goBack(),
      () => page.goBack(),
    ]) {
      await change();
      await drawn(page);
      await page.waitForTimeout(600);
      expect(camera(page)).toBeUndefined();
    }
    expect(await ringOf(page, "Armenia")).toEqual(opening);
  },
);

journey(
  "what the reader moves is in the address once it rests, and stays",
  { tag: "@both" },
  async ({ page }) => {
    await openAt(page, "#story=none");
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => camera(page)).toMatch(/^4\d?.*,/);
    const moved = camera(page);
    await page.setViewportSize({ width: 1000, height: 700 });
    await drawn(page);
    await page.waitForTimeout(600);
    expect(camera(page)).toBe(moved);
    await theMap(page).focus();
    await page.keyboard.press("0");
    await expect.poll(() => camera(page)).toBeUndefined();
  },
);

journey(
  "drag, wheel and double click are the reader's own movement",
  { tag: "@both" },
  async ({ page, calm }) => {
    // MapLibre zooms to a double click on the globe all the same.
    calm.allow(/Easing around a point/);
    journey.slow();
    await openAt(page, "#story=none");
    const box = await theMap(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 260];
    await page.mouse.move(x, y);
    for (const move of [
      async () => {
        await page.mouse.down();
        await page.mouse.move(x + 60, y + 20, { steps: 4 });
        await page.mouse.up();
      },
      () => page.mouse.wheel(0, -300),
      () => page.mouse.dblclick(x, y),
    ]) {
      const before = camera(page);
      await move();
      await expect.poll(() => camera(page)).not.toBe(before);
      await drawn(page);
    }
  },
);

journey("a latitude beyond what a map shows is written as the nearest", async ({ page }) => {
  await openAt(page, "#map=41,84,12");
  expect(camera(page)).toBe("41,80,9");
});

/** Where Armenia's ring stands on the map in a frame of 480 px height that gets these widths one after the other, and its address. */
async function inFrameOf(page: Page, first: number, ...then: readonly number[]) {
  // Somebody else's page: ours frame nothing.
  await page.route("**/article.html", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>article</title>" }),
  );
  await page.goto("./article.html");
  await page.evaluate((width) => {
    const frame = Object.assign(document.createElement("iframe"), { title: "map" });
    Object.assign(frame.style, { border: "0", height: "480px", width: `${width}px` });
    frame.src = "./#story=none";
    document.body.replaceChildren(frame);
  }, first);
  await page.waitForTimeout(1500);
  for (const width of then)
    await page.evaluate((px) => {
      const frame = document.querySelector("iframe");
      if (frame) frame.style.width = `${px}px`;
    }, width);
  const inner = page.frameLocator("iframe");
  await inner.locator("html[data-ready]").waitFor({ state: "attached" });
  await inner.locator(".stage-map").focus();
  await expect(inner.locator(".stage-cursor")).toContainText("Armenia");
  await page.waitForTimeout(600);
  const [x = 0, y = 0] = await inner
    .locator(".stage-cursor")
    .evaluate((ring) => (ring as HTMLElement).style.translate.split(" ").map(Number.parseFloat));
  return { x, y, hash: await page.frames()[1]?.evaluate(() => location.hash) };
}

journey(
  "a frame that starts without a width shows the opening frame",
  { tag: "@both" },
  async ({ page }) => {
    journey.slow();
    const grown = await inFrameOf(page, 0, 1, 8, 200, 640);
    const opened = await inFrameOf(page, 640);
    expect(grown.hash).toBe("#story=none");
    expect(opened.hash).toBe("#story=none");
    // On a globe the size of a thumb it would lie in the middle.
    expect(Math.abs(grown.x - opened.x)).toBeLessThanOrEqual(1);
    expect(Math.abs(grown.y - opened.y)).toBeLessThanOrEqual(1);
  },
);

journey(
  "two days take turns on one map: the camera stays where it is, and all comes to rest",
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openAt(page, "#renderer=svg&date=2022-09-20&compare=2022-09-30");
    await expect(page.locator(".compare-map")).toHaveCount(1);
    const days = page.locator(".compare-days button");
    await expect(days).toHaveText(["20 Sept 2022", "30 Sept 2022"]);
    const armenia = () =>
      page.locator('.compare-map [data-place="ARM"]').evaluate((mark) => {
        const { left, top } = mark.getBoundingClientRect();
        return [Math.round(left), Math.round(top)];
      });
    /** Turns to the day that is not shown; the mark of a place stays where it is. */
    const turnTo = async (half: 0 | 1, date: string, compare: string) => {
      const [there, looked] = [await armenia(), camera(page)];
      await days.nth(half).click();
      await expect(days.nth(half)).toHaveAttribute("aria-pressed", "true");
      await expect(days.nth(1 - half)).toHaveAttribute("aria-pressed", "false");
      await expect.poll(() => theAddress(page)).toMatchObject({ date, compare });
      await drawn(page);
      expect(await armenia()).toEqual(there);
      expect(camera(page)).toBe(looked);
    };
    await turnTo(1, "2022-09-30", "2022-09-20");
    expect(camera(page)).toBeUndefined();
    const opening = await armenia();
    await page.locator(".compare-map").getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(armenia).not.toEqual(opening);
    await expect.poll(() => camera(page)).toBeDefined();
    await page.waitForTimeout(1000);
    await turnTo(0, "2022-09-20", "2022-09-30");
    await page.waitForTimeout(1000);
    const moved = await armenia();
    await page.evaluate(() => {
      const drawing = { changes: 0 };
      Object.assign(window, { drawing });
      const watch = new MutationObserver((changes) => {
        drawing.changes += changes.length;
      });
      for (const svg of document.querySelectorAll(".compare-map svg"))
        watch.observe(svg, { attributes: true, childList: true, subtree: true });
    });
    await page.waitForTimeout(1500);
    expect(
      await page.evaluate(
        () => (window as unknown as { drawing: { changes: number } }).drawing.changes,
      ),
    ).toBe(0);
    expect(await armenia()).toEqual(moved);
  },
);
