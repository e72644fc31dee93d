import type { Bound, EarlierValue, Figure } from "#atlas/figures.ts";
import type { RecordsFile } from "#atlas/records.ts";
import type { Digest } from "./package/digest.ts";

const BOUNDS: readonly Bound[] = ["exact", "about", "at_least", "at_most", "range"];

/**
 * Figures that had another number in a kept release, with each of those numbers and the last release that had it,
 * newest first. A release that says the same as the facts on disk, as the newest one does until they are edited, adds
 * nothing.
 */
export function earlierValues(
  kept: readonly Digest[],
  figures: readonly Figure[],
): RecordsFile["was"] {
  const releases = kept.toSorted((a, b) => (a.release < b.release ? -1 : 1));
  return figures.flatMap((figure): RecordsFile["was"] => {
    const values: EarlierValue[] = [];
    for (const release of releases) {
      const value = valueIn(release, figure.id);
      if (value === null) continue;
      const before = values.at(-1);
      if (before !== undefined && isSame(before, value)) values.pop();
      values.push(value);
    }
    const newest = values.at(-1);
    if (newest !== undefined && isSame(newest, figure)) values.pop();
    return values.length > 0 ? [[figure.id, values.toReversed()]] : [];
  });
}

/** What the release said; `null` where it had no such figure. */
function valueIn({ release, tables }: Digest, id: string): EarlierValue | null {
  const table = tables["figures"];
  const row = table?.rows[id];
  const cell = (name: string) => row?.[(table?.watch.indexOf(name) ?? -1) + 1] ?? "";
  const number = (name: string) => (cell(name) === "" ? null : Number(cell(name)));
  const bound = BOUNDS.find((one) => one === cell("bound"));
  if (row === undefined || bound === undefined) return null;
  return { value: number("value"), low: number("low"), high: number("high"), bound, release };
}

/** Whether both print the same number; the ends of a range count where it has no middle. */
function isSame(a: Omit<EarlierValue, "release">, b: Omit<EarlierValue, "release">): boolean {
  if (a.bound !== b.bound || a.value !== b.value) return false;
  return a.value !== null || (a.low === b.low && a.high === b.high);
}
