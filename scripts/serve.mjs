// `npm run serve`: serves what `npm run build` made. PORT, HOST and BASE_PATH change where, FOLDER what.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./npm.mjs";
import { openSite } from "./openSite.mjs";

const { PORT, HOST, BASE_PATH, FOLDER } = process.env;
const folder = FOLDER || join(ROOT, "dist");

if (!existsSync(join(folder, "index.html"))) {
  console.error("There is no built site in dist/. Run `npm run build` first, or `npm start`.");
  process.exit(1);
}
try {
  const site = await openSite({
    folder,
    ...(HOST ? { host: HOST } : {}),
    ...(PORT ? { port: Number(PORT) } : {}),
    ...(BASE_PATH ? { base: BASE_PATH } : {}),
  });
  console.log(`Ways Out is at ${site.url} (Ctrl-C ends it)`);
} catch (error) {
  console.error(`The site cannot be served: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
