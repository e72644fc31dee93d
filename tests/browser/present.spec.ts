import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { hosted } from "./support/hosted.ts";
import { outOfSight } from "./support/inSight.ts";
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
    // However low its window is, all of it is in sight.
    await page.setViewportSize({ width: 844, height: 390 });
    const heightOfAll = () => page.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(heightOfAll).toBe(390);
    expect(await outOfSight(page.locator(".wall-caption p").first())).toEqual([]);
    await page.setViewportSize({ width: 1024, height: 768 });
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
  "in the speaker’s window a clicker steps and blacks wherever the focus is, in every layout, and a field is typed into",
  async ({ page }) => {
    journey.slow();
    const { wall, speaker } = await twoWindows(page, 2);
    const slider = speaker.getByRole("slider").first();
    const map = speaker.getByRole("application");
    for (const [focus, step] of [
      [slider, 3],
      [theSearch(speaker), 4],
      [map, 5],
    ] as const) {
      await focus.focus();
      await speaker.keyboard.press("PageDown");
      await isAtStep(wall, step);
    }
    await slider.focus();
    await speaker.keyboard.press("PageUp");
    await isAtStep(wall, 4);
    for (const focus of [slider, map])
      for (const init of [
        { key: "b", code: "KeyB" },
        { key: "и", code: "KeyB" },
        { key: "ю", code: "Period" },
        // A clicker's full stop, as a French keyboard's layout has it, and a hand's.
        { key: ":", code: "Period" },
        { key: ".", code: "Comma", shiftKey: true },
      ])
        for (const count of [1, 0]) {
          await focus.focus();
          await speaker.evaluate((of) => {
            const all = { ...of, bubbles: true, cancelable: true };
            document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", all));
          }, init);
          await expect(black(wall), JSON.stringify(init)).toHaveCount(count);
        }
    await theSearch(speaker).fill("");
    await theSearch(speaker).pressSequentially("b.f 3");
    await expect(theSearch(speaker)).toHaveValue("b.f 3");
    await expect(black(wall)).toHaveCount(0);
    await isAtStep(wall, 4);
    await expect(speaker.getByRole("button", { name: "Freeze" })).toHaveAttribute(
      "aria-pressed",
      "false",
    );
    // F5, which some send to begin.
    await theSearch(speaker).press("F5");
    await drawn(speaker);
    expect(theAddress(speaker)).toMatchObject({ mode: "speaker", story: "opening", step: "4" });
    await speaker.keyboard.press("PageDown");
    await isAtStep(wall, 5);
  },
);

