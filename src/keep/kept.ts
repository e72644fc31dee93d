import { type Edition, readEdition } from "./edition.ts";

/** A whole edition that lies on this device. */
export type Kept = {
  /** Of its cache. */
  readonly name: string;
  readonly edition: Edition;
  /** When it was kept, in ms since 1970. */
  readonly at: number;
};

// Several sites may share an origin, each below a path of its own.
const prefixOf = (scope: string): string => `ways-out ${scope} `;
const bundleOf = (scope: string): string => `${scope}edition.bin`;

/** What is kept of the site at `scope`, the address of its folder: whole editions only, the latest first. */
export async function keptIn(scope: string): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const name of await namesIn(scope)) {
    const found = await (await caches.open(name)).match(bundleOf(scope));
    const { edition, at } = JSON.parse(found?.headers.get("Edition") ?? "{}");
    const read = readEdition(edition);
    if (read !== null) kept.push({ name, edition: read, at: Number(at) });
  }
  return kept.toSorted((a, b) => b.at - a.at);
}

/** The caches of the site at `scope`, also those in which nothing whole lies. */
export const namesIn = async (scope: string): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)));

/** Keeps an edition: its one file is there as a whole or not at all. Throws where the device has no room, or storage is refused. */
export async function putEdition(scope: string, edition: Edition, bundle: Blob): Promise<void> {
  const name = `${prefixOf(scope)}${edition.id}`;
  const headers = { Edition: JSON.stringify({ edition, at: Date.now() }) };
  try {
    const cache = await caches.open(name);
    await cache.put(bundleOf(scope), new Response(bundle, { headers }));
  } catch (error) {
    await caches.delete(name).catch(() => false);
    throw error;
  }
}

/** The one file of a kept edition. Throws where it is gone. */
export async function bundleIn(scope: string, { name }: Kept): Promise<Blob> {
  const found = await (await caches.open(name)).match(bundleOf(scope));
  if (found === undefined) throw new Error(`${name} is gone`);
  return found.blob();
}
