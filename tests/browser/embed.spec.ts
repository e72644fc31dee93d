import { expect, type Frame, type Page } from "@playwright/test";
import { axeFaults } from "./support/axeFaults.ts";
import { drawn } from "./support/drawn.ts";
import { hosted, PARENTS } from "./support/hosted.ts";
import { journey } from "./support/journey.ts";

const VIEW = "#v=1&date=2022-09-21&overlay=visa&lang=en";

/** The frames of the article that show a map, once all of them are drawn. */
async function maps(page: Page, count: number): Promise<readonly Frame[]> {
  const found = () => page.frames().filter((frame) => frame.url().includes("/embed/"));
  await expect.poll(() => found().length, { timeout: 30_000 }).toBe(count);
  for (const frame of found())
    await frame.waitForSelector("html[data-ready]", { state: "attached", timeout: 60_000 });
  return found();
}

/** What stands in a frame, and the room that it has been given, in px. */
const heights = (frame: Frame) =>
  frame.evaluate(() => ({
    room: innerHeight,
    content: document.documentElement.scrollHeight,
    picture: document.querySelector(".embed-picture")?.clientHeight ?? 0,
    width: innerWidth,
  }));

hosted(
  "at every width an article gives frames the height of their content, whichever way it listens; nothing takes its focus or scrolls it",
  async ({ page, openArticle }) => {
    hosted.slow();
    await page.setViewportSize({ width: 660, height: 800 });
    await openArticle(
      (site) => `
      <style>
        * { font-size: 31px !important; letter-spacing: 2px !important }
        body { margin: 0 } iframe { height: 90px !important; border: 0; width: 100% }
        ways-out-map { border: 9px solid red } .dark { color-scheme: dark; background: #111 }
        .pym iframe, #resized, #amp { height: auto }
      </style>
      <p style="height: 2400px">Three screens of text.</p>
      <script>
        window.told = []; window.tellers = [];
        addEventListener("message", ({ data, source }) => {
          if (data && data.type === "ways-out:height") {
            if (!tellers.includes(source)) tellers.push(source);
            told.push([tellers.indexOf(source), data.height]);
          }
          if (data && data.sentinel === "amp" && data.type === "embed-size" && source === amp.contentWindow)
            amp.style.setProperty("height", data.height + "px", "important");
        });
      </script>
      <iframe id="plain" src="${site}embed/${VIEW}&place=GEO" title="plain"></iframe>
      <div class="dark"><ways-out-map view="${VIEW.slice(1)}&timeline=on" title="element"></ways-out-map></div>
      <div class="pym" id="pym"></div>
      <iframe id="resized" src="${site}embed/${VIEW}&theme=dark&page=doors" title="resized"></iframe>
      <iframe id="amp" src="${site}embed/#story=opening&step=4&lang=ru" title="amp"></iframe>
      <div id="tab" style="display: none"><iframe src="${site}de/embed/#overlay=risk" title="hidden"></iframe></div>
      <script>${PARENTS.pym}</script><script>${PARENTS.resizer}</script>
      <script>
        new pym.Parent("pym", "${site}embed/${VIEW}", {});
        document.querySelector("#pym iframe").style.setProperty("height", "300px", "important");
        iFrameResize({ checkOrigin: false, warningTimeout: 0, onResized: ({ iframe, height }) => iframe.style.setProperty("height", height + "px", "important") }, "#resized");
        const pymFrame = document.querySelector("#pym iframe");
        new MutationObserver(() => pymFrame.style.setProperty("height", pymFrame.getAttribute("height"), "important")).observe(pymFrame, { attributeFilter: ["height"] });
      </script>
      <script src="${site}embed.js"></script><script src="${site}embed.js"></script>`,
    );
    const shown = await maps(page, 6);
    await page.waitForTimeout(500);
    // Three screens down they have told it, and nobody was taken there.
    await expect
      .poll(() => page.evaluate(() => document.querySelector<HTMLElement>("#plain")?.offsetHeight))
      .toBeGreaterThan(400);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    for (const width of [660, 330, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      for (const frame of shown) {
        if (frame.url().includes("risk")) continue;
        // Browsers let frames far out of sight sleep: they are told of their size when somebody comes near.
        await (await frame.frameElement()).evaluate((element) =>
          (element as Element).scrollIntoView(),
        );
        await expect(async () => {
          const { room, content, picture } = await heights(frame);
          expect(Math.abs(room - content), `${frame.url()} at ${width}`).toBeLessThanOrEqual(2);
          expect(picture, `${frame.url()} at ${width}`).toBeGreaterThan(295);
          expect(room).toBeLessThan(1400);
        }).toPass({ timeout: 15_000 });
      }
    }
    const told = (await page.evaluate("told")) as readonly (readonly [number, number])[];
    // Three widths, two messages each at most, and once more as the words of a story come; the hidden one has nothing to tell.
    for (const index of [0, 1, 2, 3, 4])
      expect(told.filter(([of]) => of === index).length, `frame ${index}`).toBeLessThanOrEqual(7);
    expect(told.length).toBeGreaterThanOrEqual(15);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");

    await page.evaluate(() => {
      document.querySelector("#tab")?.removeAttribute("style");
      scrollTo(0, document.documentElement.scrollHeight);
    });
    const stood = await page.evaluate(() => scrollY);
    const hidden = shown.find((frame) => frame.url().includes("risk"));
    await expect(async () => {
      const { room, content } = hidden ? await heights(hidden) : { room: 0, content: 9 };
      expect(Math.abs(room - content)).toBeLessThanOrEqual(2);
      expect(room).toBeGreaterThan(600);
    }).toPass({ timeout: 20_000 });
    expect(await page.evaluate(() => scrollY)).toBe(stood);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  },
);

hosted(
  "in an article wheel and keys go on scrolling it, Ctrl and wheel zoom the map, one Back leaves, and the whole map opens as it is seen",
  async ({ page, openArticle }) => {
    await page.goto("blank.html");
    await openArticle(
      (site) =>
        `<iframe src="${site}de/embed/#date=2022-09-21&hide=labels&lang=de&controls=1" title="map" width="700" height="600"></iframe>
        <p style="height: 3000px">Text</p><script>window.keys = 0; addEventListener("keydown", () => keys++)</script>`,
    );
    const [frame] = await maps(page, 1);
    if (frame === undefined) throw new Error("there is no frame");
    const address = () => new URL(frame.url()).hash;
    const map = frame.locator(".stage-map");
    await map.hover();
    await page.mouse.wheel(0, 120);
    await expect(frame.locator(".embed-hint")).toHaveText("Zum Zoomen Strg halten und scrollen");
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
    expect(address()).not.toContain("map=");
    await page.evaluate(() => scrollTo(0, 0));
    await map.hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect.poll(address).toContain("map=");
    expect(await page.evaluate(() => scrollY)).toBe(0);

    await frame.locator("path[data-id='KAZ'], [data-place='KAZ']").first().click({ force: true });
    await expect(frame.locator("#card-title")).toHaveText("Kasachstan");
    // What was held until now began in the article.
    await page.evaluate("window.keys = 0");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("Escape");
    expect(await page.evaluate("keys")).toBe(0);

    const link = frame.getByRole("link", { name: "Ganze Karte öffnen" });
    const href = new URL((await link.getAttribute("href")) ?? "", frame.url());
    expect(href.pathname).toBe("/");
    expect(href.hash).toMatch(/date=2022-09-21.*lang=de.*map=.*hide=labels/);
    expect(href.hash).not.toMatch(/mode=|controls=/);
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    await page.goBack();
    await expect(page).toHaveURL(/blank\.html$/);
  },
);

hosted(
  "a sandbox without an origin shows the picture in the language that was asked for and leads to the view; where the server lets it in it lives",
  async ({ page, baseURL, calm, openArticle }) => {
    calm.allow(/console error: .*(CORS|net::ERR_FAILED|Failed to load resource)/);
    const scripts = `${baseURL ?? ""}assets/*.js`;
    await page.route(scripts, (route) => route.abort());
    await openArticle(
      (site) =>
        `<iframe sandbox="allow-scripts" src="${site}ru/embed/#place=GEO&lang=ru" title="shut" width="660" height="600"></iframe>`,
    );
    const frame = () => page.frames()[1] as Frame;
    await expect(frame().locator(".svg-map svg")).toBeVisible();
    await expect(frame().locator("html")).toHaveAttribute("data-failure", "failed");
    const link = frame().getByRole("link", { name: "Открыть всю карту" });
    await expect(link).toHaveAttribute("href", "../../#place=GEO&lang=ru");
    expect(await link.getAttribute("target")).toBeNull();
    expect(await frame().locator("h2, .lead").first().textContent()).toMatch(/[а-я]/);

    await page.unroute(scripts);
    await page.reload();
    await frame().waitForSelector("html[data-ready]", { state: "attached", timeout: 60_000 });
    await expect(frame().locator("html")).toHaveAttribute("data-renderer", "svg");
    await expect(frame().locator(".embed-day")).toContainText("2026");
  },
);

journey("axe finds nothing in a frame, with all of its parts", async ({ page }) => {
  for (const [width, hash] of [
    [330, `de/embed/${VIEW.replace("=en", "=de")}&timeline=on`],
    [660, "embed/#story=opening&step=4&lang=de&theme=dark"],
    [1200, "embed/#overlay=risk&theme=projector&static=on&lang=ru"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("blank.html");
    await page.goto(hash);
    await drawn(page);
    const cut = await page
      .locator(".timeline-date input[type=text]")
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect.soft(cut, "the day is whole").toBe(0);
    expect.soft(await axeFaults(page), hash).toEqual([]);
  }
});

hosted(
  "of twenty frames in one article only those in use have a live map: it is let go out of sight, and the first wakes again after the last",
  { tag: "@gl" },
  async ({ page, openArticle }) => {
    hosted.setTimeout(240_000);
    await page.setViewportSize({ width: 660, height: 700 });
    const address = "#v=1&date=2022-09-21&lang=en&renderer=auto";
    await openArticle((site) =>
      Array.from(
        { length: 20 },
        (_, i) =>
          `<iframe src="${site}embed/${address}" title="map ${i}" loading="lazy" style="width: 100%; height: 620px; border: 0"></iframe><p style="height: 900px">${i}</p>`,
      ).join(""),
    );
    /** The frame with that number, brought into sight and drawn. */
    const frameAt = async (number: number): Promise<Frame> => {
      const element = page.locator(`iframe[title="map ${number}"]`);
      await element.scrollIntoViewIfNeeded();
      const frame = await (await element.elementHandle())?.contentFrame();
      if (!frame) throw new Error(`frame ${number} has no page`);
      await frame.waitForSelector("html[data-ready]", { state: "attached", timeout: 60_000 });
      return frame;
    };
    const isLive = (frame: Frame, renderer: "gl" | "svg") =>
      frame.waitForSelector(`html[data-ready][data-renderer="${renderer}"]`, {
        state: "attached",
        timeout: 60_000,
      });
    const use = async (frame: Frame) => {
      await frame.locator(".embed-picture").click({ position: { x: 40, y: 40 } });
      await isLive(frame, "gl");
    };
    const first = await frameAt(0);
    await isLive(first, "svg");
    await use(first);
    for (const number of [7, 19]) {
      const frame = await frameAt(number);
      await isLive(frame, "svg");
      await use(frame);
    }
    // Out of sight the first has gone back to its drawing, without a canvas.
    await isLive(first, "svg");
    expect(await first.locator("canvas").count()).toBe(0);
    await use(await frameAt(0));
    const contexts = page
      .frames()
      .filter((frame) => frame.url().includes("/embed/"))
      .map((frame) => frame.locator("canvas").count());
    const counts = await Promise.all(contexts);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
  },
);
