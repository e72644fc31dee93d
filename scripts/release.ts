// `npm run release`: keeps the data release named in geo/compile/release.ts: whole, so that links to it go on showing it, and as a digest, against which later ones are compared.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printDay } from "#atlas/day.ts";
import { compile } from "#geo/compile.ts";
import { keepRelease } from "#geo/keptRelease.ts";
import { digestOf, printDigest } from "#geo/package/digest.ts";
import { packageTables } from "#geo/package/packageFiles.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { printProblem } from "#geo/problems.ts";
import { readBorders, readFacts, readShapes } from "#geo/readFacts.ts";
import { RELEASE } from "#geo/release.ts";

const root = fileURLToPath(new URL("../geo", import.meta.url));
const files = readFacts(root);
const inputs = readPackageInputs(root);
const { made, problems } = compile(files, readShapes(root), RELEASE, inputs.releases);
for (const problem of problems) console.error(printProblem(problem));
if (made === null) process.exitCode = 1;
else {
  mkdirSync(`${root}/releases`, { recursive: true });
  const tables = packageTables(inputs, files, made);
  writeFileSync(
    `${root}/releases/${RELEASE}.json`,
    printDigest(digestOf(tables, RELEASE, printDay(made.core.last))),
  );
  const { views: _, ...release } = made;
  const borders = { "110m": readBorders(root, "110m"), "50m": readBorders(root, "50m") };
  keepRelease(root, { ...release, borders });
  console.log(`geo/releases/${RELEASE}.json and the folder beside it are written`);
}
