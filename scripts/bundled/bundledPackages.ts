import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of which something is in the bundle. */
export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly home: string;
};

/** The folder of the package that a module lies in; what a package has taken in without saying what it is counts as its own. */
function folderOf(module: string): string | undefined {
  const parts = module.replace(/^\0/, "").replaceAll("\\", "/").split("/node_modules/");
  for (let last = parts.length - 1; last > 0; last -= 1) {
    const [, name = ""] = /^((?:@[^/]+\/)?[^/?]+)/.exec(parts[last] ?? "") ?? [];
    const folder = [...parts.slice(0, last), name].join("/node_modules/");
    if (existsSync(join(folder, "package.json"))) return folder;
  }
  return undefined;
}

/** The packages that these modules come from, by name, each version once. */
export function bundledPackages(modules: Iterable<string>): readonly BundledPackage[] {
  const folders = new Set([...modules].map(folderOf));
  const read = [...folders].flatMap((folder) => (folder === undefined ? [] : [packageIn(folder)]));
  const known = new Map(read.map((one) => [keyOf(one), one]));
  return [...known.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ name, version }: BundledPackage): string => `${name}@${version}`;

function packageIn(folder: string): BundledPackage {
  const { name, version, license, licenses, homepage, repository } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const from = typeof repository === "string" ? repository : (repository?.url ?? "");
  return {
    name,
    version,
    licence: typeof license === "string" ? license : (license?.type ?? licenses?.[0]?.type ?? ""),
    home: homepage ?? from.replace(/^git\+|\.git$/g, ""),
  };
}

/** Licences under which the code may lie beside ours; of those that ask for the source, it is named where it lies. */
const FIT = new Set([
  ...["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "BlueOak-1.0.0"],
  ...["CC0-1.0", "Unlicense", "Zlib", "MPL-2.0", "OFL-1.1"],
]);

/** Whether one of the licences that are offered fits, and of those that all hold each. */
const isFit = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((offer) => offer.split(" AND ").every((one) => FIT.has(one)));

/** Why the bundle may not be published as it is: packages whose licence does not fit, or is not known. */
export const unfitIn = (packages: readonly BundledPackage[]): readonly string[] =>
  packages
    .filter(({ licence }) => !isFit(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence || "no licence"}`);
