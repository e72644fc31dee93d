// A story taken away as slides and as a folder of pictures, opened again as a program would.
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { printOwn } from "#view/printOwn.ts";
import { ownStory } from "../ownStory.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { isAtStep } from "./support/twoWindows.ts";

type Files = Readonly<Record<string, Uint8Array>>;

const files = (page: Page, story?: string) =>
  (story === undefined ? page : page.getByRole("listitem").filter({ hasText: story })).locator(
    ".story-files",
  );

/** Presses a button of the offer and unpacks what the browser saves. */
async function saved(page: Page, offer: ReturnType<typeof files>, kind: "pptx" | "zip") {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    offer.locator(`[data-format=${kind}]`).click(),
  ]);
  const all: Files = unzipSync(new Uint8Array(await readFile(await download.path())));
  return { name: download.suggestedFilename(), all };
}

const textOf = (all: Files, name: string): string => strFromU8(all[name] ?? new Uint8Array());

/** What pictures show: how many colours each has, and what tells it from the others. */
const seen = (page: Page, pictures: readonly Uint8Array[]) =>
  page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (base64) => {
          const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([data], { type: "image/png" }));
          const { width, height } = image;
          const context = new OffscreenCanvas(width, height).getContext("2d");
          context?.drawImage(image, 0, 0);
          const pixels = new Uint32Array(
            context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0),
          );
          const some = pixels.filter((_, i) => i % 97 === 0);
          const colours = new Set(some);
          const sum = some.reduce((all, pixel, i) => (all + pixel * ((i % 9973) + 1)) % 2 ** 40, 0);
          return { width, height, colours: colours.size, sum };
        }),
      ),
    pictures.map((bytes) => Buffer.from(bytes).toString("base64")),
  );

/** The names of those XML files that a browser cannot read; asked in an empty page, since ours lets no text become markup. */
const broken = async (page: Page, all: Files) => {
  const empty = await page.context().newPage();
  const names = await empty.evaluate(
    (texts) =>
      texts.flatMap(([name, text]) =>
        new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror") ===
        null
          ? []
          : [name],
      ),
    Object.keys(all)
      .filter((name) => /\.(?:xml|rels)$/.test(name))
      .map((name) => [name, textOf(all, name)] as const),
  );
  await empty.close();
  return names;
};

journey(
  "a story becomes slides, with picture, words for it, title, notes and sources on each, and nothing of that is fetched before",
  async ({ page }) => {
    journey.slow();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await openAt(page, "#story=nine-days-in-september&mode=read&lang=ru");
    const offer = files(page);
    await expect(offer).toHaveCount(1);
    expect(asked.filter((url) => url.includes("makeStory"))).toEqual([]);
    const { name, all } = await saved(page, offer, "pptx");
    expect(asked.filter((url) => url.includes("makeStory")).length).toBe(1);
    expect(name).toBe("ways-out-nine-days-in-september-ru.pptx");
    await expect(offer.getByRole("status")).toHaveText(
      `Передано браузеру для сохранения: ${name}.`,
    );
    expect(await broken(page, all)).toEqual([]);
    const slides = Object.keys(all).filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one));
    const withPicture = slides.filter((one) => textOf(all, one).includes("<p:pic>"));
    // Eight steps, and two slides more for each of the two guesses.
    expect(withPicture).toHaveLength(8 + 2 * 2);
    expect(slides.length).toBeGreaterThanOrEqual(withPicture.length + 2);
    for (const slide of withPicture) {
      const xml = textOf(all, slide);
      expect(xml).toMatch(/<p:cNvPr [^>]*descr="[^"]{40,}"/);
      expect(xml).toMatch(/<p:ph type="title"\/>.*?<a:t>[^<]{5,}<\/a:t>/);
      expect(xml).toContain("Источники: ");
      expect(xml).not.toMatch(/ lang="(?!ru-RU")/);
      const notes = textOf(all, slide.replace("slides/slide", "notesSlides/notesSlide"));
      expect(
        [...notes.matchAll(/<a:t>([^<]+)/g)].map(([, text = ""]) => text).join("").length,
      ).toBeGreaterThan(200);
    }
    expect(textOf(all, "ppt/notesSlides/notesSlide2.xml")).toContain(
      "Сначала дайте рассмотреть картину",
    );
    const away = Object.keys(all)
      .filter((one) => one.endsWith(".rels"))
      .flatMap((one) => [
        ...textOf(all, one).matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g),
      ])
      .map(([relation]) => relation);
    expect(away.length).toBeGreaterThan(10);
    for (const relation of away)
      expect(relation).toMatch(/relationships\/hyperlink" Target="https?:/);
    const pictures = Object.keys(all).filter((one) => one.endsWith(".png"));
    expect(pictures).toHaveLength(8 + 2);
    const shown = await seen(
      page,
      pictures.map((one) => all[one] ?? new Uint8Array()),
    );
    for (const { width, height, colours } of shown) {
      expect(width).toBe(1616);
      expect(height).toBeGreaterThan(1000);
      expect(colours).toBeGreaterThan(12);
    }
    expect(new Set(shown.map(({ sum }) => sum)).size).toBe(pictures.length);
  },
);

