// After everything else of `npm run build`: packs the text files of dist/, for hosts that send such files as they lie, and refuses those that name a folder of this machine.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder =
  process.env["OUT_DIR"] ?? join(fileURLToPath(new URL("../", import.meta.url)), "dist");
const IS_TEXT = /\.(css|csv|html|js|json|md|mjs|svg|txt|xml)$/;
/** Smaller ones gain nothing. */
const LEAST_BYTES = 1000;
/** Nearly as small as at the best quality, in a tenth of its time. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Where this machine keeps the project and its people: nothing of that is published. */
const OWN_PATHS = [fileURLToPath(new URL("../", import.meta.url)), `${homedir()}/`].filter(
  (path) => path.length > 3,
);

let count = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  const path = join(folder, name);
  // A lesson is packed already, and their list grows later.
  if (name.startsWith("lessons")) continue;
  if (!IS_TEXT.test(name) || statSync(path).size < LEAST_BYTES) continue;
  const content = readFileSync(path);
  for (const own of OWN_PATHS)
    if (content.includes(own)) throw new Error(`${name} names a folder of this machine: ${own}`);
  writeFileSync(`${path}.br`, brotliCompressSync(content, QUALITY));
  writeFileSync(`${path}.gz`, gzipSync(content));
  count += 1;
}
console.log(`Packed ${count} files.`);
