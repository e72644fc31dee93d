import { spawnSync } from "node:child_process";
import { expect } from "@playwright/test";
import decodeQR from "qr/decode.js";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { sheetReady } from "./support/sheetReady.ts";

/** So many sheets a PDF has. */
const sheetsOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const STATES = [
  "#date=2022-09-21&overlay=visa",
  "#overlay=risk&second=visa&place=GEO&lang=de",
  "#view=table&lang=ru",
];

/** What stands on each, in its language. */
const SAID = [
  "What holders of a Russian passport needed",
  "Belegte erzwungene Rückkehr",
  "Сухопутные границы России",
];

const READER = "pdftotext";
const RASTERISER = "pdftoppm";

/** The text of a PDF as Poppler reads it, in one line; where it is not installed the journey is left out, and says so. */
function textIn(pdf: Buffer): string {
  const read = spawnSync(READER, ["-", "-"], { input: pdf, maxBuffer: 2 ** 24 });
  journey.skip(read.error !== undefined, `${READER} (poppler-utils) is not installed`);
  return String(read.stdout).replace(/\s+/g, " ");
}

journey(
  "any state of the map is one sheet, upright or across, of A4 and of Letter, and a page of notes",
  { tag: "@svg" },
  async ({ page }) => {
    // Six documents of several pages each.
    journey.slow();
    await openAt(page, STATES[0]);
    await sheetReady(page);
    for (const hash of STATES) {
      await openAt(page, hash);
      for (const [format, landscape] of [
        ["A4", false],
        ["Letter", true],
      ] as const) {
        // Browsers leave backgrounds out unless one asks for them: the sheet has none.
        const pdf = await page.pdf({ format, landscape, tagged: true, outline: true });
        const most = hash.includes("second") ? 3 : 2;
        const sheets = sheetsOf(pdf);
        expect(sheets, `${hash} on ${format}`).toBeGreaterThan(1);
        expect(sheets, `${hash} on ${format}`).toBeLessThanOrEqual(most);
        if (hash === STATES[0])
          expect(pdf.toString("latin1")).toContain("/Title (Entry with a Russian passport)");
        // Its language, for those who have it read aloud, and its words, to be searched and copied.
        const lang = await page.locator("html").getAttribute("lang");
        expect(pdf.toString("latin1")).toContain(`/Lang (${lang})`);
        if (format === "A4") expect(textIn(pdf), hash).toContain(SAID[STATES.indexOf(hash)]);
      }
    }
  },
);

journey(
  "the sheet has the day, the map, the key, the numbers, the sources and the address",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#date=2024-09-21&overlay=visa");
    await sheetReady(page);
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".sheet-paper:visible");
    await expect(sheet).toHaveCount(1);
    const said = (await sheet.locator("text").allTextContents()).join(" ");
    for (const words of [
      "21 September 2024",
      "What holders of a Russian passport needed",
      "Internal Russian passport is enough",
      "The Bell",
      "date=2024-09-21&",
      "overlay=visa&",
    ])
      expect(said).toContain(words);
    await expect(page.locator(".sheet-notes")).toContainText(/Armenia\s(about\s)?110,000/);
    await expect(sheet.locator("svg[data-map]")).toBeVisible();
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

for (const [when, hash, held] of [
  ["before the page answers", "", /\/assets\/index-[^/]*\.js/],
  ["where the sheet cannot come", "#overlay=risk&place=GEO", /\/PrintPage-[^/]*\.js/],
] as const)
  journey(
    `who prints ${when} gets statement, map and key, and nothing that is pressed`,
    { tag: "@svg" },
    async ({ page }) => {
      // Asked for and never answered.
      await page.route(held, () => undefined);
      await page.goto(`./${hash}`, { waitUntil: "commit" });
      if (hash === "") await expect(page.locator(".key")).toBeVisible();
      else await drawn(page);
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.emulateMedia({ media: "print" });
      for (const screen of [".topbar", ".overlay-picker", ".time-area", ".card-area", ".key-all"])
        await expect(page.locator(screen).filter({ visible: true }), screen).toHaveCount(0);
      const { statement, map, key, cut } = await page.locator(".app").evaluate((app) => {
        const of = (name: string) => {
          const box = app.querySelector(name)?.getBoundingClientRect();
          return { top: box?.top ?? 0, bottom: box?.bottom ?? 0, width: box?.width ?? 0 };
        };
        const end = app.getBoundingClientRect().bottom;
        const signs = [...app.querySelectorAll(".key > li")].map((li) =>
          li.getBoundingClientRect(),
        );
        return {
          statement: of(".over"),
          map: of("svg[data-map]"),
          key: of(".key"),
          cut: signs.filter(({ width, bottom }) => width === 0 || bottom > end + 1).length,
        };
      });
      expect(statement.bottom - statement.top).toBeGreaterThan(15);
      expect(map.top).toBeGreaterThanOrEqual(statement.bottom - 1);
      expect(map.width).toBeGreaterThan(700);
      expect(map.bottom - map.top).toBeGreaterThan(400);
      expect(key.top).toBeGreaterThanOrEqual(map.bottom - 1);
      expect(cut, "signs of the key that are not on the paper").toBe(0);
    },
  );

