import files from "virtual:geo";
import { nearestRelease } from "#atlas/nearestRelease.ts";
import type { ReleaseList } from "#atlas/releaseList.ts";
import type { Releases } from "#panels/parts.ts";
import { fetchJson } from "#ui/fetchJson.ts";
import { loadWholeAtlas, lookAt } from "./loadAtlas.ts";

let pending: Promise<ReleaseList> | null = null;

/** All releases that are published whole, oldest first, each with the addresses of its files; fetched once. */
function loadList(): Promise<ReleaseList> {
  const address = new URL(files["releases"] ?? "", location.href).href;
  pending ??= fetchJson<ReleaseList>(address, "releases").then((found) =>
    mapValues(found, (names) => mapValues(names, (file) => new URL(file, address).href)),
  );
  pending.catch(() => {
    pending = null;
  });
  return pending;
}

/** Looks at the release that is asked for, or the nearest to it. Says which one that is and which is the newest; rejects where the releases cannot be fetched. */
export async function takeRelease(
  asked: string,
): Promise<{ readonly taken: string; readonly newest: string }> {
  const list = await loadList();
  const names = Object.keys(list);
  const taken = nearestRelease(names, asked);
  const release = list[taken];
  if (release !== undefined) lookAt(release);
  return { taken, newest: names.at(-1) ?? taken };
}

/** What a page that speaks of releases may ask for. */
export const releases: Releases = {
  names: async () => Object.keys(await loadList()),
  open: async (id, lang) => {
    const release = (await loadList())[id];
    if (release === undefined) throw new Error(`the release ${id} is not published`);
    return loadWholeAtlas(release, lang);
  },
};

const mapValues = <T, U>(
  values: Readonly<Record<string, T>>,
  make: (value: T) => U,
): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, make(value)]));
