// `npm run hosting`: writes the configurations of web servers in hosting/, whose policy names what the pages hold.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hostFiles } from "./hosting/hostFiles.ts";

const folder = fileURLToPath(new URL("../hosting", import.meta.url));
for (const [name, text] of hostFiles()) writeFileSync(join(folder, name), text);
