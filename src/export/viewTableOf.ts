import type { EarlierValues } from "#atlas/figures.ts";
import type { Atlas } from "#atlas/types.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import { csvOf, type ViewCell, viewRows } from "#scene/viewRows.ts";
import { dayOf } from "#view/dayOf.ts";
import type { ViewState } from "#view/viewState.ts";

/** The table of a view, a cell for each of `VIEW_COLUMNS`: every place, whatever the map shows of it. */
export function viewTableOf(
  atlas: Atlas,
  view: ViewState,
  earlier: EarlierValues,
): readonly (readonly ViewCell[])[] {
  const day = dayOf(atlas, view);
  return viewRows(atlas, view, { day }, rowsOf(atlas, view, day, earlier));
}

/** The same as the text of a CSV file. */
export const viewCsvOf = (...of: Parameters<typeof viewTableOf>): string =>
  csvOf(viewTableOf(...of));
