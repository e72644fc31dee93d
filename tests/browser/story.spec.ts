import { expect, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";
import { theCardTitle } from "./support/theCard.ts";
import { theDay } from "./support/theDay.ts";
import { theMap } from "./support/theMap.ts";
import { theStatement, theStory } from "./support/theStory.ts";

const STATEMENTS = [
  /650,000 people/,
  /sky to the West/,
  /98,000 Russians/,
  /Finland shuts its door/,
  /one crossing after another/,
  /sent back/,
  /depends on the passport/,
];

const next = (page: Page) => theStory(page).getByRole("button", { name: "Next" });
const explore = (page: Page) => theStory(page).getByRole("button", { name: "Explore the map" });
const isAt = async (page: Page, step: number) => {
  await expect(theStatement(page)).toHaveText(STATEMENTS[step - 1] ?? /never/);
  await expect(theStory(page)).toContainText(`${step}/7`);
};

journey(
  "a bare link tells the story in seven pictures, then the map is explored, and Back goes back step by step",
  { tag: "@both" },
  async ({ page }) => {
    journey.slow();
    await openAt(page);
    await isAt(page, 1);
    expect(new URL(page.url()).hash).toBe("");
    for (let step = 2; step <= 7; step++) {
      await next(page).click();
      await isAt(page, step);
      await expect.poll(() => theAddress(page)).toEqual({ story: "opening", step: String(step) });
    }
    await explore(page).click();
    await expect(theStory(page)).toHaveCount(0);
    await expect(theDay(page)).toHaveValue("17 February 2026");
    expect(theAddress(page)).toMatchObject({ date: "2026-02-17", overlay: "visa" });
    await page.goBack();
    await isAt(page, 7);
    await page.goBack();
    await isAt(page, 6);
    await drawn(page);
  },
);

journey("by keyboard alone: a clicker's keys, arrows, Space, and out", async ({ page }) => {
  await openAt(page, "#story=opening&renderer=svg");
  for (const [key, step] of [
    ["PageDown", 2],
    ["ArrowRight", 3],
    ["Space", 4],
    ["PageUp", 3],
    ["ArrowLeft", 2],
  ] as const) {
    await page.keyboard.press(key);
    await isAt(page, step);
  }
  await page.getByRole("combobox").first().focus();
  await page.keyboard.type("new place");
  await isAt(page, 2);
  await page.keyboard.press("Escape");
  await next(page).focus();
  await page.keyboard.press("Enter");
  await isAt(page, 3);
  await expect(next(page)).toBeFocused();
  // Arrows walk over the map while it has the focus, and the clicker goes on telling.
  await theMap(page).focus();
  await page.keyboard.press("ArrowRight");
  await isAt(page, 3);
  await page.keyboard.press("PageDown");
  await isAt(page, 4);
  await explore(page).focus();
  await page.keyboard.press("Enter");
  await expect(theStory(page)).toHaveCount(0);
});

journey(
  "the list of stories opens from the bar and from the last step of the opening, and begins one or goes on with it",
  async ({ page }) => {
    await openAt(page, "#story=opening&step=7&renderer=svg");
    await theStory(page).getByRole("button", { name: "All stories" }).click();
    const list = page.getByRole("dialog", { name: "Stories, step by step" });
    const first = list.getByRole("listitem").first();
    await expect(first.getByRole("heading")).toHaveText("Seven pictures of leaving Russia");
    await expect(first).toContainText("7 steps, about 7 minutes");
    await expect.poll(() => theAddress(page)["page"]).toBe("stories");
    await first.getByRole("button", { name: "Go on with step 7" }).click();
    await isAt(page, 7);
    await page
      .getByRole("navigation", { name: "Rooms of this page" })
      .getByRole("button", { name: "Stories" })
      .click();
    await first.getByRole("button", { name: "Begin" }).click();
    await isAt(page, 1);
    await page.goBack();
    await expect(list).toBeVisible();
  },
);

journey("a step is read out once", async ({ page }) => {
  await openAt(page, "#story=opening&renderer=svg");
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const live = (target instanceof Element ? target : target.parentElement)?.closest(
          "[aria-live], [role=status], [role=alert]",
        );
        const text = live?.textContent?.trim() ?? "";
        if (text !== "" && said.at(-1) !== text) said.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  for (const step of [2, 3]) {
    await next(page).click();
    await isAt(page, step);
  }
  await page.waitForTimeout(1500);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.map((text) => text.slice(0, 11))).toEqual(["Step 2 of 7", "Step 3 of 7"]);
});

