import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Topology } from "topojson-specification";
import type { Borders } from "#atlas/openBorders.ts";
import type { Compiled } from "./compiled.ts";

/** A release of the data as it is served: what the facts made on its day, and the shapes on which that is drawn. Named views are pages of their own, and follow the facts. */
export type KeptRelease = Omit<Compiled, "views"> & {
  readonly borders: Readonly<Record<Borders["scale"], Topology>>;
};

/** A file of each part, so that what changed from one release to the next can be found. */
const PARTS = ["core", "texts", "records", "longTexts", "stories", "borders"] as const;

const folderOf = (root: string, id: string): string => join(root, "releases", id);

/** Keeps a release whole below `root`, the folder `geo/`. */
export function keepRelease(root: string, release: KeptRelease): void {
  const folder = folderOf(root, release.core.release);
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS)
    writeFileSync(join(folder, `${part}.json`), `${JSON.stringify(release[part])}\n`);
}

/** The names of the releases that are kept whole, oldest first. Of the first one there is only a digest. */
export function keptReleases(root: string): readonly string[] {
  const folder = join(root, "releases");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
    .toSorted();
}

/** A release that is kept whole. Throws where one of its files is missing or carries another name. */
export function readRelease(root: string, id: string): KeptRelease {
  const read = (part: string): unknown =>
    JSON.parse(readFileSync(join(folderOf(root, id), `${part}.json`), "utf8"));
  const release = Object.fromEntries(PARTS.map((part) => [part, read(part)])) as KeptRelease;
  if (release.core.release !== id)
    throw new Error(`geo/releases/${id} holds the release ${release.core.release}`);
  return release;
}
