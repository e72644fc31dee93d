import { type Lang, OVERLAYS, type OverlayId } from "#atlas/types.ts";
import { tableWords } from "#words/tableWords.ts";
import { COLUMNS, type Column, type Sorting } from "./sortRows.ts";

type Props = {
  readonly sorting: Sorting;
  readonly lang: Lang;
  readonly unit: "people" | "percent";
  /** By overlay: its name, with the day that its classes speak of. */
  readonly titles: OverlayTitles;
  readonly onSort: (column: Column) => void;
};

export type OverlayTitles = Readonly<Record<OverlayId, string>>;

const isOverlay = (column: Column): column is OverlayId =>
  OVERLAYS.some((overlay) => overlay === column);

const SIGNS = { ascending: "▲", descending: "▼", none: "↕" } as const;

/** The heads of the columns: buttons that sort. */
export function TableHead({ sorting, lang, unit, titles, onSort }: Props) {
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => {
          const direction = column === sorting.column ? sorting.direction : "none";
          return (
            <th key={column} scope="col" data-column={column} aria-sort={direction}>
              <button type="button" onClick={() => onSort(column)}>
                <span>{columnName(column, lang, unit, titles)}</span>
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
  titles: OverlayTitles,
): string {
  const words = tableWords[lang];
  if (column === "value") return words.value[unit];
  return isOverlay(column) ? titles[column] : words[column];
}