journey(
  "a story becomes a folder of pictures, with a text file that says what belongs to each",
  async ({ page }) => {
    journey.slow();
    await openAt(page, "#page=stories");
    const offer = files(page, "Nine days in September");
    const { name, all } = await saved(page, offer, "zip");
    expect(name).toBe("ways-out-nine-days-in-september-en.zip");
    const folder = name.replace(".zip", "");
    const pictures = Object.keys(all).filter((one) => one.endsWith(".png"));
    expect(pictures).toHaveLength(8 + 2);
    const text = textOf(all, `${folder}/${folder}.txt`);
    for (const picture of pictures) expect(text).toContain(picture.replace(`${folder}/`, ""));
    expect(text).toContain("CC BY 4.0");
    const shown = await seen(
      page,
      pictures.map((one) => all[one] ?? new Uint8Array()),
    );
    for (const { width, height, colours } of shown) {
      expect([width, height]).toEqual([1920, 1080]);
      expect(colours).toBeGreaterThan(12);
    }
    expect(new Set(shown.map(({ sum }) => sum)).size).toBe(pictures.length);
  },
);

journey(
  "the drawing says how far it is and can be stopped; then nothing is saved",
  async ({ page }) => {
    await openAt(page, "#page=stories");
    let downloads = 0;
    page.on("download", () => {
      downloads += 1;
    });
    const offer = files(page, "the whole course");
    const button = offer.locator("[data-format=pptx]");
    await button.click();
    await expect(offer.getByRole("status")).toHaveText(/^Drawing step [2-9] of 19/);
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await offer.getByRole("button", { name: "Cancel" }).click();
    await expect(offer.getByRole("status")).toHaveText("Cancelled. Nothing was saved.");
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute("aria-disabled", "false");
    expect(downloads).toBe(0);
  },
);

journey(
  "a browser that hands out no true pictures is told of, and the page stays",
  async ({ page }) => {
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
        new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
    });
    await openAt(page, "#page=stories");
    const offer = files(page, "Nine days in September");
    await offer.locator("[data-format=zip]").click();
    await expect(offer.getByRole("status")).toContainText("The file could not be made");
    await expect(offer.locator("[data-format=zip]")).toHaveAttribute("aria-disabled", "false");
  },
);

journey(
  "the speaker's window offers them too, and so does the place where a story is made",
  async ({ page }) => {
    journey.slow();
    await openAt(page, "#mode=speaker&story=finland-closes-its-door&lang=de");
    await isAtStep(page, 1);
    await expect(files(page).getByRole("button", { name: "Folien (.pptx)" })).toBeVisible();
    await openAt(page, "#mode=edit");
    await page.locator("input[type=file]").setInputFiles({
      name: "story.json",
      mimeType: "application/json",
      buffer: Buffer.from(printOwn(ownStory(), 2)),
    });
    const { name, all } = await saved(page, files(page), "pptx");
    expect(name).toBe("ways-out-own-en.pptx");
    expect(Object.keys(all).filter((one) => one.endsWith(".png"))).toHaveLength(3);
    expect(textOf(all, "ppt/slides/slide2.xml")).toContain("Georgia lets people in");
  },
);