journey(
  "a wall that is covered, and so gets no frames, is at the step when it is seen again",
  async ({ page }) => {
    const { wall, speaker } = await twoWindows(page, 2);
    await wall.evaluate(() => {
      const held: FrameRequestCallback[] = [];
      const asked = window.requestAnimationFrame;
      let isHidden = true;
      Object.defineProperty(document, "visibilityState", {
        get: () => (isHidden ? "hidden" : "visible"),
        configurable: true,
      });
      window.requestAnimationFrame = (callback) => held.push(callback);
      Object.assign(window, {
        uncover() {
          isHidden = false;
          window.requestAnimationFrame = asked;
          for (const callback of held) asked(callback);
          document.dispatchEvent(new Event("visibilitychange"));
        },
      });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await speaker.keyboard.press("PageDown");
    await isAtStep(wall, 3);
    await expect(theWall(wall).getByRole("heading", { level: 2 })).toContainText("98,000");
    await speaker.keyboard.press("PageDown");
    await wall.evaluate(() => (window as unknown as { uncover: () => void }).uncover());
    await isAtStep(wall, 4);
    await isAtStep(speaker, 4);
    await expect(theWall(wall).getByRole("heading", { level: 2 })).toContainText("Finland");
    await wall.keyboard.press("PageDown");
    await isAtStep(speaker, 5);
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
    await wall.keyboard.press("PageUp");
    await isAtStep(speaker, 5);
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
    // Without the speaker's window the wall goes on by itself, and opens another.
    await speaker.close();
    await again.keyboard.press("PageDown");
    await isAtStep(again, 3);
    await again.mouse.move(200, 200);
    const [next] = await Promise.all([
      again.waitForEvent("popup"),
      press(again, "Speaker’s window"),
    ]);
    await drawn(next);
    await isAtStep(next, 3);
    await expect(next.getByText(/^Led from/)).toBeVisible();
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

journey.describe("by touch", () => {
  journey.use({ hasTouch: true });

  journey(
    "a finger opens the speaker’s window, which a phone holds; it steps, holds, lets go, blacks, goes to any step; on the wall it steps by moving sideways",
    async ({ page: wall }) => {
      journey.slow();
      await openAt(wall, "#mode=present&story=opening&step=2");
      await wall.touchscreen.tap(300, 300);
      const [speaker] = await Promise.all([
        wall.waitForEvent("popup"),
        wall.getByRole("button", { name: "Speaker’s window" }).tap(),
      ]);
      await speaker.setViewportSize({ width: 390, height: 844 });
      await drawn(speaker);
      const tap = (name: string) => speaker.getByRole("button", { name, exact: true }).tap();
      await tap("Next");
      await isAtStep(wall, 3);
      await tap("Freeze");
      await tap("Next");
      await isAtStep(speaker, 4);
      await isAtStep(wall, 3);
      await tap("Freeze");
      await isAtStep(wall, 4);
      await tap("Black");
      await expect(black(wall)).toBeAttached();
      await tap("Black");
      await expect(black(wall)).toHaveCount(0);
      await speaker.getByRole("navigation", { name: "Steps" }).getByRole("button").nth(5).tap();
      await isAtStep(wall, 6);
      // Whatever is pressed there is as high as a finger.
      const low = await speaker
        .locator(
          ".speaker-head .tool, .speaker-head select, .speaker-steps .tool, .talk-steps button",
        )
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 30)
            .map((one) => one.textContent),
        );
      expect(low).toEqual([]);
      const finger = await wall.context().newCDPSession(wall);
      const swipe = async (from: number, to: number) => {
        const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
          finger.send("Input.dispatchTouchEvent", {
            type,
            touchPoints: x === undefined ? [] : [{ x, y: 300 }],
          });
        await touch("touchStart", from);
        for (const part of [0.25, 0.5, 0.75, 1])
          await touch("touchMove", from + (to - from) * part);
        await touch("touchEnd");
      };
      await wall.bringToFront();
      await swipe(600, 300);
      await isAtStep(speaker, 7);
      await swipe(300, 600);
      await isAtStep(speaker, 6);
    },
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

hosted(
  "a wall in a frame on somebody else’s site has its speaker’s window, also after either was loaded anew; where the frame may open nothing a line says so and where the map is by itself",
  { tag: "@svg" },
  async ({ page, openArticle, baseURL, calm }) => {
    // Nor may a frame keep the screen awake.
    calm.allow(/screen-wake-lock is not allowed|^console error: Blocked opening/);
    const hash = "#mode=present&story=opening&step=2&renderer=svg";
    const open = (sandbox: string) =>
      openArticle(
        (site) =>
          `<iframe title="Wall" src="${site}${hash}" width="1000" height="600" ${sandbox}></iframe>`,
      );
    await open("");
    const frame = page.frames().find((one) => one.url().startsWith(baseURL ?? ""));
    if (frame === undefined) throw new Error("the wall is in no frame");
    const wall = page.frameLocator("iframe");
    const wallAt = (step: number) =>
      expect
        .poll(() => new URLSearchParams(new URL(frame.url()).hash.slice(1)).get("step"))
        .toBe(`${step}`);
    const tools = wall.getByRole("navigation", { name: "Presenting" });
    const end = tools.getByRole("button", { name: "End presenting" });
    await end.focus();
    const [speaker] = await Promise.all([
      page.waitForEvent("popup"),
      tools.getByRole("button", { name: "Speaker’s window" }).press("Enter"),
    ]);
    await drawn(speaker);
    await expect(speaker.getByText(/^Led from/)).toBeVisible();
    await speaker.keyboard.press("PageDown");
    await wallAt(3);
    await speaker.reload();
    await drawn(speaker);
    await expect(speaker.getByText(/^Led from/)).toBeVisible();
    await speaker.keyboard.press("PageDown");
    await wallAt(4);
    await Promise.all([
      speaker.getByText("No wall has been heard.").waitFor(),
      frame.evaluate(() => location.reload()),
    ]);
    await expect(speaker.getByText(/^Led from/)).toBeVisible();
    await wall.getByRole("main").press("PageUp");
    await isAtStep(speaker, 3);
    await speaker.close();

    await open('sandbox="allow-scripts allow-same-origin"');
    await end.focus();
    await tools.getByRole("button", { name: "Speaker’s window" }).press("Enter");
    await expect(tools.getByRole("link", { name: /open it as a tab/ })).toBeVisible();
    await expect(tools.locator("p[role=status]").first()).toHaveText(
      `If nothing opens, the page around the map lets no window open. Open the map by itself: ${baseURL}`,
    );
  },
);
