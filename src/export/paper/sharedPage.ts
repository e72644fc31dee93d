import { heightOf, joined, type Layable, type PaperPiece } from "./paperPiece.ts";
import { BODY, ROOM, WIDTH } from "./paperSize.ts";

/** Between two columns, in px. */
export const BETWEEN = 16;
/** Between two rows, in px: at least, and at most. */
const ROWS_APART = [10, 26] as const;

/** Cells in columns, as far below each other as there is room for `most` rows, and the key of all of them after the last; `fits`: nothing lies over anything. */
export function sharedPage(
  cells: readonly Layable[],
  key: Layable,
  columns: number,
  most: number,
): { readonly page: PaperPiece; readonly fits: boolean } {
  const wide = (WIDTH - BETWEEN * (columns - 1)) / columns;
  const rows = groupsOf(cells, columns);
  const heights = rows.map((row) => Math.max(...row.map((cell) => heightOf(cell, wide))));
  const foot = heightOf(key, WIDTH);
  const left = ROOM - foot - heights.reduce((sum, height) => sum + height, 0);
  const [least, usual] = ROWS_APART;
  const gap = Math.max(least, Math.min(usual, left / most));
  let top = BODY.top;
  const pieces = rows.flatMap((row, i) => {
    const y = top;
    top += (heights[i] ?? 0) + gap;
    return row.map((cell, j) =>
      cell({ left: BODY.left + j * (wide + BETWEEN), top: y, width: wide }),
    );
  });
  return {
    page: joined([...pieces, key({ left: BODY.left, top, width: WIDTH })]),
    fits: top + foot <= BODY.bottom + 0.5,
  };
}

/** So many in each group, the rest in the last. */
export const groupsOf = <T>(all: readonly T[], count: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / count) }, (_, i) =>
    all.slice(i * count, (i + 1) * count),
  );
