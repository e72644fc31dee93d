/** One state of the site as a whole, as the build has made it. */
export type Edition = {
  /** Of its content: two editions with the same id are the same. */
  readonly id: string;
  /** The release of the data. */
  readonly release: string;
  /** The last day that the data tell of, as YYYY-MM-DD. */
  readonly last: string;
  /** How large its one file is, in bytes, and the SHA-256 of that in hexadecimal digits. */
  readonly bytes: number;
  readonly sha256: string;
};

/** Where a site says which edition it is. */
export const EDITION_LIST = "edition.json";

/** The file that holds a whole edition; another edition has another name. */
export const bundleName = (id: string): string => `edition-${id}.bin`;

/** Reads what a site, or what is kept of one, says of its edition; `null` for anything else. */
export function readEdition(data: unknown): Edition | null {
  if (typeof data !== "object" || data === null) return null;
  const { id, release, last, bytes, sha256 } = data as Readonly<Record<string, unknown>>;
  const isWhole =
    typeof id === "string" &&
    /^[0-9a-f]{16}$/.test(id) &&
    typeof release === "string" &&
    typeof last === "string" &&
    typeof bytes === "number" &&
    typeof sha256 === "string";
  return isWhole ? { id, release, last, bytes, sha256 } : null;
}
