import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Sides in px, as phones ask for them. */
const SIDES = [192, 512];
const GROUND = "#25364d";

/** Draws the site's own sign as pictures, and says how a device that keeps the map may name and show it. */
export function writeIcons(folder: string): void {
  const sign = readFileSync(join(folder, "icon.svg"), "utf8");
  for (const side of SIDES) {
    const drawn = new Resvg(sign, { fitTo: { mode: "width", value: side }, background: GROUND });
    writeFileSync(join(folder, `icon-${side}.png`), drawn.render().asPng());
  }
  const manifest = {
    name: "Ways Out",
    short_name: "Ways Out",
    start_url: "./",
    scope: "./",
    display: "minimal-ui",
    background_color: GROUND,
    theme_color: GROUND,
    icons: SIDES.map((side) => ({
      src: `icon-${side}.png`,
      sizes: `${side}x${side}`,
      type: "image/png",
      // The corners are filled, and the sign keeps clear of a round cut.
      purpose: "any maskable",
    })),
  };
  writeFileSync(join(folder, "ways-out.webmanifest"), JSON.stringify(manifest));
}
