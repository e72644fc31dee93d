/** The parts of `datapackage.json` that the page shows. */
export type Package = {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly title: string;
    readonly licenses: readonly { readonly name: string; readonly path: string }[];
  }[];
};

/** One row that two releases do not share; the cells are those that differ and are watched. */
export type DataChange = {
  readonly table: string;
  readonly key: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** Ids of the corrections that say why. */
  readonly why: readonly string[];
};

/** From one release to the next; `since` is `null` for the first. */
export type DataStep = {
  readonly release: string;
  readonly since: string | null;
  readonly unreleased: boolean;
  readonly changes: readonly DataChange[];
};

/** `changes.json`: newest step first. */
export type ChangeLog = { readonly steps: readonly DataStep[] };

/** Where a file of the open data lies: beside the folder of the scripts, whatever page has asked for them. */
export const dataAddress = (path: string): string =>
  new URL(/* @vite-ignore */ `../data/${path}`, import.meta.url).href;

/** Fetches one JSON file of the open data. */
export async function loadData<T>(path: string): Promise<T> {
  const response = await fetch(dataAddress(path), { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
