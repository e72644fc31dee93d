import type { EarlierValues } from "#atlas/figures.ts";
import { DAY_COLUMNS, NUMBER_COLUMNS, VIEW_COLUMNS, type ViewColumn } from "#atlas/viewColumns.ts";
import { takeWords } from "#words/takeWords.ts";
import { aboutFile } from "./aboutFile.ts";
import type { SheetAsked } from "./sheetContent.ts";
import { viewTableOf } from "./viewTableOf.ts";

/** What a column holds, where it holds anything. */
export const typeOf = (column: ViewColumn): "date" | "number" | "string" =>
  NUMBER_COLUMNS.includes(column)
    ? "number"
    : DAY_COLUMNS.some((one) => one === column)
      ? "date"
      : "string";

/** The table of a view as JSON: what it is, what each column means, every place as an object; `null` where nothing is known. */
export function jsonOf(asked: SheetAsked, earlier: EarlierValues): string {
  const { atlas, view } = asked;
  const words = takeWords[view.lang];
  const columns = VIEW_COLUMNS.map((name) => ({
    name,
    type: typeOf(name),
    meaning: words.columns[name],
  }));
  const rows = viewTableOf(atlas, view, earlier).map((cells) =>
    Object.fromEntries(VIEW_COLUMNS.map((name, i) => [name, cells[i] ?? null])),
  );
  return JSON.stringify({ ...aboutFile(asked), language: view.lang, columns, rows }, null, 2);
}
