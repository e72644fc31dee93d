import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { decode } from "fast-png";
import { unzipSync } from "fflate";
import { decompressFrames, parseGIF } from "gifuct-js";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

journey.use({ permissions: ["clipboard-read", "clipboard-write"] });

const inWords = (page: Page) => page.locator(".text-view");

journey(
  "the permanent link opens the same view elsewhere, in any language of the reader",
  async ({ page, browser, baseURL }) => {
    await openAt(page, "#date=2022-09-21&overlay=visa&second=risk&place=GEO&view=text&hide=routes");
    const words = (await inWords(page).textContent()) ?? "";
    expect(words).toContain("21 September 2022");
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await dialog.getByRole("button", { name: "Copy: Permanent link" }).click();
    await expect(dialog.getByRole("status")).toHaveText("Copied: Permanent link.");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#v=1&date=2022-09-21&data=[\d-]+&overlay=visa&place=GEO&lang=en&/);

    const reader = await browser.newContext({ locale: "ru-RU", ...(baseURL && { baseURL }) });
    const other = await reader.newPage();
    await openAt(other, "", link);
    await expect(inWords(other)).toHaveText(words);
    await expect(other.locator("#card-title")).toHaveText("Georgia");
    await reader.close();
  },
);

journey(
  "link, citation and code are there to copy, and Escape gives the focus back",
  async ({ page }) => {
    await openAt(page, "#overlay=risk&view=text");
    const opener = page.getByRole("button", { name: "Share" });
    await opener.click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await expect(dialog.getByRole("textbox", { name: "Short link" })).toHaveValue(
      /#overlay=risk&view=text$/,
    );
    await expect(dialog.getByRole("textbox", { name: "Permanent link" })).toHaveValue(
      /date=2026-11-29/,
    );
    await expect(dialog.getByRole("textbox", { name: "Citation" })).toHaveValue(
      /Ways Out.*Data release/,
    );
    await expect(dialog.getByRole("textbox", { name: "Embed code" })).toHaveValue(
      /^<figure><iframe/,
    );
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  },
);

journey(
  "without the permission to copy, the link is selected instead",
  async ({ page, context }) => {
    await context.clearPermissions();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { get: () => undefined });
    });
    await openAt(page, "#view=text");
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("button", { name: "Copy: Short link" }).click();
    await expect(page.getByText(/“Short link” is selected/)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Short link" })).toBeFocused();
  },
);

journey(
  "a view is saved as a picture that shows it, and as a drawing; its name says day and place",
  async ({ page }) => {
    await openAt(page, "#overlay=visa&place=GEO&date=2022-09-21&theme=dark");
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await dialog.getByRole("combobox", { name: "Picture with map" }).selectOption("preview");
    const [png] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Save as PNG" }).click(),
    ]);
    expect(png.suggestedFilename()).toBe("ways-out-2022-09-21-visa-georgia.png");
    await expect(dialog.getByRole("status")).toContainText("Given to the browser to save: ");
    const bytes = readFileSync(await png.path());
    // Width and height stand in the head of the file.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const { colours, corner } = await page.evaluate(async (base64) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([data], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d", {
        willReadFrequently: true,
      });
      context?.drawImage(image, 0, 0);
      const found = new Set<string>();
      for (let x = 20; x < image.width; x += 20)
        for (let y = 20; y < image.height; y += 20)
          found.add(String(context?.getImageData(x, y, 1, 1).data));
      return { colours: found.size, corner: String(context?.getImageData(3, 3, 1, 1).data) };
    }, bytes.toString("base64"));
    expect(colours).toBeGreaterThan(12);
    // White paper, also for a reader in the dark.
    expect(corner).toBe("255,255,255,255");
    const [svg] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Save as SVG" }).click(),
    ]);
    const text = readFileSync(await svg.path(), "utf8");
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(text).toContain("21 September 2022");
  },
);

journey(
  "a browser that hands out blank pictures is noticed, and the drawing offered instead",
  async ({ page }) => {
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
        new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
    });
    await openAt(page, "#view=text");
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await dialog.getByRole("button", { name: "Save as PNG" }).click();
    await expect(dialog.getByRole("status")).toContainText("Save it as SVG instead");
    await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Save as SVG" }).click(),
    ]);
  },
);