journey(
  "on paper the map has three fifths of it, and two days have a map each",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, STATES[0]);
    await sheetReady(page);
    for (const hash of [...STATES, "#overlay=visa&date=2022-09-30&compare=2022-09-20"])
      for (const [width, height] of [
        [794, 1123],
        [1123, 794],
      ] as const) {
        await page.emulateMedia({ media: "screen" });
        await openAt(page, hash);
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ media: "print" });
        const maps = page.locator(".sheet-paper:visible svg.scene");
        await expect(maps).toHaveCount(hash.includes("compare") ? 2 : 1);
        const areas = await maps.evaluateAll((all) =>
          all.map((map) => {
            const box = map.getBoundingClientRect();
            return box.width * box.height;
          }),
        );
        const share = areas.reduce((sum, area) => sum + area, 0) / (width * height);
        expect(share, `${hash} on ${width} × ${height}`).toBeGreaterThan(0.6);
      }
  },
);

journey("a page for reading prints as a document", { tag: "@svg" }, async ({ page }) => {
  await openAt(page, "#page=doors&date=2022-09-21");
  await expect(page.locator("#page").getByRole("table").first()).toBeVisible();
  expect(sheetsOf(await page.pdf({ format: "A4" }))).toBeGreaterThan(1);
});

journey("table and text are printed whole, or as the sheet", { tag: "@svg" }, async ({ page }) => {
  await openAt(page, "#view=table");
  await sheetReady(page);
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
  const width = (Math.max(...modules.flat()) + 3) * scale;
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
    await openAt(page, "#overlay=visa&theme=dark&motion=still&keys=off&hide=routes,labels");
    await sheetReady(page);
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".sheet-paper:visible > svg");
    await expect(sheet).toBeVisible();
    const drawing = await sheet
      .locator("path")
      .evaluateAll(
        (paths) =>
          paths.map((path) => path.getAttribute("d") ?? "").find((d) => d.includes("h1v1h-1z")) ??
          "",
      );
    const address = said(drawing);
    expect(address).toMatch(
      /#v=1&date=\d{4}-\d\d-\d\d&data=[\d-]+&overlay=visa&lang=en&hide=routes%2Clabels&series=stayers-bell-2024$/,
    );
    const lines = await sheet.locator("text").allTextContents();
    expect(lines.join("")).toContain(address);
    // White paper, whatever the reader's theme.
    expect(await sheet.locator("> rect").getAttribute("fill")).toBe("#ffffff");
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
    await openAt(page, "#date=2022-09-21");
    await sheetReady(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".sheet-paper:visible > svg")).toBeVisible();
    const lines = await page.locator(".sheet-paper:visible text").allTextContents();
    expect(lines.join(" ")).toContain(`Made on ${day}`);
    await reader.close();
  }
});

/** A page of a PDF as Poppler draws it with so many dots an inch, in greys. */
function greyOf(pdf: Buffer, dpi: number): { width: number; height: number; data: Uint8Array } {
  const drawn = spawnSync(RASTERISER, ["-gray", "-r", String(dpi), "-l", "1", "-"], {
    input: pdf,
    maxBuffer: 2 ** 26,
  });
  journey.skip(drawn.error !== undefined, `${RASTERISER} (poppler-utils) is not installed`);
  const [head = "", width = "0", height = "0"] =
    /^P5\s(\d+)\s(\d+)\s\d+\s/.exec(drawn.stdout.subarray(0, 40).toString("latin1")) ?? [];
  const data = new Uint8Array(drawn.stdout.subarray(head.length));
  return { width: Number(width), height: Number(height), data };
}

journey(
  "a school copier, 100 dots an inch, in greys, a dot blurred: the code on the sheet is still read, and names a fixed day",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#overlay=visa&second=risk&place=GEO&theme=dark&hide=labels&lang=de");
    await sheetReady(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".sheet-paper:visible > svg")).toBeVisible();
    const { width, height, data } = greyOf(await page.pdf({ format: "A4" }), 100);
    const rgb = new Uint8Array(width * height * 3);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        let sum = 0;
        for (const [dx, dy, weight] of BLUR)
          sum +=
            weight *
            (data[
              Math.min(height - 1, Math.max(0, y + dy)) * width +
                Math.min(width - 1, Math.max(0, x + dx))
            ] ?? 255);
        rgb.fill(sum, (y * width + x) * 3, (y * width + x) * 3 + 3);
      }
    expect(decodeQR({ width, height, data: rgb })).toMatch(/#v=1&date=\d{4}-\d\d-\d\d&data=/);
  },
);

/** A dot and its neighbours, as a worn copier mixes them. */
const BLUR = [
  [0, 0, 0.6],
  [1, 0, 0.1],
  [-1, 0, 0.1],
  [0, 1, 0.1],
  [0, -1, 0.1],
] as const;

journey(
  "whatever the theme, and without background graphics, paper is white and what is drawn stays",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#overlay=visa");
    await sheetReady(page);
    for (const hash of ["#overlay=visa&date=2022-09-30", "#page=doors&date=2022-09-21"])
      for (const [theme, printBackground] of [
        ["light", true],
        ["dark", false],
        ["projector", false],
      ] as const) {
        await page.emulateMedia({ media: null });
        await openAt(page, `${hash}&theme=${theme}`);
        const { data } = greyOf(await page.pdf({ format: "A4", printBackground }), 40);
        const share = (is: (grey: number) => boolean) => data.filter(is).length / data.length;
        const told = `${hash} ${theme}`;
        expect(
          share((grey) => grey < 40),
          `${told}: black`,
        ).toBeLessThan(0.08);
        expect(
          share((grey) => grey > 245),
          `${told}: white`,
        ).toBeGreaterThan(0.2);
        expect(
          share((grey) => grey < 245),
          `${told}: drawn`,
        ).toBeGreaterThan(0.02);
      }
  },
);
