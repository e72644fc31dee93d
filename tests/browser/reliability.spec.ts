// What docs/reliability.md promises and no other journey shows: what the machine and the network do to a page that is read.
import { expect } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { sheetReady } from "./support/sheetReady.ts";
import { theAddress } from "./support/theAddress.ts";
import { theDay, theSlider } from "./support/theDay.ts";
import { theMap } from "./support/theMap.ts";

const SVG = "renderer=svg&story=none&lang=en";

journey(
  "who asks for the live map by its name, where there is none, is told so",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, "#renderer=gl&place=GEO&lang=en");
    await expect(page.locator(".notice")).toContainText("cannot show the map with WebGL");
    await expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
    await openAt(page, `#${SVG}`);
    await expect(page.locator(".notice")).toHaveCount(0);
  },
);

for (const [what, spoil] of [
  [
    "noise",
    (data: Uint8ClampedArray) => {
      for (let i = 0; i < data.length; i += 1) data[i] = (i * 89) % 256;
    },
  ],
  ["white", (data: Uint8ClampedArray) => data.fill(255)],
] as const)
  journey(
    `a browser that answers with ${what} when a drawing is read back gets the drawn map, and is told why`,
    { tag: "@gl" },
    async ({ page, calm }) => {
      calm.allow(/pixels|read back/);
      await page.addInitScript(`{
        const spoil = ${spoil.toString()};
        const read = CanvasRenderingContext2D.prototype.getImageData;
        CanvasRenderingContext2D.prototype.getImageData = function (...all) {
          const image = read.apply(this, all);
          spoil(image.data);
          return image;
        };
      }`);
      await openAt(page, "#overlay=visa&lang=en");
      await expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
      await expect(page.locator(".notice")).toContainText("false colours");
      await expect(theMap(page).locator("svg[data-map]")).toBeVisible();
    },
  );

journey(
  "a file of facts that was cut off leaves the drawn page, and says so",
  { tag: "@svg" },
  async ({ page, calm }) => {
    calm.allow(/Failed to load|JSON/);
    await page.route(/\/core-[^/]*\.json/, (route) =>
      route.fulfill({ contentType: "application/json", body: '{"places":[["AB' }),
    );
    await page.goto("./de/#place=GEO");
    await expect(page.getByRole("alert")).toContainText("ließ sich nicht laden");
    await expect(page.locator("svg[data-map]").first()).toBeVisible();
    await page.unroute(/\/core-[^/]*\.json/);
    await page.getByRole("alert").getByRole("button").click();
    await expect(page.locator("#card-title")).toHaveText("Georgien");
  },
);

journey(
  "offline for a minute in the middle: what is there goes on, what is not says so, and comes once there is a line",
  { tag: "@svg" },
  async ({ page, context, calm }) => {
    calm.allow(/Failed to load|ERR_INTERNET|dynamically imported|preload CSS/);
    await page.clock.install();
    await openAt(page, `#${SVG}&date=2022-09-20`);
    await context.setOffline(true);
    await theSlider(page).press("ArrowRight");
    await expect(theDay(page)).toHaveValue("21 September 2022");
    await page.getByRole("radio", { name: "Entry rules" }).check();
    await page.getByRole("button", { name: "Data", exact: true }).click();
    const told = page.getByRole("alert").first();
    await expect(told).toBeVisible();
    await page.clock.fastForward("01:00");
    await expect(told).toBeVisible();
    await drawn(page);
    const before = theAddress(page);
    expect(before).toMatchObject({ date: "2022-09-21", overlay: "visa", page: "data" });
    await context.setOffline(false);
    // What the part is made of may have been missing in several places.
    await expect(async () => {
      const again = page.getByRole("alert").getByRole("button", { name: "Try again" });
      if ((await again.count()) > 0) await again.first().click();
      await expect(page.locator('#page[data-page="data"] .page-body')).toContainText(
        "Data release",
        { timeout: 3000 },
      );
    }).toPass({ timeout: 40_000 });
    expect(theAddress(page)).toEqual(before);
  },
);

