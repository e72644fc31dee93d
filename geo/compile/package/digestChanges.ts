import type { Digest, DigestTable } from "./digest.ts";

/** One row that two releases do not share; `before` and `after` hold the kept cells that differ. */
export type Change = {
  readonly table: string;
  readonly key: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
};

/** A table or columns that only one of two releases has. */
export type ColumnChange = {
  readonly table: string;
  readonly whole: "new" | "gone" | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** What was added, removed and changed from one release to the next, table by table. Tables and columns that one release lacks are told by `columnsBetween` and not row by row. */
export function digestChanges(before: Digest, after: Digest): readonly Change[] {
  return tablesIn(before, after).flatMap((table) => {
    const [old, now] = [before.tables[table], after.tables[table]];
    if (old === undefined || now === undefined) return [];
    const keys = new Set([...Object.keys(old.rows), ...Object.keys(now.rows)]);
    return [...keys].flatMap((key): Change[] => {
      const [was, is] = [old.rows[key], now.rows[key]];
      if (was === undefined)
        return [{ table, key, kind: "added", before: {}, after: filled(now, is) }];
      if (is === undefined)
        return [{ table, key, kind: "removed", before: filled(old, was), after: {} }];
      const [left, right] = [cellsOf(old, was), cellsOf(now, is)];
      const names = [...left.keys()].filter((name) => right.has(name));
      const unlike = names.filter((name) => left.get(name) !== right.get(name));
      if (unlike.length === 0 && was[0] === is[0]) return [];
      const pick = (cells: ReadonlyMap<string, string>) =>
        Object.fromEntries(unlike.map((name) => [name, cells.get(name) ?? ""]));
      return [{ table, key, kind: "changed", before: pick(left), after: pick(right) }];
    });
  });
}

/** The tables and columns that one of two releases lacks. */
export const columnsBetween = (before: Digest, after: Digest): readonly ColumnChange[] =>
  tablesIn(before, after).flatMap((table): ColumnChange[] => {
    const [old, now] = [before.tables[table], after.tables[table]];
    if (old === undefined) return [{ table, whole: "new", added: now?.watch ?? [], removed: [] }];
    if (now === undefined) return [{ table, whole: "gone", added: [], removed: old.watch }];
    const added = now.watch.filter((name) => !old.watch.includes(name));
    const removed = old.watch.filter((name) => !now.watch.includes(name));
    return added.length + removed.length === 0 ? [] : [{ table, whole: null, added, removed }];
  });

const tablesIn = (before: Digest, after: Digest): readonly string[] => [
  ...new Set([...Object.keys(before.tables), ...Object.keys(after.tables)]),
];

const cellsOf = ({ watch }: DigestTable, row: readonly string[]) =>
  new Map(watch.map((name, i) => [name, row[i + 1] ?? ""]));

const filled = (table: DigestTable, row: readonly string[] = []) =>
  Object.fromEntries([...cellsOf(table, row)].filter(([, cell]) => cell !== ""));