journey(
  "what the reader changes in a step stays until the next, and can be taken back",
  async ({ page }) => {
    await openAt(page, "#story=opening&step=3&renderer=svg");
    await isAt(page, 3);
    await page.getByRole("combobox").first().fill("Kazakhstan");
    await page.getByRole("option").first().click();
    await expect(theCardTitle(page)).toHaveText("Kazakhstan");
    await expect.poll(() => theAddress(page)).toMatchObject({ place: "KAZ", story: "opening" });
    await page.reload();
    await drawn(page);
    await expect(theCardTitle(page)).toHaveText("Kazakhstan");
    await isAt(page, 3);
    await theStory(page).getByRole("button", { name: "Changed: back to the step" }).click();
    await expect(theCardTitle(page)).toHaveCount(0);
    await expect
      .poll(() => theAddress(page))
      .toEqual({ story: "opening", step: "3", renderer: "svg" });
    await expect(theStory(page).getByRole("button", { name: "Changed" })).toHaveCount(0);
  },
);

journey("a story or a step that is not there is told, and the opening begins", async ({ page }) => {
  for (const [hash, named] of [
    ["#story=fairy", "story = fairy"],
    ["#story=opening&step=99", "step = 99"],
  ] as const) {
    await openAt(page, `${hash}&renderer=svg`);
    await expect(page.locator(".notice")).toContainText(named);
    await isAt(page, 1);
    await page.goto("about:blank");
  }
});

journey(
  "a link to a state shows the state, and nothing of the story before it",
  async ({ page }) => {
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/core-[^/]*\.json/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("./#place=GEO&renderer=svg", { waitUntil: "commit" });
    await expect(page.locator("svg[data-map]").first()).toBeVisible();
    await expect(theStatement(page)).not.toBeVisible();
    await expect(theStory(page)).not.toBeVisible();
    letGo();
    await drawn(page);
    await expect(theCardTitle(page)).toHaveText("Georgia");
    await expect(theStory(page)).toHaveCount(0);
  },
);

journey(
  "when the words of a step cannot be loaded the card says so, and a second try brings them",
  async ({ page, calm }) => {
    calm.allow(/Failed to load resource/);
    const pattern = /\/stories-[^/]*\/opening-en\.json/;
    await page.route(pattern, (route) => route.abort());
    await openAt(page, "#renderer=svg");
    await next(page).click();
    await expect(theStory(page).getByRole("alert")).toBeVisible();
    await page.unroute(pattern);
    await theStory(page).getByRole("alert").getByRole("button").click();
    await isAt(page, 2);
  },
);

journey.describe("on a phone", () => {
  const PHONE = { width: 390, height: 844 };
  journey.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  journey(
    "the statement has two lines, the picture its room, and a finger goes on",
    async ({ page, context }) => {
      for (const lang of ["en", "de", "ru"])
        for (let step = 1; step <= 7; step++) {
          await openAt(page, `#story=opening&step=${step}&lang=${lang}&renderer=svg`);
          const statement = await theStatement(page).boundingBox();
          expect
            .soft(statement?.height ?? 99, `${lang} ${step}`)
            .toBeLessThanOrEqual(2.5 * 17 * 1.2);
          const card = await theStory(page).boundingBox();
          expect.soft(card?.y ?? 0, `${lang} ${step}`).toBeGreaterThanOrEqual(0.6 * PHONE.height);
          expect(Math.round((card?.y ?? 0) + (card?.height ?? 0))).toBe(PHONE.height);
        }
      await openAt(page, "#story=opening&renderer=svg&lang=en");
      const session = await context.newCDPSession(page);
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
        session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: x === undefined ? [] : [{ x, y: 700 }],
        });
      const swipe = async (from: number, to: number) => {
        await touch("touchStart", from);
        for (const part of [0.25, 0.5, 0.75, 1])
          await touch("touchMove", from + (to - from) * part);
        await touch("touchEnd");
      };
      await swipe(320, 90);
      await isAt(page, 2);
      await swipe(90, 320);
      await isAt(page, 1);
    },
  );
});