journey(
  "back and forward through a hundred states: each is shown again as it was",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, `#${SVG}&view=table&date=2022-03-01`);
    const overlays = ["none", "visa", "risk"];
    await page.evaluate(
      async ([all, rest]) => {
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        for (let i = 1; i <= 100; i += 1) {
          location.hash = `${rest}&view=table&date=2022-03-01&overlay=${all[i % 3]}`;
          await frame();
          await frame();
        }
      },
      [overlays, SVG] as const,
    );
    const shown = () =>
      page.evaluate(
        () =>
          document.querySelector<HTMLInputElement>(".overlay-picker input:checked")?.value ?? "",
      );
    await drawn(page);
    const last = await shown();
    // Browsers keep the last fifty.
    for (const [by, expected] of [
      [-1, 99],
      [-38, 61],
      [19, 80],
      [20, 100],
    ] as const) {
      await page.evaluate((steps) => history.go(steps), by);
      await expect.poll(() => theAddress(page)["overlay"] ?? "none").toBe(overlays[expected % 3]);
      await drawn(page);
    }
    expect(await shown()).toBe(last);
  },
);

journey("two tabs know nothing of each other", { tag: "@svg" }, async ({ page, context }) => {
  await openAt(page, `#${SVG}&view=table&date=2022-09-21`);
  const other = await context.newPage();
  await openAt(other, `#${SVG}&view=table&date=2023-03-01&overlay=visa`);
  await theSlider(other).press("ArrowRight");
  await expect(theDay(other)).toHaveValue("2 March 2023");
  await expect(theDay(page)).toHaveValue("21 September 2022");
  expect(theAddress(page)["overlay"]).toBeUndefined();
});

/** The first and the last to have a day, where quarters and halves of hours count, where the day begins at one o'clock, and readers' own. */
const ZONES = [
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "America/Santiago",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Europe/Moscow",
  "Asia/Vladivostok",
];

journey(
  "in seven time zones, at both ends of them, and where a day has no midnight, the day is the same, and one arrow is one day",
  { tag: "@svg" },
  async ({ browser, baseURL }) => {
    for (const timezoneId of ZONES) {
      const reader = await browser.newContext({
        timezoneId,
        locale: "en-GB",
        ...(baseURL && { baseURL }),
      });
      const page = await reader.newPage();
      await page.clock.setFixedTime("2001-01-01T00:30:00Z");
      // In Santiago the day begins at one o'clock.
      await openAt(page, `#${SVG}&view=text&date=2022-09-10`);
      await theSlider(page).press("ArrowRight");
      await expect(theDay(page), timezoneId).toHaveValue("11 September 2022");
      expect(theAddress(page)["date"], timezoneId).toBe("2022-09-11");
      await reader.close();
    }
  },
);

journey(
  "who prints while the days play gets the sheet of one day, with a fixed address",
  { tag: "@svg" },
  async ({ page }) => {
    await openAt(page, `#${SVG}&date=2022-09-18`);
    await sheetReady(page);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".sheet-paper:visible");
    await expect(sheet).toHaveCount(1);
    const said = (await sheet.locator("text").allTextContents()).join("");
    expect(said).toMatch(/#v=1&date=2022-\d\d-\d\d&data=/);
  },
);

journey("at a zoom of 500 % nothing is scrolled sideways", { tag: "@svg" }, async ({ page }) => {
  await page.setViewportSize({ width: 256, height: 205 });
  for (const hash of [SVG, `${SVG}&view=table`, `${SVG}&page=doors`]) {
    await openAt(page, `#${hash}`);
    const aside = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(aside, hash).toBeLessThanOrEqual(0);
  }
});

journey(
  "where a window may not fill the screen no button offers it",
  { tag: "@svg" },
  async ({ page }) => {
    const wall = async () => {
      await openAt(page, "#mode=present&story=opening&step=2&renderer=svg&lang=en");
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 320);
      await expect(page.getByRole("button", { name: "Speaker’s window" })).toBeVisible();
      return page.getByRole("button", { name: "Full screen" });
    };
    await expect(await wall()).toBeVisible();
    await page.addInitScript(() => {
      Object.defineProperty(Document.prototype, "fullscreenEnabled", { get: () => false });
    });
    await page.goto("about:blank");
    await expect(await wall()).toHaveCount(0);
  },
);
