// `npm run facts`: compiles the facts and prints what is wrong with them, without building the site.
import { fileURLToPath } from "node:url";
import { compile } from "#geo/compile.ts";
import { printProblem } from "#geo/problems.ts";
import { readFacts, readShapes } from "#geo/readFacts.ts";

const root = fileURLToPath(new URL("../geo", import.meta.url));
const { problems } = compile(readFacts(root), readShapes(root), "check");
for (const problem of problems) console.error(printProblem(problem));
console.log(`${problems.length} problems in the facts`);
process.exitCode = problems.length > 0 ? 1 : 0;
