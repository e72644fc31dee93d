// Pictures of every overlay, in every language and theme, as programs of others read them.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { Resvg } from "@resvg/resvg-js";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import {
  coloursIn,
  coloursOff,
  needs,
  type Pixels,
  pixelsOf,
  pngPixels,
  readBy,
} from "./support/readers.ts";

const LANGS = ["en", "de", "ru"] as const;
const OVERLAYS = ["none", "visa", "risk", "age"] as const;
const THEMES = ["light", "dark", "projector"] as const;
const SIZE = { width: 1200, height: 630 } as const;
/** What stands on each sheet. */
const SAID = { en: "Georgia", de: "Georgien", ru: "Грузия" } as const;

/** Opens the dialog on one view; other views are then looked at with it open. */
async function openDialog(page: Page): Promise<void> {
  await openAt(page, "#view=text&renderer=svg");
  await page.locator(".take-open").click();
  await page.locator(".take-dialog [data-format=png]").waitFor();
}

/** Looks at another view; the dialog stays open. */
async function lookAt(page: Page, hash: string): Promise<void> {
  await page.evaluate((text) => {
    location.hash = text;
  }, hash);
  await drawn(page);
}

async function saved(page: Page, format: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`.take-dialog [data-format=${format}]`).click(),
  ]);
  return readFileSync(await file.path());
}

const sizeAs = (page: Page, sheet: string) =>
  page
    .locator(".take-dialog select")
    .filter({ has: page.locator(`option[value=${sheet}]`) })
    .selectOption(sheet);

const viewOf = (lang: string, overlay: string, theme: string) =>
  `#view=text&renderer=svg&date=2022-09-21&place=GEO&overlay=${overlay}&lang=${lang}&theme=${theme}`;

journey(
  "a PNG of every overlay, language and theme has its size, its resolution and a picture in it, the same whatever the theme",
  { tag: "@svg" },
  async ({ page }) => {
    journey.setTimeout(600_000);
    await openDialog(page);
    await sizeAs(page, "preview");
    for (const overlay of OVERLAYS)
      for (const lang of LANGS) {
        const pictures: Buffer[] = [];
        for (const theme of THEMES) {
          const where = `${overlay} ${lang} ${theme}`;
          await lookAt(page, viewOf(lang, overlay, theme));
          const bytes = await saved(page, "png");
          const png = pngPixels(bytes);
          expect([png.width, png.height], where).toEqual([SIZE.width, SIZE.height]);
          // 1.2 px of it for each of the 96 to the inch that it is drawn in.
          expect(png.perMetre, where).toBe(Math.round((1.2 * 96) / 0.0254));
          expect(coloursIn(png), where).toBeGreaterThan(40);
          expect(png.at(3, 3), where).toEqual([255, 255, 255]);
          pictures.push(bytes);
        }
        for (const one of pictures)
          expect(one.equals(pictures[0] ?? Buffer.of()), `${overlay} ${lang}`).toBe(true);
      }
  },
);

journey(
  "an SVG of every overlay and language, with letters as text and as outlines, is XML to xmllint, and resvg and librsvg show the browser’s colours",
  { tag: "@svg" },
  async ({ page }) => {
    needs("xmllint", "rsvg-convert");
    journey.setTimeout(600_000);
    await openDialog(page);
    await sizeAs(page, "preview");
    for (const overlay of OVERLAYS)
      for (const lang of LANGS) {
        const where = `${overlay} ${lang}`;
        await lookAt(page, viewOf(lang, overlay, "dark"));
        const png = pngPixels(await saved(page, "png"));
        const box = page.getByRole("checkbox", { name: /SVG/ });
        await box.uncheck();
        const text = await saved(page, "svg");
        await box.check();
        const outlined = await saved(page, "svg");
        expect(String(text)).toMatch(/<text/);
        expect(String(outlined)).not.toMatch(/<text|font-size/);
        expect(String(outlined).replaceAll("\u00a0", " ")).toContain(`aria-label="${SAID[lang]}`);
        for (const svg of [text, outlined]) {
          readBy("xmllint", ["--noout", "--nonet", "-"], svg);
          for (const other of [resvgPixels(svg), rsvgPixels(svg)]) {
            expect([other.width, other.height], where).toEqual([SIZE.width, SIZE.height]);
            const { asked, off } = coloursOff(png, other);
            expect(asked, where).toBeGreaterThan(100);
            expect(off, `${where}: of ${asked}`).toBeLessThanOrEqual(asked / 200);
          }
        }
      }
  },
);

const resvgPixels = (svg: Buffer): Pixels => {
  const { pixels, width, height } = new Resvg(String(svg), {
    fitTo: { mode: "width", value: SIZE.width },
  }).render();
  return pixelsOf(pixels, width, height, 4);
};

const rsvgPixels = (svg: Buffer): Pixels =>
  pngPixels(
    readBy("rsvg-convert", ["--width", String(SIZE.width), "--height", String(SIZE.height)], svg),
  );

journey(
  "a PDF of every overlay and language is one page of its size, in its language, with its words to be searched, its letters within, and the browser’s colours",
  { tag: "@svg" },
  async ({ page }) => {
    needs("pdftotext", "pdftoppm", "pdffonts");
    journey.setTimeout(600_000);
    await openDialog(page);
    for (const overlay of OVERLAYS)
      for (const lang of LANGS) {
        const where = `${overlay} ${lang}`;
        await lookAt(page, viewOf(lang, overlay, "dark"));
        await sizeAs(page, "preview");
        const png = pngPixels(await saved(page, "png"));
        const pdf = await saved(page, "pdf");
        const plain = pdf.toString("latin1");
        expect(plain.match(/\/Type\s*\/Page\b(?!s)/g), where).toHaveLength(1);
        expect(plain, where).toContain(`/Lang (${lang})`);
        // 1000 × 525 px at 96 to the inch, in points.
        expect(plain, where).toMatch(/\/MediaBox \[0 0 750\.? ?0* 393\.75\d*\]/);
        const said = String(readBy("pdftotext", ["-", "-"], pdf)).replace(/\s+/g, " ");
        expect(said, where).toContain(SAID[lang]);
        expect(said, where).toMatch(/2022/);
        // No letter is missing, each is there once, and none is a box.
        expect(said, where).not.toMatch(/[\ufffd\u25a1]/);
        const fonts = String(readBy("pdffonts", ["-"], pdf))
          .trim()
          .split("\n")
          .slice(2);
        for (const font of fonts) expect(font, where).toMatch(/Roboto.*Identity-H +yes/);
        const shown = pngPixels(
          readBy("pdftoppm", ["-png", "-scale-to-x", "1200", "-scale-to-y", "630", "-"], pdf),
        );
        const { asked, off } = coloursOff(png, shown);
        expect(asked, where).toBeGreaterThan(100);
        expect(off, `${where}: of ${asked}`).toBeLessThanOrEqual(asked / 100);
      }
    await sizeAs(page, "landscape");
    await page.getByRole("spinbutton", { name: "Ширина в печати" }).fill("180");
    // 180 mm.
    expect((await saved(page, "pdf")).toString("latin1")).toMatch(
      /\/MediaBox \[0 0 510\.2\d* 360\.7/,
    );
  },
);