journey(
  "a view is taken away for print, as a workbook, as data and as shapes, and its citation for programs",
  async ({ page }) => {
    await openAt(page, "#overlay=visa&date=2022-09-21");
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    const saved = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name, exact: true }).click(),
      ]);
      await expect(dialog.getByRole("status")).toContainText(file.suggestedFilename());
      return readFileSync(await file.path());
    };
    await dialog.getByRole("combobox", { name: "Picture with map" }).selectOption("square");
    await dialog.getByRole("spinbutton", { name: "Printed width" }).fill("90");
    const png = decode(await saved("Save as PNG"), { checkCrc: true });
    expect([png.width, png.height]).toEqual([1063, 1063]);
    expect(png.resolution).toEqual({ x: 11_811, y: 11_811, unit: 1 });
    await dialog.getByRole("spinbutton", { name: "Printed width" }).fill("420");
    await saved("Save as PNG");
    await expect(dialog.getByRole("status")).toContainText("4096 × 4096 pixels");

    expect(Object.keys(unzipSync(await saved("Save as Excel (XLSX)")))).toContain(
      "xl/worksheets/sheet3.xml",
    );
    expect(JSON.parse(String(await saved("Save as JSON")))).toMatchObject({ day: "2022-09-21" });
    const shapes = JSON.parse(String(await saved("Save as GeoJSON")));
    expect(shapes.features.length).toBeGreaterThan(200);
    expect(String(await saved("Save as QR (SVG)"))).toContain("<path");

    const citation = dialog.getByRole("textbox", { name: "Citation" });
    await dialog.getByRole("combobox", { name: "Citation as" }).selectOption("bibtex");
    await expect(citation).toHaveValue(/^@misc\{ways-out-/);
    await expect(dialog.getByRole("textbox", { name: "Picture in words" })).toHaveValue(
      /21 September 2022/,
    );
  },
);

/** What a browser finds in a video: its size, and how long it runs, in seconds. Our own page plays none. */
async function watched(page: Page, bytes: Buffer, type: string) {
  const player = await page.context().newPage();
  return player.evaluate(
    async ([base64 = "", of = ""]) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const video = document.createElement("video");
      video.src = URL.createObjectURL(new Blob([data], { type: of }));
      await new Promise((resolve, reject) => {
        video.onloadeddata = resolve;
        video.onerror = () => reject(new Error(video.error?.message));
      });
      const coloursAt = async (seconds: number) => {
        // Sought is not shown yet: a busy machine still has the picture from before.
        const shown = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
        const sought = new Promise((resolve) => {
          video.onseeked = resolve;
        });
        video.currentTime = seconds;
        await Promise.all([shown, sought]);
        const context = new OffscreenCanvas(320, 180).getContext("2d");
        context?.drawImage(video, 0, 0, 320, 180);
        return String(context?.getImageData(0, 0, 320, 180).data);
      };
      const [early, late] = [await coloursAt(1), await coloursAt(video.duration - 0.5)];
      const { videoWidth: width, videoHeight: height, duration } = video;
      return { width, height, duration, moves: early !== late };
    },
    [bytes.toString("base64"), type],
  );
}

journey(
  "a span of days is saved as a video that any player shows; it can be stopped, and where there is no encoder that is said, and a moving GIF made",
  async ({ page }) => {
    await openAt(page, "#overlay=visa&date=2022-09-30");
    await page.getByRole("button", { name: "Share" }).click();
    const movie = page.getByRole("group", { name: /^Moving picture/ });
    const from = movie.getByRole("textbox", { name: "From" });
    await expect(from).toHaveValue("31 August 2022");
    // So many days that none is drawn whole before it is cancelled.
    await from.fill("2022-02-24");
    await from.press("Enter");
    await movie.getByRole("button", { name: "Save as video" }).click();
    await movie.getByRole("button", { name: "Cancel" }).click();
    await expect(page.locator(".take-told")).toHaveText("Cancelled. Nothing was saved.");
    await expect(movie.getByRole("button", { name: "Save as video" })).toBeFocused();

    await from.fill("2022-09-27");
    await from.press("Enter");
    const [, count = "0"] =
      /^(\d+) pictures/.exec((await movie.locator("p").first().textContent()) ?? "") ?? [];
    expect(Number(count)).toBeGreaterThan(2);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      movie.getByRole("button", { name: "Save as video" }).click(),
    ]);
    const ending = file.suggestedFilename().split(".").at(-1);
    expect(file.suggestedFilename()).toMatch(/^ways-out-2022-09-27-visa-2022-09-30\.(mp4|webm)$/);
    const seen = await watched(page, readFileSync(await file.path()), `video/${ending}`);
    expect(seen).toMatchObject({ width: 1280, height: 720, moves: true });
    expect(seen.duration).toBeCloseTo(5 + (Number(count) - 2) * 1.2, 1);

    await page.evaluate(() => Object.assign(window, { VideoEncoder: undefined }));
    await movie.getByRole("button", { name: "Save as video" }).click();
    await expect(page.locator(".take-told")).toContainText("cannot make videos");

    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    const [moving] = await Promise.all([
      page.waitForEvent("download"),
      movie.getByRole("button", { name: "Save as moving GIF" }).click(),
    ]);
    expect(moving.suggestedFilename()).toBe("ways-out-2022-09-27-visa-2022-09-30.gif");
    // The page can answer while it is written.
    expect(workers.filter((one) => one.includes("gifWorker"))).toHaveLength(1);
    const bytes = readFileSync(await moving.path());
    const gif = parseGIF(new Uint8Array(bytes).buffer);
    expect(gif.lsd).toMatchObject({ width: 1280, height: 720 });
    const frames = decompressFrames(gif, false);
    expect(frames).toHaveLength(Number(count));
    expect(frames[0]?.delay).toBe(2500);
    expect(new Set(frames[0]?.pixels).size).toBeGreaterThan(50);
    expect(bytes.length).toBeLessThan(3_000_000);
  },
);
