// `npm run release`: keeps the digest of the data release named in geo/compile/release.ts, against which later ones are compared.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printDay } from "#atlas/day.ts";
import { compile } from "#geo/compile.ts";
import { digestOf, printDigest } from "#geo/package/digest.ts";
import { packageTables } from "#geo/package/packageFiles.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { printProblem } from "#geo/problems.ts";
import { readFacts, readShapes } from "#geo/readFacts.ts";
import { RELEASE } from "#geo/release.ts";

const root = fileURLToPath(new URL("../geo", import.meta.url));
const files = readFacts(root);
const { made, problems } = compile(files, readShapes(root), RELEASE);
for (const problem of problems) console.error(printProblem(problem));
if (made === null) process.exitCode = 1;
else {
  mkdirSync(`${root}/releases`, { recursive: true });
  const tables = packageTables(readPackageInputs(root), files, made);
  writeFileSync(
    `${root}/releases/${RELEASE}.json`,
    printDigest(digestOf(tables, RELEASE, printDay(made.core.last))),
  );
  console.log(`geo/releases/${RELEASE}.json is written`);
}
