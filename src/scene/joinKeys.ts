import type { KeyGroup, KeyRow } from "#scene/key.ts";

/** The key of several pictures on one sheet: each row once, in the order in which they stand in each. */
export function joinKeys(keys: readonly (readonly KeyGroup[])[]): readonly KeyGroup[] {
  const [first = [], ...others] = keys;
  return others.reduce((joined, key) => {
    const shared = joined.map((group) => {
      const same = key.find((one) => one.key === group.key);
      return same === undefined ? group : { ...group, rows: joinRows(group.rows, same.rows) };
    });
    return [...shared, ...key.filter((one) => !joined.some((group) => group.key === one.key))];
  }, first);
}

function joinRows(some: readonly KeyRow[], others: readonly KeyRow[]): readonly KeyRow[] {
  const rows = [...some];
  others.forEach((row, i) => {
    if (rows.some(({ key }) => key === row.key)) return;
    const before = rows.findIndex(({ key }) => key === others[i - 1]?.key);
    rows.splice(before + 1, 0, row);
  });
  return rows;
}
