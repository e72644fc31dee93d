import { expect, type Page } from "@playwright/test";
import { PAGE_SIZES, pageAt } from "../scene/pages.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** A name as a renderer was given it: whose, on which side, how far from the point, in px. */
type Given = {
  readonly id: string;
  readonly side: string;
  readonly right: number;
  readonly down: number;
};

type Sent = {
  readonly id: string;
  readonly properties: {
    readonly anchor: string;
    readonly bold: boolean;
    readonly offset: readonly [number, number];
  };
};

/** Keeps the names that the page tells MapLibre's workers of, and takes away those that it takes back. */
const keepWhatIsSent = (page: Page) =>
  page.addInitScript(() => {
    const names = new Map<string, Sent>();
    Object.assign(window, { sentNames: names });
    const keep = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const { source, data, dataDiff } = value as {
        source?: string;
        /** What the map is opened with, and what differs from then on. */
        data?: { features?: readonly Sent[] };
        dataDiff?: { remove?: readonly string[]; add?: readonly Sent[] };
      };
      if (source !== "marks" || (data?.features ?? dataDiff) === undefined) {
        for (const part of Object.values(value)) keep(part);
        return;
      }
      for (const id of dataDiff?.remove ?? []) names.delete(id);
      for (const name of data?.features ?? dataDiff?.add ?? [])
        if ("anchor" in name.properties) names.set(name.id, name);
    };
    const post = Worker.prototype.postMessage as (...rest: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, ...rest: unknown[]) {
      keep(rest[0]);
      post.apply(this, rest);
    };
  });

/** The names that GL has by now. */
const toldToGl = (page: Page): Promise<readonly Given[]> =>
  page.evaluate(() =>
    [...(window as unknown as { sentNames: Map<string, Sent> }).sentNames.values()].map(
      ({ id, properties: { anchor, bold, offset } }) => ({
        id: id.replace(/^(destination|place)-/, ""),
        side: anchor,
        right: Math.round(offset[0] * (bold ? 13 : 12)),
        down: Math.round(offset[1] * (bold ? 13 : 12)),
      }),
    ),
  );

/** Where the drawing has the same names, beside the circles that they belong to. */
const drawnInSvg = (page: Page): Promise<readonly Given[]> =>
  page.locator("svg.scene").evaluate((svg) => {
    const sides: Readonly<Record<string, string>> = {
      start: "left",
      middle: "center",
      end: "right",
    };
    return [...svg.querySelectorAll<SVGTextElement>("text[data-label]")].map((text) => {
      const id = text.dataset["label"] ?? "";
      const size = Number(text.getAttribute("font-size"));
      const lines = text.querySelectorAll("tspan[x]").length;
      const mark = svg.querySelector(`.circle[data-place="${id}"], .dot[data-place="${id}"]`);
      const [x = Number.NaN, y = Number.NaN] =
        mark
          ?.getAttribute("transform")
          ?.match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      const middle = Number(text.getAttribute("y")) - 0.35 * size + ((lines - 1) * 1.15 * size) / 2;
      return {
        id,
        side: sides[text.getAttribute("text-anchor") ?? ""] ?? "",
        right: Math.round(Number(text.getAttribute("x")) - x),
        down: Math.round(middle - y),
      };
    });
  });

// On a phone names that do not fit are left out, and listed.
for (const [width, height, least] of [
  [1440, 900, 10],
  [390, 844, 6],
] as const)
  journey(
    `at ${width} × ${height} MapLibre is given exactly the names that the drawing has, each at the same side of its circle`,
    { tag: "@gl" },
    async ({ page }) => {
      journey.slow();
      await page.setViewportSize({ width, height });
      await keepWhatIsSent(page);
      for (const hash of ["#date=2024-08-01", "#date=2024-09-25&overlay=risk&lang=de"]) {
        await page.goto("about:blank");
        await openAt(page, `${hash}&renderer=svg`);
        // A language whose words take a line more makes the map lower, and it is laid out anew.
        await expect
          .poll(() =>
            page.locator("svg.scene").evaluate((svg) => {
              const { clientWidth = 0, clientHeight = 0 } = svg.closest(".map-area") ?? {};
              return svg.getAttribute("viewBox") === `0 0 ${clientWidth} ${clientHeight}`;
            }),
          )
          .toBe(true);
        const drawn = await drawnInSvg(page);
        expect(drawn.length).toBeGreaterThan(least);
        await openAt(page, hash);
        await expect(page.locator(".map-area")).toHaveAttribute("data-renderer", "gl");
        const names = (given: readonly Given[]) =>
          given.map(({ id, side }) => `${id} ${side}`).toSorted();
        await expect.poll(async () => names(await toldToGl(page))).toEqual(names(drawn));
        const told = await toldToGl(page);
        for (const { id, right, down } of drawn) {
          const same = told.find((name) => name.id === id);
          // Names on their country have no mark to be measured from.
          if (Number.isNaN(right)) continue;
          expect(Math.abs((same?.right ?? Number.NaN) - right), id).toBeLessThanOrEqual(1);
          expect(Math.abs((same?.down ?? Number.NaN) - down), id).toBeLessThanOrEqual(1);
        }
      }
    },
  );

