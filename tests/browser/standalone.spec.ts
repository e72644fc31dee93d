import { expect, type Page } from "@playwright/test";
import { Resvg } from "@resvg/resvg-js";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { sheetReady } from "./support/sheetReady.ts";

type Colour = readonly [number, number, number];

/** A hundred points, evenly over the drawing. */
const POINTS = Array.from({ length: 100 }, (_, i): readonly [number, number] => [
  37 + (i % 10) * 74,
  36 + Math.floor(i / 10) * 72,
]);

/** Two programs smooth the edges of letters and stripes each in its own way: a colour may stand so many px aside. */
const AROUND = [-2, -1, 0, 1, 2] as const;

/** The colours of a picture as the browser shows it, at all points. */
const coloursSeen = (page: Page, png: Buffer): Promise<readonly Colour[]> =>
  page.evaluate(
    async ([base64, points]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const { width, height } = image;
      const data = context?.getImageData(0, 0, width, height).data ?? [];
      return points.map(([x, y]): Colour => {
        const at = (y * width + x) * 4;
        return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      });
    },
    [png.toString("base64"), POINTS] as const,
  );

journey(
  "the drawing on paper, saved to a file and opened by another program, has the colours that the browser shows at a hundred points",
  { tag: "@svg" },
  async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 1200 });
    await openAt(page, "#date=2024-09-21&overlay=visa");
    await sheetReady(page);
    await page.emulateMedia({ media: "print" });
    const drawing = page.locator(".sheet-paper:visible svg.scene");
    await drawing.waitFor();
    const svg = await drawing.evaluate((element) => new XMLSerializer().serializeToString(element));
    // The same drawing in the page, with all that the page does to it, at its own size.
    await drawing.evaluate((element) => {
      const copy = element.cloneNode(true) as SVGElement;
      Object.assign(copy.style, {
        position: "fixed",
        inset: "0 auto auto 0",
        width: "746px",
        height: "722px",
        zIndex: "99",
      });
      document.body.append(copy);
      for (const part of [...document.body.children]) if (part !== copy) part.remove();
    });
    const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 746, height: 722 } });
    const seen = await coloursSeen(page, shot);
    const picture = new Resvg(svg, { background: "#fff" }).render();
    expect([picture.width, picture.height]).toEqual([746, 722]);
    // Each reading of them makes a copy.
    const { pixels } = picture;
    const drawnAt = (x: number, y: number): readonly number[] => {
      const at = (y * picture.width + x) * 4;
      return [...pixels.subarray(at, at + 3)];
    };
    const apart = POINTS.flatMap(([x, y], i) => {
      const farFrom = (drawn: readonly number[]) =>
        Math.max(...drawn.map((value, k) => Math.abs(value - (seen[i]?.[k] ?? 0))));
      const near = AROUND.flatMap((dx) => AROUND.map((dy) => farFrom(drawnAt(x + dx, y + dy))));
      return Math.min(...near) <= 24 ? [] : [`${x},${y}: ${drawnAt(x, y)} and ${seen[i]}`];
    });
    expect(apart.length, apart.join("\n")).toBeLessThanOrEqual(4);
    expect(new Set(seen.map(String)).size).toBeGreaterThan(8);
  },
);
