import type { Compiled } from "#geo/compiled.ts";
import type { FactFile } from "#geo/fact.ts";
import type { TableBook } from "./codebook.ts";
import { crossingRows } from "./crossingRows.ts";
import { citationRows, frontRows, seriesRows, textRows, visaRows } from "./madeRows.ts";
import { riskRows } from "./riskRows.ts";
import { type Row, rowsIn, type Table } from "./table.ts";

/** All published tables, in the codebook's order. An address that may not be linked never leaves `geo/`. */
export function tablesOf(
  books: readonly TableBook[],
  files: readonly FactFile[],
  made: Compiled,
): readonly Table[] {
  const figures = new Set(rowsIn(files, "figures").map((row) => row["id"] ?? ""));
  const making: Readonly<Record<string, (before: readonly Table[]) => readonly Row[]>> = {
    events: () => frontRows(files, "events"),
    routes: () => frontRows(files, "routes"),
    series: () => frontRows(files, "series"),
    texts: () => textRows(files),
    sources: () =>
      rowsIn(files, "sources").map((row) => (row["link"] === "open" ? row : { ...row, url: "" })),
    "series-figures": () => seriesRows(made, figures),
    "visa-spans": () => visaRows(made),
    "risk-spans": () => riskRows(made),
    "crossing-spans": () => crossingRows(made),
    citations: citationRows,
  };
  const tables: Table[] = [];
  for (const book of books)
    tables.push({ book, rows: making[book.name]?.(tables) ?? rowsIn(files, book.name) });
  return tables;
}
