import { createHash } from "node:crypto";
import type { TableBook } from "./codebook.ts";
import { csvOf, keyOf, type Row, type Table } from "./table.ts";

/** A release of the data, small enough to keep: all cells that a change log repeats, and a mark of those in words. */
export type Digest = {
  readonly release: string;
  /** The last day of its atlas, as YYYY-MM-DD. */
  readonly last: string;
  readonly tables: Readonly<Record<string, DigestTable>>;
};

export type DigestTable = {
  /** The columns whose cells are kept. */
  readonly watch: readonly string[];
  /** By key: the mark, then the watched cells. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
};

/** The digest of all tables that are not merely computed from others. */
export const digestOf = (tables: readonly Table[], release: string, last: string): Digest => ({
  release,
  last,
  tables: Object.fromEntries(
    tables.flatMap((table) =>
      COMPUTED.has(table.book.name) ? [] : [[table.book.name, digestTable(table)]],
    ),
  ),
});

/** They change only because others do, or tell of such changes. */
const COMPUTED: ReadonlySet<string> = new Set(["series-figures", "citations", "corrections"]);

/** Longer words are marked and not kept: a change log says that they changed, the reason stands among the corrections. */
const WORDS: ReadonlySet<string> = new Set(["en", "de", "ru", "title", "text"]);

function digestTable({ book, rows }: Table): DigestTable {
  const watch = watchedIn(book);
  const unwatched = book.fields.filter(({ name }) => WORDS.has(name) && !watch.includes(name));
  const markOf = (row: Row) =>
    unwatched.length === 0
      ? ""
      : createHash("sha256")
          .update(csvOf({ book: { ...book, fields: unwatched }, rows: [row] }))
          .digest("hex")
          .slice(0, 8);
  return {
    watch,
    rows: Object.fromEntries(
      rows.map((row) => [keyOf(book, row), [markOf(row), ...watch.map((name) => row[name] ?? "")]]),
    ),
  };
}

const watchedIn = ({ name: table, key, fields }: TableBook): readonly string[] =>
  fields.flatMap(({ name }) =>
    key.includes(name) || (WORDS.has(name) && table !== "sources") ? [] : [name],
  );

/** The digest as a file, one row a line, so that two of them can be compared by eye too. */
export function printDigest({ release, last, tables }: Digest): string {
  const table = ([name, { watch, rows }]: [string, DigestTable]) =>
    `${JSON.stringify(name)}: {"watch": ${JSON.stringify(watch)}, "rows": {\n${Object.entries(rows)
      .map(([key, cells]) => `${JSON.stringify(key)}: ${JSON.stringify(cells)}`)
      .join(",\n")}\n}}`;
  return `{"release": ${JSON.stringify(release)}, "last": ${JSON.stringify(last)}, "tables": {\n${Object.entries(tables).map(table).join(",\n")}\n}}\n`;
}
