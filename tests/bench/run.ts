// `npm run bench [-- row …] [--write]`: every number of speed that we promise, beside yardsticks in one run on one machine. Ratios and
// counts are the result; times mean nothing elsewhere. With `--write` the rows that were run are set down in docs/benchmarks.md.
import { chromium } from "playwright-core";
import { browsersHere } from "../../scripts/findBrowser.mjs";
import type { Bench } from "./bench.ts";
import { type Found, type Line, linesOf, printed, resultOf } from "./row.ts";
import { ROWS } from "./rows.ts";
import { bareSite, flowmapSite, ourSite } from "./sites.ts";
import { writeTable } from "./writeTable.ts";

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

function print(line: Line, found: Found | undefined): string {
  const { what, unit, beside, atMost } = line;
  const told = resultOf(line, found);
  if (told === null) return `– ${what}: not measured here, at most ${atMost}`;
  const { ours, yardstick, result, isKept, note } = told;
  const ratio =
    yardstick === null
      ? ""
      : ` = ${result.toFixed(3)} × beside ${beside} (${printed(yardstick, unit)})`;
  const more = note === "" ? "" : ` (${note})`;
  return `${isKept ? "✓" : "✗"} ${what}: ${printed(ours, unit)} ${unit}${ratio}, at most ${atMost}${more}`;
}

const args = process.argv.slice(2);
const isWritten = args.includes("--write");
const asked = args.filter((arg) => arg !== "--write");
const unknown = asked.filter((name) => ROWS[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `There is no row ${unknown.join(", ")}. There are ${Object.keys(ROWS).join(", ")}.`,
  );
  process.exit(1);
}

const bench: Bench = {
  ours: await ourSite(),
  bare: await bareSite(),
  flowmap: await flowmapSite(),
  gl: await open("--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"),
  svg: await open("--disable-3d-apis", "--disable-webgl2"),
};
for (const [name, row] of Object.entries(ROWS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const found = await row.measure(bench);
  for (const line of linesOf(row)) console.log(print(line, found[line.what]));
  // After each row: a long run that is stopped has set down what it has.
  if (isWritten) writeTable(name, found, bench.gl.version());
}
await Promise.all([bench.gl.close(), bench.svg.close()]);
process.exit(0);
