import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Digest } from "./digest.ts";
import type { PackageInputs } from "./packageFiles.ts";

/** Reads the codebook and the kept releases below `root`, the folder `geo/`. */
export function readPackageInputs(root: string): PackageInputs {
  const folder = join(root, "releases");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return {
    codebook: readFileSync(join(root, "codebook.yaml"), "utf8"),
    releases: names
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Digest),
  };
}
