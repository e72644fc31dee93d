// The drawing and the live map of one address are one picture: the same colours at two hundred points, the same names in the same boxes.
import { expect, type Page } from "@playwright/test";
import { coloursApart } from "./support/coloursApart.ts";
import { journey } from "./support/journey.ts";
import { type NameBox, namesAside } from "./support/namesAside.ts";
import { openAt } from "./support/openAt.ts";
import { theMap } from "./support/theMap.ts";

const POINTS = 200;
/** Of 255, of the mean colour round a point: a line that one rasteriser sets half a px aside makes up to 20, another class 40 and more. */
const APART = 24;
/** So many points may lie where several lines meet. */
const STRAY = 2;
/** Px between a point and what is written or lies on the map: letters are smoothed quite differently. */
const AWAY = 7;

type Picture = { readonly png: Buffer; readonly size: { width: number; height: number } };

async function pictureOf(page: Page, hash: string, renderer: "gl" | "svg"): Promise<Picture> {
  await page.goto("about:blank");
  await openAt(page, renderer === "svg" ? `${hash}&renderer=svg` : hash);
  await expect(page.locator("html")).toHaveAttribute("data-renderer", renderer);
  const box = await theMap(page).boundingBox();
  if (box === null) throw new Error("there is no map");
  return { png: await page.screenshot({ clip: box }), size: box };
}

/** The boxes of all names of the drawing, and of all that lies on the map. */
const boxesOf = (page: Page): Promise<readonly NameBox[]> =>
  theMap(page).evaluate((map) => {
    const corner = map.getBoundingClientRect();
    const boxOf = (element: Element, id: string) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { id, left: x - corner.x, top: y - corner.y, width, height };
    };
    return [
      ...[...map.querySelectorAll<SVGTextElement>("text[data-label]")].map((text) =>
        boxOf(text, text.dataset["label"] ?? ""),
      ),
      ...[...document.querySelectorAll("[data-covers]")].map((part) => boxOf(part, "")),
    ];
  });

/** Points all over a picture, the same each time, on nothing that is written or lies on it. */
function pointsOn(
  { width, height }: Picture["size"],
  boxes: readonly NameBox[],
): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let seed = 1;
  const upTo = (most: number) => {
    seed = (seed * 16807) % 2147483647;
    return AWAY + Math.floor((seed / 2147483647) * (most - 2 * AWAY));
  };
  while (points.length < POINTS) {
    const [x, y] = [upTo(width), upTo(height)];
    const isFree = boxes.every(
      (box) =>
        x < box.left - AWAY ||
        y < box.top - AWAY ||
        x > box.left + box.width + AWAY ||
        y > box.top + box.height + AWAY,
    );
    if (isFree) points.push([x, y]);
  }
  return points;
}

for (const [what, width, height, hash, other] of [
  ["the classes of a day", 1440, 900, "#date=2024-08-01&overlay=visa", "#date=2024-08-01"],
  [
    "the numbers of a day, for a projector",
    1024,
    768,
    "#date=2024-08-01&theme=projector",
    "#date=2024-08-01",
  ],
  [
    "a dark phone",
    390,
    844,
    "#date=2023-12-14&overlay=risk&theme=dark",
    "#date=2023-12-14&overlay=visa&theme=dark",
  ],
  [
    "the flat map",
    1024,
    768,
    "#date=2022-03-01&overlay=visa&proj=flat&map=60,45,2.6",
    "#date=2022-03-01&overlay=visa&proj=flat&map=60,44,2.6",
  ],
] as const)
  journey(
    `drawn and live, ${what} at ${width} × ${height} has the same colours at 200 points and the same names within a px`,
    { tag: "@gl" },
    async ({ page }) => {
      journey.slow();
      await page.setViewportSize({ width, height });
      const svg = await pictureOf(page, hash, "svg");
      const boxes = await boxesOf(page);
      const gl = await pictureOf(page, hash, "gl");
      expect(gl.size).toEqual(svg.size);

      const points = pointsOn(svg.size, boxes);
      const strayOf = async (pictures: readonly [Buffer, Buffer]) =>
        (await coloursApart(page, pictures, points)).flatMap((by, i) =>
          by > APART ? [`${points[i]}: ${by.toFixed()}`] : [],
        );
      const stray = await strayOf([svg.png, gl.png]);
      expect(stray.length, stray.join("\n")).toBeLessThanOrEqual(STRAY);
      // Another picture is told from it.
      const another = await pictureOf(page, other, "svg");
      expect((await strayOf([another.png, gl.png])).length).toBeGreaterThan(POINTS / 10);

      const names = boxes.filter(({ id }) => id !== "");
      expect(names.length).toBeGreaterThan(10);
      for (const { id, right, down, ink } of await namesAside(page, [svg.png, gl.png], names)) {
        expect(Math.max(Math.abs(right), Math.abs(down)), id).toBeLessThanOrEqual(1);
        expect(ink, id).toBeGreaterThan(0.7);
        expect(ink, id).toBeLessThan(1.3);
      }
    },
  );
