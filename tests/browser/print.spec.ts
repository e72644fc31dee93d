import { expect } from "@playwright/test";
import decodeQR from "qr/decode.js";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** So many sheets a PDF has. */
const sheetsOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const STATES = [
  "#date=2022-09-21&overlay=visa",
  "#overlay=risk&second=visa&place=GEO&lang=de",
  "#view=table&lang=ru",
];

journey(
  "any state of the map is one sheet of A4 and of Letter",
  { tag: "@svg" },
  async ({ page }) => {
    const ready = page.waitForResponse(/\/PrintPage-[^/]*\.js/);
    await openAt(page, STATES[0]);
    await ready;
    for (const hash of STATES) {
      await openAt(page, hash);
      for (const format of ["A4", "Letter"]) {
        const pdf = await page.pdf({ format, printBackground: true, tagged: true, outline: true });
        expect(sheetsOf(pdf), `${hash} on ${format}`).toBe(1);
        if (hash === STATES[0])
          expect(pdf.toString("latin1")).toContain("/Title (Entry with a Russian passport)");
      }
    }
  },
);

journey(
  "the sheet has the day, the map, the legend, the numbers, the sources and the address",
  { tag: "@svg" },
  async ({ page }) => {
    const ready = page.waitForResponse(/\/PrintPage-[^/]*\.js/);
    await openAt(page, "#date=2022-09-21&overlay=visa");
    await ready;
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".sheet");
    await expect(sheet.getByRole("heading", { level: 1 })).toHaveText("21 September 2022");
    await expect(sheet).toContainText("What holders of a Russian passport needed");
    await expect(sheet).toContainText(/Armenia\sabout\s110,000/);
    await expect(sheet).toContainText("The Bell");
    await expect(sheet).toContainText("date=2022-09-21&overlay=visa");
    await expect(sheet.locator("svg[data-map]")).toBeVisible();
    await expect(sheet.locator(".legend")).toBeVisible();
    await expect(sheet.locator(".sheet-code")).toBeVisible();
    await expect(page.locator(".app")).not.toBeVisible();
  },
);

journey(
  "who prints as soon as the map is there gets the sheet, not the screen",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#place=GEO");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".sheet")).toBeVisible({ timeout: 3000 });
  },
);

journey(
  "nothing falls off the sheet, and the map keeps room on it",
  { tag: "@svg" },
  async ({ page }) => {
    const ready = page.waitForResponse(/\/PrintPage-[^/]*\.js/);
    await openAt(page, STATES[0]);
    await ready;
    // What 12 mm of margin leave of A4 and of Letter.
    for (const hash of STATES)
      for (const [width, height] of [
        [703, 1032],
        [725, 965],
      ] as const) {
        await page.emulateMedia({ media: "screen" });
        await openAt(page, hash);
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ media: "print" });
        const [sheet, map, foot] = await Promise.all(
          [".sheet", ".sheet-map", ".sheet footer"].map((part) => page.locator(part).boundingBox()),
        );
        expect(map?.height, `${hash}: height of the map`).toBeGreaterThan(180);
        expect(
          (foot?.y ?? 0) + (foot?.height ?? 0),
          `${hash}: end of the sheet`,
        ).toBeLessThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0) + 1);
      }
  },
);

journey("a page for reading prints as a document", { tag: "@svg" }, async ({ page }) => {
  await openAt(page, "#page=doors&date=2022-09-21");
  await expect(page.locator("#page").getByRole("table").first()).toBeVisible();
  expect(sheetsOf(await page.pdf({ format: "A4" }))).toBeGreaterThan(1);
});

journey("table and text are printed whole, or as the sheet", { tag: "@svg" }, async ({ page }) => {
  const ready = page.waitForResponse(/\/PrintPage-[^/]*\.js/);
  await openAt(page, "#view=table");
  await ready;
  for (const view of ["table", "text"]) {
    await page.emulateMedia({ media: "screen" });
    await openAt(page, `#view=${view}&place=KAZ`);
    await page.emulateMedia({ media: "print" });
    const cut = await page.locator(".stage-area").evaluate((area) => {
      const isSheet = document.querySelector(".sheet") !== null;
      return isSheet ? 0 : area.scrollHeight - area.clientHeight;
    });
    expect(cut, `px of the ${view} that are not printed`).toBeLessThanOrEqual(1);
  }
});

/** What a code says that is drawn as one path of modules. */
function said(drawing: string): string {
  const scale = 4;
  const modules = [...drawing.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  const width = (Math.max(...modules.flat()) + 2) * scale;
  const data = new Uint8Array(width * width * 3).fill(255);
  for (const [x = 0, y = 0] of modules)
    for (let row = 0; row < scale; row++) {
      const start = ((y * scale + row) * width + x * scale) * 3;
      data.fill(0, start, start + scale * 3);
    }
  return decodeQR({ width, height: width, data });
}

journey(
  "address and code on paper name day, series and language, and nothing of the one who prints",
  { tag: "@svg" },
  async ({ page }) => {
    const ready = page.waitForResponse(/\/PrintPage-[^/]*\.js/);
    await openAt(page, "#overlay=visa&theme=dark&motion=still&keys=off&hide=routes,labels");
    await ready;
    await page.emulateMedia({ media: "print" });
    const address = page.locator(".sheet-address");
    await expect(address).toHaveText(
      /#v=1&date=2026-11-29&overlay=visa&lang=en&hide=routes%2Clabels&series=stayers-bell-2024$/,
    );
    const drawing = await page.locator(".sheet-code path").getAttribute("d");
    expect(said(drawing ?? "")).toBe(await address.textContent());
  },
);

journey("the day of printing is the reader's", { tag: "@svg" }, async ({ browser, baseURL }) => {
  for (const [timezoneId, moment, day] of [
    ["Europe/Moscow", "2026-11-28T21:30:00Z", "29 November 2026"],
    ["America/Santiago", "2026-11-30T02:30:00Z", "29 November 2026"],
  ] as const) {
    const reader = await browser.newContext({ timezoneId, ...(baseURL && { baseURL }) });
    const page = await reader.newPage();
    await page.clock.setFixedTime(moment);
    const ready = page.waitForResponse(/\/PrintPage-[^/]*\.js/);
    await openAt(page, "#date=2022-09-21");
    await ready;
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".sheet footer")).toContainText(`Printed on ${day}`);
    await reader.close();
  }
});
