import type { Bound } from "#atlas/figures.ts";
import { type Lang, OVERLAYS, type OverlayId } from "#atlas/types.ts";
import { DOOR_WAYS, type DoorWay } from "#scene/doorMarks.ts";
import { inOrder } from "#scene/inOrder.ts";
import { OVERLAY } from "#scene/overlays.ts";
import type { TableRow } from "#scene/rowsOf.ts";

const about = (what: "world" | "knowledge") => OVERLAYS.filter((id) => OVERLAY[id].about === what);

/** What held on the day: classes and ways. What tells least of a place, how old its check is, stands last. */
export const STATES: readonly (OverlayId | DoorWay)[] = [
  ...about("world"),
  ...DOOR_WAYS,
  ...about("knowledge"),
];
/** All columns in their order. */
export const COLUMNS = ["place", "value", "bound", ...STATES] as const;
export type Column = (typeof COLUMNS)[number];

/** The column that decides the order of the rows, and which way. */
export type Sorting = {
  readonly column: Column;
  readonly direction: "ascending" | "descending";
};

/** Largest first: the order that the table opens with. */
export const FIRST_SORTING: Sorting = { column: "value", direction: "descending" };

const LARGE_FIRST: ReadonlySet<Column> = new Set([
  "value",
  ...OVERLAYS.filter((id) => OVERLAY[id].worstFirst),
]);
const DOORS: readonly string[] = ["open", "restricted", "closed"];
const BOUNDS: readonly Bound[] = ["exact", "about", "at_least", "at_most", "range"];

/** What a click on a column's head leads to: its natural direction, then the other one. */
export function nextSorting(now: Sorting, column: Column): Sorting {
  const first = LARGE_FIRST.has(column) ? "descending" : "ascending";
  if (now.column !== column) return { column, direction: first };
  return { column, direction: now.direction === "ascending" ? "descending" : "ascending" };
}

/** Classes in the order of their ladder, the doubtful ones beyond its mild end where the worst comes first, else at its far end; what is not classified has no rank. */
function rankOf(id: OverlayId, key: string): number | null {
  const { classes, ladder, worstFirst } = OVERLAY[id];
  if (!classes.includes(key) || key === "no-data") return null;
  const rank = ladder.indexOf(key);
  if (rank >= 0) return rank;
  return worstFirst ? -1 : classes.indexOf(key) + ladder.length;
}

function keyOf(row: TableRow, column: Exclude<Column, "place">): number | null {
  if (column === "value") return row.value;
  if (column === "bound") return row.bound === null ? null : BOUNDS.indexOf(row.bound);
  if (column === "land" || column === "air") {
    const rank = DOORS.indexOf(row.doors[column].state);
    return rank < 0 ? null : rank;
  }
  return rankOf(column, row.classes[column].class);
}

/** The rows in the order asked for. Rows that lack the thing sorted by stay at the end; the table's first order decides ties. */
export function sortRows(
  rows: readonly TableRow[],
  { column, direction }: Sorting,
  lang: Lang,
): readonly TableRow[] {
  const sign = direction === "ascending" ? 1 : -1;
  const { compare } = new Intl.Collator(lang);
  if (column === "place") return rows.toSorted((a, b) => sign * compare(a.name, b.name));
  const tie = inOrder(lang);
  return rows.toSorted((a, b) => {
    const [one, two] = [keyOf(a, column), keyOf(b, column)];
    if (one === null || two === null)
      return Number(one === null) - Number(two === null) || tie(a, b);
    return sign * (one - two) || (column === "value" ? compare(a.name, b.name) : tie(a, b));
  });
}
