import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { openMenu } from "./support/openMenu.ts";
import { theAddress } from "./support/theAddress.ts";
import { isAtStep, twoWindows } from "./support/twoWindows.ts";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const theWall = (page: Page) => page.locator(".wall");
const theSearch = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const black = (page: Page) => page.getByText("The wall is black.");

journey(
  "on the wall stands the picture with its words, and nothing that is pressed",
  async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await openAt(page, "#mode=present&story=opening&step=3");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
    await expect(theWall(page).getByRole("heading", { level: 2 })).toContainText("98,000");
    // The tools go when the pointer rests.
    const tools = page.getByRole("navigation", { name: "Presenting" });
    await expect(tools).toHaveCSS("opacity", "0", { timeout: 6000 });
    const shown = await theWall(page).evaluate(
      (wall) =>
        [...wall.querySelectorAll("button, a[href], input, select")].filter(
          (one) =>
            one.checkVisibility({ opacityProperty: true }) && one.closest("[inert]") === null,
        ).length,
    );
    expect(shown).toBe(0);
    // Whoever has no pointer finds them by key.
    await page.keyboard.press("Escape");
    await expect(tools).toHaveCSS("opacity", "1");
    await expect(page.getByRole("button", { name: "End presenting" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(theWall(page)).toHaveCount(0);
    // What was pressed is gone: the focus is on the picture.
    await expect(page.getByRole("application")).toBeFocused();
    expect(theAddress(page)).toMatchObject({ story: "opening", step: "3" });
  },
);

journey(
  "a clicker steps wherever the focus is, blacks in every layout of keys, and after F5 the same step is there",
  async ({ page }) => {
    await openAt(page, "#mode=present&story=opening&step=2");
    await page.keyboard.press("Escape");
    await page.keyboard.press("PageDown");
    await isAtStep(page, 3);
    await page.keyboard.press("PageUp");
    await isAtStep(page, 2);
    for (const init of [
      { key: ".", code: "Period" },
      { key: "ю", code: "Period" },
      { key: "b", code: "KeyB" },
      { key: "и", code: "KeyB" },
    ]) {
      const send = () =>
        page.evaluate((of) => {
          document.body.dispatchEvent(new KeyboardEvent("keydown", { ...of, bubbles: true }));
        }, init);
      await send();
      await expect(black(page), init.key).toBeAttached();
      await send();
      await expect(black(page), init.key).toHaveCount(0);
    }
    await page.reload();
    await drawn(page);
    expect(theAddress(page)).toMatchObject({ mode: "present", story: "opening", step: "2" });
    // Who steps at a black wall wants to see it.
    await page.keyboard.press("b");
    await expect(black(page)).toBeAttached();
    await page.keyboard.press("PageDown");
    await expect(black(page)).toHaveCount(0);
    await isAtStep(page, 2);
  },
);

journey(
  "two windows: step, freeze, look something up, let go, black, reload either one, close",
  async ({ page, context }) => {
    journey.slow();
    const { wall, speaker } = await twoWindows(page, 3);
    await isAtStep(speaker, 3);
    await speaker.keyboard.press("PageDown");
    await isAtStep(wall, 4);
    await press(speaker, "Freeze");
    await theSearch(speaker).fill("Georgia");
    await expect(speaker.getByRole("option", { name: "Georgia", exact: true })).toBeVisible();
    await speaker.keyboard.press("Enter");
    await expect(speaker.locator("#card-title")).toHaveText("Georgia");
    await theSearch(speaker).press("PageDown");
    await isAtStep(speaker, 5);
    await isAtStep(wall, 4);
    expect(theAddress(wall)["place"]).toBeUndefined();
    await speaker.reload();
    await drawn(speaker);
    await isAtStep(speaker, 5);
    await expect(speaker.getByRole("button", { name: "Freeze" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await press(speaker, "Freeze");
    await isAtStep(wall, 5);
    await press(speaker, "Black");
    await expect(black(wall)).toBeAttached();
    await wall.reload();
    await drawn(wall);
    await isAtStep(wall, 5);
    await expect(black(wall)).toBeAttached();
    await press(speaker, "Black");
    await expect(black(wall)).toHaveCount(0);
    // A clicker that talks to the wall leads from there.
    await wall.bringToFront();
    await wall.keyboard.press("PageDown");
    await isAtStep(speaker, 6);
    await expect(speaker.getByText("Led from the wall")).toBeVisible();
    await speaker.bringToFront();
    await speaker.keyboard.press("2");
    await speaker.keyboard.press("Enter");
    await isAtStep(wall, 2);
    await wall.close();
    await expect(speaker.getByText("No wall has been heard.")).toBeVisible();
    await expect(speaker.getByRole("button", { name: "Open the wall" })).toBeVisible();
    const [again] = await Promise.all([
      context.waitForEvent("page"),
      press(speaker, "Open the wall"),
    ]);
    await drawn(again);
    await isAtStep(again, 2);
    await expect(theWall(again)).toBeVisible();
  },
);

journey("the speaker points on the wall, and lets it speak another language", async ({ page }) => {
  const { wall, speaker } = await twoWindows(page, 1);
  await speaker.getByLabel("The wall speaks").selectOption("ru");
  await expect(wall.locator("html")).toHaveAttribute("lang", "ru");
  await expect(speaker.locator("html")).toHaveAttribute("lang", "en");
  await press(speaker, "Point");
  const map = await speaker.locator(".speaker-map").boundingBox();
  if (map === null) throw new Error("no map");
  await speaker.mouse.move(map.x + map.width / 2, map.y + map.height / 2, { steps: 4 });
  const ring = wall.locator(".pointer-ring");
  await expect(ring).toBeVisible();
  const within = await ring.evaluate((one) => {
    const { left, top } = one.getBoundingClientRect();
    return left > 0 && top > 0 && left < innerWidth && top < innerHeight;
  });
  expect(within).toBe(true);
  await speaker.mouse.move(map.x + map.width + 40, map.y + 10);
  await expect(ring).toHaveCount(0);
});

journey(
  "where the browser opens no window a link opens the speaker’s as a tab",
  async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await openAt(page, "#mode=present&story=opening&step=2");
    await page.keyboard.press("Escape");
    await press(page, "Speaker’s window");
    const [speaker] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("link", { name: /open it as a tab/ }).click(),
    ]);
    await drawn(speaker);
    await speaker.keyboard.press("PageDown");
    await isAtStep(page, 3);
  },
);

journey("on a phone the speaker has two large buttons and the notes", async ({ page }) => {
  const { wall, speaker } = await twoWindows(page, 2);
  await speaker.setViewportSize({ width: 390, height: 844 });
  await speaker.reload();
  await drawn(speaker);
  const next = speaker.getByRole("button", { name: "Next", exact: true });
  const box = await next.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(64);
  await next.click();
  await isAtStep(wall, 3);
  await expect(speaker.getByRole("region", { name: "Notes" })).toBeVisible();
  expect(await speaker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    390,
  );
});

journey("the menu turns the window into the picture before a class", async ({ page }) => {
  await openAt(page, "#story=opening&step=5");
  await openMenu(page);
  await press(page, "Present to a class");
  await expect(theWall(page)).toBeVisible();
  await drawn(page);
  expect(theAddress(page)).toMatchObject({ mode: "present", step: "5" });
  await page.goBack();
  await expect(theWall(page)).toHaveCount(0);
});

journey(
  "axe finds nothing on the wall and in the speaker’s window, in two themes",
  async ({ page }) => {
    journey.slow();
    const { wall, speaker } = await twoWindows(page, 3);
    for (const theme of ["light", "dark"])
      for (const [one, mode] of [
        [wall, "present"],
        [speaker, "speaker"],
      ] as const) {
        await openAt(one, `#mode=${mode}&story=opening&step=3&theme=${theme}`);
        expect((await new AxeBuilder({ page: one }).analyze()).violations, mode).toEqual([]);
      }
  },
);
