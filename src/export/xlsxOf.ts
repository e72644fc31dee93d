import writeExcelFile from "write-excel-file/browser";
import type { EarlierValues } from "#atlas/figures.ts";
import { VIEW_COLUMNS, type ViewColumn } from "#atlas/viewColumns.ts";
import type { ViewCell } from "#scene/viewRows.ts";
import { takeWords } from "#words/takeWords.ts";
import { aboutFile } from "./aboutFile.ts";
import { typeOf } from "./jsonOf.ts";
import type { SheetAsked } from "./sheetContent.ts";
import { viewTableOf } from "./viewTableOf.ts";

const DAY_FORMAT = "yyyy-mm-dd";
/** Widths of columns, in letters. */
const WIDTH = { date: 12, number: 12, string: 18 } as const;
const WIDE = 60;

/** The table of a view as a workbook: numbers as numbers, days as days, all else as text, whatever it begins with; beside it what each column means, and what the file is. */
export function xlsxOf(asked: SheetAsked, earlier: EarlierValues): Promise<Blob> {
  const { atlas, view } = asked;
  const words = takeWords[view.lang];
  const about = aboutFile(asked);
  const rows = viewTableOf(atlas, view, earlier);
  return writeExcelFile([
    {
      sheet: words.sheets.table,
      data: [
        VIEW_COLUMNS.map(head),
        ...rows.map((cells) => VIEW_COLUMNS.map((name, i) => cellOf(name, cells[i] ?? null))),
      ],
      columns: VIEW_COLUMNS.map((name) => ({ width: WIDTH[typeOf(name)] })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.sheets.columns,
      data: [
        [head(words.column), head(words.meaning)],
        ...VIEW_COLUMNS.map((name) => [text(name), text(words.columns[name])]),
      ],
      columns: [{ width: 22 }, { width: WIDE }],
    },
    {
      sheet: words.sheets.about,
      data: Object.entries(about).map(([key, value]) => [
        head(words.about[key as keyof typeof about]),
        text(value),
      ]),
      columns: [{ width: 22 }, { width: WIDE }],
    },
  ]).toBlob();
}

const head = (value: string) => ({ value, type: String, fontWeight: "bold" as const });
const text = (value: string) => ({ value, type: String });

function cellOf(name: ViewColumn, value: ViewCell) {
  if (value === null || value === "") return null;
  if (typeOf(name) === "date")
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: DAY_FORMAT };
  return typeof value === "number" ? { value, type: Number } : text(value);
}
