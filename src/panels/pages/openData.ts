import { publicFile } from "#panels/publicFile.ts";
import { fetchJson } from "#ui/fetchJson.ts";
import { useFetched } from "#ui/useFetched.ts";

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

/** Where a file of the open data lies below the folder of the site, by its path in the package. */
export const dataFile = (path: string): string => `data/${path}`;

/** Whether the open data lie beside this page. */
export const hasOpenData = (): boolean => publicFile(dataFile("datapackage.json")) !== null;

/** One JSON file of the open data, by its path in the package; nothing is fetched where none lie beside the page. */
export function useOpenData<File>(path: string) {
  const address = publicFile(dataFile(path));
  return useFetched(address, () => fetchJson<File>(address ?? "", path));
}
