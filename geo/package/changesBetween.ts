import type { Digest, DigestTable } from "./digest.ts";

/** One row that two releases do not share; `before` and `after` hold the kept cells that differ. */
export type Change = {
  readonly table: string;
  readonly key: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
};

/** Columns that only one of two releases has. */
export type ColumnChange = {
  readonly table: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** What was added, removed and changed from one release to the next, table by table. Columns that one release lacks are told by `columnsBetween` and not row by row. */
export function changesBetween(before: Digest, after: Digest): readonly Change[] {
  return tablesIn(before, after).flatMap((table) => {
    const [old, now] = [before.tables[table], after.tables[table]];
    const keys = new Set([...Object.keys(old?.rows ?? {}), ...Object.keys(now?.rows ?? {})]);
    return [...keys].flatMap((key): Change[] => {
      const [was, is] = [old?.rows[key], now?.rows[key]];
      if (old === undefined || was === undefined)
        return [{ table, key, kind: "added", before: {}, after: filled(now, is) }];
      if (now === undefined || is === undefined)
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

/** The columns that were added to or taken from tables of both releases. */
export const columnsBetween = (before: Digest, after: Digest): readonly ColumnChange[] =>
  tablesIn(before, after).flatMap((table): ColumnChange[] => {
    const [old, now] = [before.tables[table], after.tables[table]];
    if (old === undefined || now === undefined) return [];
    const added = now.watch.filter((name) => !old.watch.includes(name));
    const removed = old.watch.filter((name) => !now.watch.includes(name));
    return added.length + removed.length === 0 ? [] : [{ table, added, removed }];
  });

const tablesIn = (before: Digest, after: Digest): readonly string[] => [
  ...new Set([...Object.keys(before.tables), ...Object.keys(after.tables)]),
];

const cellsOf = ({ watch }: DigestTable, row: readonly string[]) =>
  new Map(watch.map((name, i) => [name, row[i + 1] ?? ""]));

const filled = (table: DigestTable | undefined, row: readonly string[] = []) =>
  table === undefined
    ? {}
    : Object.fromEntries([...cellsOf(table, row)].filter(([, cell]) => cell !== ""));
