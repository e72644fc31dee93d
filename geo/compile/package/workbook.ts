import { unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import type { Field } from "./codebook.ts";
import { licenceOf } from "./licences.ts";
import type { Row, Table } from "./table.ts";

/** Where the workbook lies among the tables. */
export const WORKBOOK = "ways-out.xlsx";

const DAY_FORMAT = "yyyy-mm-dd";
/** Widths of columns, in letters. */
const WIDTH: Readonly<Record<Field["type"], number>> = {
  ...{ string: 18, number: 12, integer: 12, boolean: 8, date: 12, year: 8 },
};
const WIDE = 60;
/** The moment that a file within a workbook bears: the same in every build. */
const MOMENT = new Date(2022, 1, 24);

/** All tables as one workbook, for spreadsheets, which read CSV by the customs of a country: numbers as numbers, days as days, all else as text, whatever it begins with. Two sheets before them say what it is and what each column means. */
export async function workbookOf(tables: readonly Table[], release: string): Promise<Buffer> {
  const made = await writeExcelFile([
    {
      sheet: "about",
      data: [
        [head("Ways Out: open data"), text(`Release ${release}`)],
        [head("table"), head("what it holds"), head("rows"), head("licence")],
        ...tables.map((table) => [
          text(table.book.name),
          text(table.book.title),
          { value: table.rows.length, type: Number },
          text(`${licenceOf(table).title}, ${licenceOf(table).path}`),
        ]),
      ],
      columns: [{ width: 22 }, { width: WIDE }, { width: 8 }, { width: WIDE }],
    },
    {
      sheet: "columns",
      data: [
        ["table", "column", "type", "meaning", "unit"].map(head),
        ...tables.flatMap(({ book }) =>
          book.fields.map(({ name, type, meaning, unit }) =>
            [book.name, name, type, meaning, unit].map(text),
          ),
        ),
      ],
      columns: [{ width: 20 }, { width: 20 }, { width: 10 }, { width: WIDE }, { width: 20 }],
      stickyRowsCount: 1,
    },
    ...tables.map(({ book, rows }) => ({
      sheet: book.name,
      data: [
        book.fields.map(({ name }) => head(name)),
        ...rows.map((row) => book.fields.map((field) => cellOf(field, row))),
      ],
      columns: book.fields.map(({ type }) => ({ width: WIDTH[type] })),
      stickyRowsCount: 1,
    })),
  ]).toBuffer();
  return Buffer.from(zipSync(unzipSync(new Uint8Array(made)), { mtime: MOMENT }));
}

const head = (value: string) => ({ value, type: String, fontWeight: "bold" as const });
const text = (value: string) => (value === "" ? null : { value, type: String });

function cellOf({ name, type }: Field, row: Row) {
  const value = row[name] ?? "";
  if (value === "") return null;
  switch (type) {
    case "number":
    case "integer":
    case "year":
      return { value: Number(value), type: Number };
    case "date":
      return { value: new Date(`${value}T00:00:00Z`), type: Date, format: DAY_FORMAT };
    case "boolean":
    case "string":
      return text(value);
  }
}
