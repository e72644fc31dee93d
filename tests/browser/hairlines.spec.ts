// Between two countries of one class no paper shines through: a known fault of programs that draw shapes side by side.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { Resvg } from "@resvg/resvg-js";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { needs, type Pixels, pixelsOf, pngPixels, readBy } from "./support/readers.ts";

/** A day on which many neighbours ask for a visa, with nothing drawn but the ground. */
const VIEW =
  "#overlay=visa&date=2022-09-21&hide=routes,destinations,crossings,borders,labels&proj=flat&map=20,15,2.6&view=text&renderer=svg";

const MARK = "#ff00ff";

type Colour = readonly [number, number, number];

const light = ([red, green, blue]: Colour): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

const inHex = (text: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Colour;

/** Where borders are drawn in a picture so wide: their line in a colour that nothing else has, and wider. */
function bordersIn(svg: string, line: string, width: number): Pixels {
  const marked = svg.replaceAll(
    new RegExp(`stroke="${line}" stroke-width="[\\d.]+"`, "g"),
    `stroke="${MARK}" stroke-width="2.4"`,
  );
  const made = new Resvg(marked, { fitTo: { mode: "width", value: width } }).render();
  return pixelsOf(made.pixels, made.width, made.height, 4);
}

/** Of the pixels on borders with one class at both sides: how many there are, and how light the lightest is. */
function seamsIn(
  { width, height, at }: Pixels,
  borders: Pixels,
  fill: Colour,
  others: ReadonlySet<string>,
) {
  /** Whether sea or a country of another class is near, which is lighter by itself. */
  const isMixed = (x: number, y: number): boolean => {
    for (let dx = -5; dx <= 5; dx++)
      for (let dy = -5; dy <= 5; dy++) if (others.has(String(at(x + dx, y + dy)))) return true;
    return false;
  };
  let [count, lightest] = [0, 0];
  // Programs round colours as they like.
  const isOwn = (x: number, y: number) =>
    at(x, y).every((value, i) => Math.abs(value - (fill[i] ?? 0)) <= 2);
  for (let y = 30; y < height - 30; y++)
    for (let x = 30; x < width - 30; x++) {
      if (String(borders.at(x, y)) !== String(inHex(MARK))) continue;
      if (!isOwn(x - 4, y) || !isOwn(x + 4, y)) continue;
      if (isMixed(x, y)) continue;
      count++;
      lightest = Math.max(lightest, light(at(x, y)));
    }
  return { count, lightest };
}

/** The colour of the line between countries: the last one that the ground draws. */
const svgLine = (svg: string): string => {
  const [ground = ""] = /<g[^>]* class="ground".*?<\/g>/s.exec(svg) ?? [];
  return [...ground.matchAll(/fill="none" stroke="(#\w{6})"/g)].at(-1)?.[1] ?? "";
};

async function saved(page: Page, format: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`.take-dialog [data-format=${format}]`).click(),
  ]);
  return readFileSync(await file.path());
}

journey(
  "between countries of one class a picture of 1 ×, of 2 × and a PDF show the line of the border, and nothing lighter",
  { tag: "@svg" },
  async ({ page }) => {
    needs("pdftoppm");
    journey.slow();
    await openAt(page, VIEW);
    await page.locator(".take-open").click();
    const dialog = page.locator(".take-dialog");
    await dialog.locator("select:has(option[value=preview])").selectOption("preview");
    const svg = String(await saved(page, "svg"));
    const fill = inHex(/fill="(#\w{6})" data-place="\w+" data-class="visa"/.exec(svg)?.[1] ?? "");
    const line = svgLine(svg);
    const others = new Set(
      [...svg.matchAll(/fill="(#\w{6})"/g)]
        .map(([, hex = ""]) => String(inHex(hex)))
        .filter((one) => one !== String(fill) && one !== String(inHex(line))),
    );
    const most = Math.max(light(fill), light(inHex(line))) + 1;
    expect(most).toBeLessThan(220);
    const pictures = new Map<string, Pixels>();
    for (const [name, pixels] of [
      ["1 ×", "1"],
      ["2 ×", "2"],
    ] as const) {
      await dialog.getByRole("combobox", { name: "Size of the PNG" }).selectOption(pixels);
      pictures.set(name, pngPixels(await saved(page, "png")));
    }
    const pdf = await saved(page, "pdf");
    pictures.set("PDF", pngPixels(readBy("pdftoppm", ["-png", "-r", "150", "-"], pdf)));
    for (const [name, picture] of pictures) {
      const { count, lightest } = seamsIn(
        picture,
        bordersIn(svg, line, picture.width),
        fill,
        others,
      );
      expect(count, name).toBeGreaterThan(300);
      // Poppler smooths each shape by itself, which shows as a trace.
      expect(lightest, name).toBeLessThanOrEqual(name === "PDF" ? most + 10 : most);
    }
  },
);
