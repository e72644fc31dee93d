// `npm run bench [row …]`: every number of speed that we promise, beside a bare MapLibre map of the same borders in one run on one
// machine. Ratios and counts are the result; times mean nothing elsewhere.
import { chromium } from "playwright-core";
import { browsersHere } from "../../scripts/findBrowser.mjs";
import { bareSite, ourSite } from "./bareSite.ts";
import type { Bench, Measured, Row } from "./bench.ts";
import { bytes } from "./rows/bytes.ts";
import { counts } from "./rows/counts.ts";
import { growth } from "./rows/growth.ts";
import { jump } from "./rows/jump.ts";
import { leaks } from "./rows/leaks.ts";
import { ready } from "./rows/ready.ts";
import { slowLine } from "./rows/slowLine.ts";
import { step } from "./rows/step.ts";

const ROWS: Readonly<Record<string, Row>> = {
  bytes,
  ready,
  slowLine,
  step,
  jump,
  counts,
  growth,
  leaks,
};
const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // As every browser does where there is no graphics processor: else the page itself is drawn by the software that stands in for it, and
  // the maps wait for that.
  "--disable-gpu-rasterization",
];
const open = (...args: string[]) =>
  chromium.launch({ executablePath: browsersHere()[0] ?? "", args: [...QUIET, ...args] });

const bench: Bench = {
  ours: await ourSite(),
  bare: await bareSite(),
  gl: await open("--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"),
  svg: await open("--disable-3d-apis", "--disable-webgl2"),
};

function print({ what, ours, bare, unit, atMost, note, beside = "bare" }: Measured): string {
  const number = (value: number) =>
    value.toFixed(unit === "B" || unit === "things" ? 0 : unit === "shift" ? 3 : 1);
  const result = bare === null ? ours : ours / bare;
  const said = bare === null ? "" : ` = ${result.toFixed(3)} × (${beside} ${number(bare)})`;
  const mark = result <= atMost ? "✓" : "✗";
  return `${mark} ${what}: ${number(ours)} ${unit}${said}, at most ${atMost}${note ? ` (${note})` : ""}`;
}

const asked = process.argv.slice(2);
for (const [name, row] of Object.entries(ROWS))
  if (asked.length === 0 || asked.includes(name))
    for (const measured of await row(bench)) console.log(print(measured));
await Promise.all([bench.gl.close(), bench.svg.close()]);
process.exit(0);
