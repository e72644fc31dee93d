import { join } from "node:path";
import { compile } from "#geo/compile.ts";
import { readFacts, readShapes } from "#geo/readFacts.ts";

const root = join(import.meta.dirname, "../geo");

/** The real facts as they lie on disk, and the shapes of the borders. */
export const files = readFacts(root);
export const shapes = readShapes(root);

/** What the real facts make. */
export const { made, problems } = compile(files, shapes, "test");