journey(
  "as the page itself measures them, the names of the drawing are whole and cover neither each other nor a circle of another place",
  { tag: "@svg" },
  async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    for (const hash of [
      "#theme=projector",
      "#lang=ru&date=2024-09-21",
      "#lang=de&theme=projector",
    ]) {
      await openAt(page, hash);
      const faults = await page.locator("svg.scene").evaluate((svg) => {
        const boxOf = (element: Element) => element.getBoundingClientRect();
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        const whole = boxOf(svg);
        const names = [...svg.querySelectorAll<SVGTextElement>("text[data-label]")];
        const lines = (name: Element) => [...name.querySelectorAll("tspan[x]")].map(boxOf);
        const covers = [...document.querySelectorAll("[data-covers]")];
        return names.flatMap((name, i) => {
          const id = name.dataset["label"];
          const rects = lines(name);
          const others = names
            .slice(i + 1)
            .filter((other) => lines(other).some((b) => rects.some((a) => meet(a, b))));
          const circles = [...svg.querySelectorAll<SVGGElement>(".circle")].filter((circle) => {
            const mark = circle.querySelector(".circle-mark");
            if (circle.dataset["place"] === id || mark === null) return false;
            const { left, top, width } = boxOf(mark);
            const [x, y] = [left + width / 2, top + width / 2];
            return rects.some(
              (a) =>
                Math.hypot(
                  Math.max(a.left - x, 0, x - a.right),
                  Math.max(a.top - y, 0, y - a.bottom),
                ) <
                width / 2,
            );
          });
          return [
            ...(rects.every((a) => a.left >= whole.left && a.right <= whole.right)
              ? []
              : [`${id} is cut`]),
            ...(covers.some((part) => rects.some((a) => meet(a, boxOf(part))))
              ? [`${id} is hidden`]
              : []),
            ...others.map((other) => `${id} meets ${other.dataset["label"]}`),
            ...circles.map((circle) => `${id} covers ${circle.dataset["place"]}`),
          ];
        });
      });
      expect(faults, hash).toEqual([]);
    }
  },
);

journey(
  "on a page of each size the map is as large, and as little lies on it, as the rules of names are tried with",
  { tag: "@svg" },
  async ({ page }) => {
    for (const size of PAGE_SIZES)
      for (const theme of ["light", "projector"] as const) {
        const [width = 0, height = 0] = size.split(" × ").map(Number);
        await page.setViewportSize({ width, height });
        await openAt(page, `#date=2024-08-01&lang=de&theme=${theme}`);
        const tried = pageAt(size, theme);
        const measured = () =>
          page.locator(".stage-map").evaluate((map) => {
            const corner = map.getBoundingClientRect();
            const boxOf = (element: Element) => {
              const { left, top, right, bottom } = element.getBoundingClientRect();
              const [x, y] = [corner.left, corner.top];
              return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
            };
            const covers = [...document.querySelectorAll("[data-covers]")].map(boxOf);
            return {
              map: [corner.width, corner.height],
              covers: covers.filter(({ left, right, bottom }) => right > left && bottom > 0),
            };
          });
        await expect
          .poll(
            async () => {
              const [w = 0, h = 0] = (await measured()).map;
              return Math.max(Math.abs(w - tried.size.width), Math.abs(h - tried.size.height));
            },
            { message: `${size} ${theme}` },
          )
          .toBeLessThan(1);
        for (const box of (await measured()).covers)
          expect(
            tried.covered.some(
              (one) =>
                box.left >= one.left - 1 &&
                box.top >= one.top - 1 &&
                box.right <= one.right + 1 &&
                box.bottom <= one.bottom + 1,
            ),
            `${size} ${theme} ${JSON.stringify(box)}`,
          ).toBe(true);
      }
  },
);

journey(
  "the destinations without room for a name are in a list that opens, and from it their card",
  { tag: "@svg" },
  async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await openAt(page, "#theme=projector&date=2024-09-21");
    const list = page.locator(".left-out");
    await list.locator("summary").click();
    const first = list.getByRole("button").first();
    const name = (await first.locator("span").textContent()) ?? "";
    await expect(first.locator("b")).toContainText(/\d/);
    await first.click();
    await expect(page.locator("#card-title")).toContainText(name);
  },
);
