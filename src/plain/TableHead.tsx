import type { Lang } from "#atlas/types.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { tableWords } from "#words/tableWords.ts";
import { COLUMNS, type Column, type Sorting } from "./sortRows.ts";

type Props = {
  readonly sorting: Sorting;
  readonly lang: Lang;
  readonly unit: "people" | "percent";
  /** The name of the classes of forced return, with their day. */
  readonly risk: string;
  readonly onSort: (column: Column) => void;
};

const SIGNS = { ascending: "▲", descending: "▼", none: "↕" } as const;

/** The heads of the columns: buttons that sort. */
export function TableHead({ sorting, lang, unit, risk, onSort }: Props) {
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => {
          const direction = column === sorting.column ? sorting.direction : "none";
          return (
            <th key={column} scope="col" data-column={column} aria-sort={direction}>
              <button type="button" onClick={() => onSort(column)}>
                <span>{columnName(column, lang, unit, risk)}</span>
                <span className="sort-sign" aria-hidden="true">
                  {SIGNS[direction]}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The column's name in the reader's language. */
export function columnName(
  column: Column,
  lang: Lang,
  unit: "people" | "percent",
  risk: string,
): string {
  const words = tableWords[lang];
  if (column === "value") return words.value[unit];
  if (column === "risk") return risk;
  if (column === "visa" || column === "age") return sceneWords[lang].overlays[column];
  return words[column];
}
