import { expect, type Locator, type Page } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { sideways } from "./support/sideways.ts";
import { theDay } from "./support/theDay.ts";

/** No language of ours runs from right to left yet: this is what the page will be for the first that does. */
async function openTurned(page: Page, hash: string): Promise<void> {
  await openAt(page, hash);
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await drawn(page);
}

/** Everything outside of the window that no box of its own holds. */
const outside = (page: Page): Promise<readonly string[]> =>
  page.locator("body *").evaluateAll((all) => {
    const { clientWidth } = document.documentElement;
    const isHeld = (element: Element): boolean => {
      for (let box = element.parentElement; box !== null; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== "visible") return true;
      return false;
    };
    return all.flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || (left >= -0.5 && right <= clientWidth + 0.5)) return [];
      return isHeld(element) ? [] : [`${element.outerHTML.slice(0, 80)} ${left}–${right}`];
    });
  });

/** Where letters stand inside of their drawing, in px from its left edge. */
const letters = (drawing: Locator): Promise<readonly (readonly [string, number])[]> =>
  drawing.first().evaluate((node) => {
    const svg = node.closest("svg") ?? node;
    const { left } = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")].map((text): [string, number] => [
      text.textContent,
      Math.round(text.getBoundingClientRect().left - left),
    ]);
  });

const middleOf = async (part: Locator): Promise<number> => {
  const box = await part.boundingBox();
  return (box?.x ?? Number.NaN) + (box?.width ?? 0) / 2;
};

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  journey.describe(`from right to left, ${width} px wide`, { tag: "@svg" }, () => {
    journey.use({ viewport: { width, height } });

    journey("nothing reaches over the edge of the window", async ({ page }) => {
      for (const hash of [
        "#overlay=visa",
        "#overlay=visa&place=KAZ&date=2022-09-26",
        "#view=table&place=GEO",
        "#view=text&place=GEO",
        "#compare=2022-09-21",
        ...["doors", "changes", "rule", "about", "data", "paper"].map((name) => `#page=${name}`),
      ]) {
        await openTurned(page, hash);
        expect(await sideways(page), hash).toBe(0);
        expect(await outside(page), hash).toEqual([]);
      }
    });

    journey("drawings keep their letters where they stand", async ({ page }) => {
      await openAt(page, "#place=KAZ");
      // On a phone the card's sheet lies over the button.
      await page.locator(".key-all > button").press("Enter");
      await page.locator("#card details").evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      for (const drawing of [
        ".stage-map svg.scene",
        "#card .strip:has(text)",
        "#card .chart",
        ".legend-circles",
      ]) {
        const before = await letters(page.locator(drawing));
        expect(before.length, drawing).toBeGreaterThan(0);
        await page.evaluate(() => {
          document.documentElement.dir = "rtl";
        });
        await drawn(page);
        expect(await letters(page.locator(drawing)), drawing).toEqual(before);
        await page.evaluate(() => {
          document.documentElement.dir = "ltr";
        });
        await drawn(page);
      }
    });

    // As decided in src/timeline/Months.tsx.
    journey("time still runs to the right", async ({ page }) => {
      await openTurned(page, "#date=2022-09-21&view=text");
      const slider = page.getByRole("slider").first();
      const line = page.locator(".timeline-now");
      const years = page.locator(".timeline-year");
      const [early, late] = [await middleOf(years.first()), await middleOf(years.last())];
      expect(early).toBeLessThan(late);

      const before = await middleOf(line);
      await slider.focus();
      await page.keyboard.press("ArrowRight");
      await expect(theDay(page)).toHaveValue(/^22\s/);
      await page.keyboard.press("End");
      await drawn(page);
      expect(await middleOf(line)).toBeGreaterThan(before);
      expect(Math.abs((await middleOf(line)) - late)).toBeLessThan(width / 4);

      // The thumb is where the line is: a click beside it leads to an earlier day.
      const rail = await slider.boundingBox();
      await page.mouse.click((rail?.x ?? 0) + 10, (rail?.y ?? 0) + (rail?.height ?? 0) / 2);
      await expect(theDay(page)).toHaveValue(/(February|March)\s2022/);
      expect(await middleOf(line)).toBeLessThan(before);

      const [previous, next] = ["Previous event", "Next event"].map((name) =>
        page.getByRole("button", { name, exact: true }),
      );
      if (previous === undefined || next === undefined) throw new Error("no buttons");
      expect(await middleOf(previous)).toBeLessThan(await middleOf(next));
    });

    journey("a title leads to its event", async ({ page }) => {
      journey.skip(width <= 640, "the strip has no titles there, the month's list has them");
      await openTurned(page, "#date=2022-09-22&view=text");
      const tick = page.locator('[data-event="2022-09-21-mobilization"]');
      await tick.scrollIntoViewIfNeeded();
      const box = await tick.boundingBox();
      await page.mouse.click(
        (box?.x ?? 0) + (box?.width ?? 0) / 2,
        (box?.y ?? 0) + (box?.height ?? 0) / 2,
      );
      await expect(theDay(page)).toHaveValue(/September\s2022$/);
    });

    journey("the pointer's tip stands at the pointer", async ({ page }) => {
      await openTurned(page, "#map=43.5,42.2,4.5");
      const map = await page.locator(".stage-map").boundingBox();
      const x = (map?.x ?? 0) + (map?.width ?? 0) / 2;
      await page.mouse.move(x, (map?.y ?? 0) + (map?.height ?? 0) / 2);
      const tip = await page.locator(".stage-tip").boundingBox();
      const near = Math.min(
        Math.abs((tip?.x ?? 0) - x),
        Math.abs((tip?.x ?? 0) + (tip?.width ?? 0) - x),
      );
      expect(near).toBeLessThan(24);
    });

    journey("west stays on the left for whoever walks the map in words", async ({ page }) => {
      await openTurned(page, "#view=text&place=GEO");
      const [west, east] = ["w", "e"].map((quarter) =>
        page.locator(`.compass [data-quarter="${quarter}"]`),
      );
      if (west === undefined || east === undefined) throw new Error("no compass");
      expect(await middleOf(west)).toBeLessThan(await middleOf(east));
    });
  });
}

