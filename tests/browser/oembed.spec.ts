// What a site shows that asks for a named view by oEmbed: its frame, as narrow as consumers ask for it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { oEmbedOf } from "../../scripts/pages/oEmbedOf.ts";
import { hosted } from "./support/hosted.ts";

const FOLDERS = ["", "de/", "ru/"] as const;
const IDS = readdirSync(join(import.meta.dirname, "../../geo/views")).map((name) =>
  name.replace(".md", ""),
);
/** The `maxwidth` at which frames were found blank elsewhere. */
const WIDTH = 320;

hosted(
  "the frame in the oEmbed answer of every named view is drawn at 320 px, has a title, and leads to its page, also behind counters of others",
  { tag: "@svg" },
  async ({ page, request, baseURL, openArticle }) => {
    hosted.setTimeout(600_000);
    await page.setViewportSize({ width: WIDTH + 40, height: 700 });
    for (const [number, id] of IDS.entries()) {
      const path = `${FOLDERS[number % FOLDERS.length]}v/${id}/`;
      const html = await (await request.get(`${path}?utm_source=a&fbclid=b`)).text();
      const shown = /href="[^"]*#(v=1&[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
      expect(shown, path).toContain("lang=");
      const answer = oEmbedOf({
        address: baseURL ?? "",
        page: `${baseURL}${path}`,
        picture: "",
        title: id,
        shown,
      }) as { readonly html: string };
      await openArticle(() => `<div style="width: ${WIDTH}px">${answer.html}</div>`);
      await expect(page.locator("iframe")).toHaveAttribute("title", id);
      await expect(page.locator("figcaption a")).toHaveAttribute("href", `${baseURL}${path}`);
      const inside = page.frames()[1];
      await inside?.waitForSelector("html[data-ready]", { state: "attached", timeout: 60_000 });
      const { paths, wide, words, notices } = (await inside?.evaluate(() => ({
        paths: document.querySelectorAll("svg[data-map] path").length,
        wide: document.documentElement.scrollWidth,
        words: document.querySelector(".embed-title")?.textContent ?? "",
        notices: document.querySelectorAll(".notice").length,
      }))) ?? { paths: 0, wide: 9999, words: "", notices: 9 };
      expect(paths, path).toBeGreaterThan(20);
      expect(wide, path).toBeLessThanOrEqual(WIDTH);
      expect(words.length, path).toBeGreaterThan(20);
      expect(notices, path).toBe(0);
    }
  },
);
