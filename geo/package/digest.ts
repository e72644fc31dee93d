import { createHash } from "node:crypto";
import { csvOf, keyOf, type Row, type Table } from "./table.ts";

/** A release of the data, small enough to keep: for each row a mark of its content and the values that a change log repeats. */
export type Digest = {
  readonly release: string;
  readonly tables: Readonly<Record<string, DigestTable>>;
};

type DigestTable = {
  readonly watch: readonly string[];
  /** By key: the mark, then the watched cells. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
};

/** The digest of all tables that are not merely computed from others. */
export const digestOf = (tables: readonly Table[], release: string): Digest => ({
  release,
  tables: Object.fromEntries(
    tables.flatMap((table) =>
      COMPUTED.has(table.book.name) ? [] : [[table.book.name, digestTable(table)]],
    ),
  ),
});

/** They change only because others do, or tell of such changes. */
const COMPUTED: ReadonlySet<string> = new Set([
  "series-figures",
  "visa-spans",
  "risk-spans",
  "citations",
  "corrections",
]);

function digestTable({ book, rows }: Table): DigestTable {
  const markOf = (row: Row) =>
    createHash("sha256")
      .update(csvOf({ book, rows: [row] }))
      .digest("hex")
      .slice(0, 8);
  return {
    watch: book.watch,
    rows: Object.fromEntries(
      rows.map((row) => [
        keyOf(book, row),
        [markOf(row), ...book.watch.map((name) => row[name] ?? "")],
      ]),
    ),
  };
}

/** The digest as a file, one row a line, so that two of them can be compared by eye too. */
export function printDigest({ release, tables }: Digest): string {
  const table = ([name, { watch, rows }]: [string, DigestTable]) =>
    `${JSON.stringify(name)}: {"watch": ${JSON.stringify(watch)}, "rows": {\n${Object.entries(rows)
      .map(([key, cells]) => `${JSON.stringify(key)}: ${JSON.stringify(cells)}`)
      .join(",\n")}\n}}`;
  return `{"release": ${JSON.stringify(release)}, "tables": {\n${Object.entries(tables).map(table).join(",\n")}\n}}\n`;
}
