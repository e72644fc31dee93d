// Which ground a frame has in an article that is dark, light or neither.
import { expect, type Page } from "@playwright/test";
import { hosted } from "./support/hosted.ts";
import { pngPixels } from "./support/readers.ts";

const ARTICLE = { dark: "#102030", light: "#ffeedd", none: "#ffeedd" } as const;

/** The colour of the article's own ground, and of a frame's at its upper corner, where its title has no letters. */
async function grounds(page: Page) {
  const frame = page.locator("iframe");
  const box = await frame.boundingBox();
  const picture = pngPixels(await page.screenshot());
  const [x, y] = [Math.round(box?.x ?? 0), Math.round(box?.y ?? 0)];
  const hex = (colour: readonly number[]) =>
    `#${colour.map((one) => one.toString(16).padStart(2, "0")).join("")}`;
  return { article: hex(picture.at(x - 6, y + 6)), frame: hex(picture.at(x + 3, y + 3)) };
}

hosted(
  "a frame has its own ground in every article, and none only where that is asked for; its theme follows the article’s",
  async ({ page, openArticle }) => {
    hosted.setTimeout(240_000);
    await page.setViewportSize({ width: 700, height: 700 });
    // Else the test says for every frame alike which scheme is preferred.
    await page.emulateMedia({ colorScheme: null });
    for (const host of ["dark", "light", "none"] as const)
      for (const theme of ["auto", "light", "dark"] as const)
        for (const transparent of [false, true]) {
          const where = `${host} ${theme} ${transparent}`;
          const scheme = host === "none" ? "" : `color-scheme: ${host};`;
          await openArticle(
            (
              site,
            ) => `<style>html { ${scheme} background: ${ARTICLE[host]} } body { margin: 20px } iframe { ${scheme} }</style>
            <iframe src="${site}embed/#v=1&date=2022-09-21&lang=en&theme=${theme}&static=on${transparent ? "&transparent=on" : ""}" title="map" width="640" height="560" style="border: 0"></iframe>`,
          );
          const inside = page.frames()[1];
          await inside?.waitForSelector("html[data-ready]", { state: "attached", timeout: 60_000 });
          /** The frame's ground, once it has been painted as it says that it is. */
          const ground = () => expect.poll(async () => (await grounds(page)).frame, where);
          expect((await grounds(page)).article, where).toBe(ARTICLE[host]);
          if (transparent) {
            // Where the frame's scheme differs from the article's, browsers lay an opaque ground below it: of its own scheme.
            const isSame =
              theme === "auto" || host === theme || (host === "none" && theme === "light");
            if (isSame) await ground().toBe(ARTICLE[host]);
            continue;
          }
          const isDark = theme === "dark" || (theme === "auto" && host === "dark");
          await ground().toMatch(isDark ? /^#[0-4]/ : /^#[c-f]/);
          await ground().not.toBe(ARTICLE[host]);
        }
  },
);
