import { parse } from "csv-parse/sync";
import { csvLine } from "#atlas/csvLine.ts";
import type { FactFile } from "#geo/fact.ts";
import type { TableBook } from "./codebook.ts";

/** A row as it is published: every cell a text, empty where there is nothing. */
export type Row = Readonly<Record<string, string>>;

/** A table as it is published. */
export type Table = { readonly book: TableBook; readonly rows: readonly Row[] };

/** The rows of a table of `geo/`, as they lie there. */
export const rowsIn = (files: readonly FactFile[], name: string): readonly Row[] => {
  const file = files.find(({ path }) => path === `${name}.csv`);
  return file === undefined ? [] : (parse(file.text, { columns: true, bom: true }) as Row[]);
};

/** The key of a row, as one text. */
export const keyOf = ({ key }: TableBook, row: Row): string =>
  key.map((name) => row[name] ?? "").join(" ");

/** The table as RFC 4180: comma, double quotes, one row a line. */
export function csvOf({ book, rows }: Table): string {
  const names = book.fields.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
  return lines.map(csvLine).join("");
}
