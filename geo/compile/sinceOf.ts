import type { CorrectionRecord } from "#atlas/corrections.ts";
import type { Digest } from "./package/digest.ts";

type Told = Pick<CorrectionRecord, "kind" | "release" | "table" | "row">;

/** The first kept release that had the row, and so the error; the first of all where a thing was missing or no row is named. */
export function sinceOf({ kind, release, table, row }: Told, kept: readonly Digest[]): string {
  if (kind === "new") return "";
  const before = kept
    .filter((digest) => digest.release < release)
    .toSorted((a, b) => (a.release < b.release ? -1 : 1));
  const had = before.find(({ tables }) => row !== "" && tables[table]?.rows[row] !== undefined);
  return (had ?? before[0])?.release ?? "";
}
