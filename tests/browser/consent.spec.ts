import { expect } from "@playwright/test";
import { EMBED_CODES } from "../../src/export/embedCodes.ts";
import { hosted } from "./support/hosted.ts";

hosted(
  "a frame that asks first sends nothing to this site before its reader loads the map, and then neither cookie nor anything stored",
  async ({ page, baseURL, context, openArticle }) => {
    hosted.slow();
    const site = baseURL ?? "";
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().startsWith(site)) asked.push(request.url());
    });
    const code = EMBED_CODES.consent({
      site,
      lang: "de",
      address: "v=1&date=2022-09-21&overlay=visa&lang=de",
      link: `${site}de/`,
      title: "Karte",
      alt: "Eine Karte",
      picture: "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=",
      caption: "Karte: Ways Out.",
      open: "Ganze Karte öffnen",
      load: "Karte laden",
      loadNote: "Die Karte kommt von dieser Website.",
    });
    await openArticle(() => code);
    const frame = page.frameLocator("iframe");
    const load = frame.getByRole("link", { name: "Karte laden" });
    await expect(load).toBeVisible();
    await page.waitForTimeout(1000);
    expect(asked).toEqual([]);
    // With the keyboard alone.
    await load.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    const inside = page.frames()[1];
    await inside?.waitForSelector("html[data-ready]", { state: "attached", timeout: 60_000 });
    expect(new URL(inside?.url() ?? "").pathname).toBe("/de/embed/");
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  },
);
