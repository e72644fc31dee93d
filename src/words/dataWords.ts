import { spoken } from "#words/spoken.ts";

/** Words of the page on the open data. */
export type DataWords = {
  readonly lead: string;
  readonly release: (name: string) => string;
  readonly releaseNote: string;
  readonly package: string;
  readonly packageNote: string;
  readonly packageMissing: string;
  /** In a page that is one file. */
  readonly notHere: string;
  /** For spreadsheets, which read CSV by the customs of a country. */
  readonly workbook: string;
  readonly descriptor: string;
  readonly codebook: string;
  readonly table: string;
  readonly file: string;
  readonly tables: Readonly<Record<string, string>>;
  readonly place: string;
  readonly placeNote: string;
  readonly choosePlace: string;
  readonly placeFile: (name: string) => string;
  readonly licence: string;
  readonly ours: string;
  readonly licenceName: string;
  readonly licenceLink: string;
  readonly others: string;
  readonly credits: readonly string[];
  readonly cite: string;
  readonly citation: (release: string, link: string, date: string) => string;
  readonly changes: string;
  readonly firstRelease: string;
  readonly changesFile: string;
  readonly changesText: string;
  readonly changesMissing: string;
  readonly step: (release: string, since: string) => string;
  readonly unreleased: (since: string) => string;
  readonly noChanges: string;
  readonly more: (count: string) => string;
  readonly otherColumns: string;
  readonly isNew: string;
  readonly isRemoved: string;
  readonly added: (count: string) => string;
  readonly removed: (count: string) => string;
  readonly changed: (count: string) => string;
  readonly was: (before: string, after: string) => string;
  readonly empty: string;
};

export const dataWords = spoken("data");
