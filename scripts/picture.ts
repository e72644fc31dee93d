// `npm run picture`: makes the picture of the README from the built site.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browsersHere } from "./findBrowser.mjs";
import { openSite } from "./openSite.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const site = await openSite({ folder: join(root, "dist"), port: 0 });
const browser = await chromium.launch({
  executablePath: browsersHere()[0] ?? "",
  args: [
    "--no-sandbox",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
  ],
});
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  locale: "en-GB",
  colorScheme: "light",
});
await page.goto(site.url);
await page.waitForSelector("html[data-ready]", { state: "attached", timeout: 150_000 });
await page.screenshot({ path: join(root, "docs/picture.png") });
await browser.close();
await site.close();
