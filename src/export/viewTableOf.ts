import type { EarlierValues } from "#atlas/figures.ts";
import type { Atlas } from "#atlas/types.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import { viewCsv } from "#scene/viewCsv.ts";
import { dayOf } from "#view/dayOf.ts";
import type { ViewState } from "#view/viewState.ts";

/** The table of a view as the text of a CSV file: every place, whatever the map shows of it. */
export function viewTableOf(atlas: Atlas, view: ViewState, earlier: EarlierValues): string {
  const day = dayOf(atlas, view);
  return viewCsv(atlas, view, { day }, rowsOf(atlas, view, day, earlier));
}
