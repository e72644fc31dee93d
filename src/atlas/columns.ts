/** Rows of one shape, turned: what is alike stands side by side, and so travels in fewer bytes. */
export type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

/** Turns rows into columns; rows of different shapes are a fault of the code. */
export function toColumns<T extends object>(rows: readonly T[]): Columns<T> {
  const columns = {} as { [K in keyof T]: T[K][] };
  for (const row of rows)
    for (const name of Object.keys(row) as (keyof T)[]) {
      columns[name] ??= [];
      columns[name].push(row[name]);
    }
  for (const [name, values] of Object.entries<readonly unknown[]>(columns))
    if (values.length !== rows.length) throw new Error(`"${name}" is missing in some rows`);
  return columns;
}

/** Turns columns into rows again. */
export function toRows<T extends object>(columns: Columns<T>): T[] {
  const entries = Object.entries<readonly unknown[]>(columns);
  return (entries[0]?.[1] ?? []).map(
    (_, i) => Object.fromEntries(entries.map(([name, values]) => [name, values[i]])) as T,
  );
}