journey.describe("from right to left", { tag: "@svg" }, () => {
  journey.use({ viewport: { width: 1440, height: 900 } });

  journey("the bar begins on the right, the card stands on the left", async ({ page }) => {
    await openTurned(page, "#overlay=visa&place=GEO");
    const [name, map, card] = [
      await page.locator("h1").boundingBox(),
      await page.locator(".stage-map").boundingBox(),
      await page.locator("#card").boundingBox(),
    ];
    expect(name?.x).toBeGreaterThan(1200);
    expect(map?.width).toBeCloseTo(1440, 0);
    expect(card?.x).toBeLessThan(20);
  });

  journey("what lies on the map keeps apart, and west stays on the left", async ({ page }) => {
    await openTurned(page, "#story=none");
    await page.locator(".stage-more").click();
    const zoom = await page.locator(".stage-buttons").boundingBox();
    const more = await page.locator(".stage-extra").boundingBox();
    expect(zoom?.x).toBeLessThan(100);
    expect(more?.x).toBeGreaterThanOrEqual((zoom?.x ?? 0) + (zoom?.width ?? 0));
    const [west, east] = [".stage-left", ".stage-right"].map((part) => page.locator(part));
    if (west === undefined || east === undefined) throw new Error("no buttons");
    expect(await middleOf(west)).toBeLessThan(await middleOf(east));
  });

  journey("the table keeps the names in sight, now on the right", async ({ page }) => {
    await openTurned(page, "#view=table&place=KAZ");
    const name = page.locator('tr[data-place="KAZ"] > th');
    const at = await name.boundingBox();
    await page.locator(".table-box").evaluate((box) => {
      box.scrollLeft = -400;
    });
    expect(await page.locator(".table-box").evaluate((box) => box.scrollLeft)).toBeLessThan(0);
    expect((await name.boundingBox())?.x).toBeCloseTo(at?.x ?? 0, 0);
    expect(await name.evaluate((cell) => getComputedStyle(cell).boxShadow)).toContain("-4px");
  });
});
