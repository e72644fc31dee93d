import type { Digest } from "./digest.ts";

/** One row that two releases do not share; `before` and `after` hold the watched cells that differ. */
export type Change = {
  readonly table: string;
  readonly key: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
};

/** What was added, removed and changed from one release to the next, table by table. */
export function changesBetween(before: Digest, after: Digest): readonly Change[] {
  const names = [...new Set([...Object.keys(before.tables), ...Object.keys(after.tables)])];
  return names.flatMap((table) => {
    const [old, now] = [before.tables[table], after.tables[table]];
    const keys = new Set([...Object.keys(old?.rows ?? {}), ...Object.keys(now?.rows ?? {})]);
    return [...keys].flatMap((key): Change[] => {
      const [was, is] = [old?.rows[key], now?.rows[key]];
      if (was?.[0] === is?.[0]) return [];
      const kind = was === undefined ? "added" : is === undefined ? "removed" : "changed";
      const [left, right] = [cellsOf(old?.watch, was), cellsOf(now?.watch, is)];
      return [{ table, key, kind, before: unlike(left, right), after: unlike(right, left) }];
    });
  });
}

const cellsOf = (watch: readonly string[] = [], row: readonly string[] = []) =>
  new Map(watch.map((name, i) => [name, row[i + 1] ?? ""]));

/** The cells of one side that the other has not. */
const unlike = (cells: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
  Object.fromEntries([...cells].filter(([name, cell]) => (others.get(name) ?? "") !== cell));
