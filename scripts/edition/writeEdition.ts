import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseList } from "#atlas/releaseList.ts";
import { bundleName, EDITION_LIST, type Edition } from "#keep/edition.ts";
import { packBundle } from "./packBundle.ts";

const BUNDLE = /^edition-\w+\.bin$/;
/** What no reader's page asks for, or is a picture that its page has words for; and the worker, which browsers keep by themselves. */
const LEFT =
  /\.(br|gz)$|^lessons\/|(^|\/)v\/[\w-]+\/(preview\.png|oembed\.json)$|^(robots\.txt|sitemap\.xml|_headers|sbom\.cdx\.json)$|^(assets|chunks|edition)\.json$|^keep\.js$|^edition-\w+\.bin$/;

/** Says which files belong to older releases of the data alone: a kept map shows the newest. */
function olderFiles(folder: string, names: readonly string[]): (name: string) => boolean {
  const path = names.find((name) => /^assets\/releases-\w{8}\.json$/.test(name));
  if (path === undefined) return () => false;
  const list = JSON.parse(readFileSync(join(folder, path), "utf8")) as ReleaseList;
  const [newest = [], ...older] = Object.values(list)
    .map((files) => Object.values(files))
    .reverse();
  const left = older.flat().filter((file) => !newest.includes(file));
  return (name) => left.some((file) => name.startsWith(`assets/${file}`));
}

/** Lays the edition of a built site beside it: one file with all of its files, and what it is. */
export function writeEdition(
  folder: string,
  { release, last }: Pick<Edition, "release" | "last">,
): Edition {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();
  for (const name of names) if (BUNDLE.test(name)) rmSync(join(folder, name));
  const older = olderFiles(folder, names);
  const kept = names.filter(
    (name) => !LEFT.test(name) && !older(name) && statSync(join(folder, name)).isFile(),
  );
  const bundle = packBundle(new Map(kept.map((name) => [name, readFileSync(join(folder, name))])));
  const sha256 = createHash("sha256").update(bundle).digest("hex");
  const id = sha256.slice(0, 16);
  const edition = { id, release, last, bytes: bundle.byteLength, sha256 };
  writeFileSync(join(folder, bundleName(id)), bundle);
  writeFileSync(join(folder, EDITION_LIST), JSON.stringify(edition));
  return edition;
}
