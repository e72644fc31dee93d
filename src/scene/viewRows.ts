import { csvLine } from "#atlas/csvLine.ts";
import { type Day, printDay } from "#atlas/day.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import { type Atlas, OVERLAYS, type PlaceId } from "#atlas/types.ts";
import { VIEW_COLUMNS } from "#atlas/viewColumns.ts";
import { DOOR_WAYS } from "#scene/doorMarks.ts";
import type { TableRow } from "#scene/rowsOf.ts";
import type { Scene } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { countedUntil } from "#world/figuresOn.ts";
import { isOld, visaKnowledge } from "#world/knowledgeOn.ts";
import { evidenceDay, visaOn } from "#world/worldOn.ts";

/** The last day that a source confirms the class of entry, the last one it was announced for, and whether the knowledge is old. */
function evidenceOf(atlas: Atlas, id: PlaceId, day: Day): readonly (string | null)[] {
  const span = visaOn(atlas, id, day);
  const print = (one: Day | null | undefined) => (one == null ? null : printDay(one));
  const old = isOld(visaKnowledge(atlas, id, day)) ? "yes" : "no";
  return [print(span?.confirmed), print(span?.announcedTo), span === undefined ? null : old];
}

export type ViewCell = string | number | null;

/** The rows of the table as cells, one for each of `VIEW_COLUMNS`: plain numbers with their unit, days as `2024-07-16` with what the source gives of them, classes and ways from Russia as key and in words. */
export function viewRows(
  atlas: Atlas,
  view: ViewState,
  { day }: Pick<Scene, "day">,
  rows: readonly TableRow[],
): readonly (readonly ViewCell[])[] {
  const series = seriesOn(atlas, view.series, day);
  return rows.map(({ id, name, figure, gap, bound, classes, doors, earlier: [was] }) => [
    id,
    name,
    printDay(day),
    series.id,
    series.unit,
    figure?.value ?? null,
    figure?.low ?? null,
    figure?.high ?? null,
    bound,
    figure?.periodStart ? printDay(figure.periodStart) : null,
    figure?.startGiven ?? null,
    figure === null ? null : printDay(countedUntil(figure, series)),
    figure?.endGiven ?? figure?.asOfGiven ?? null,
    figure === null ? (gap === "later" ? "no" : null) : "yes",
    was === undefined ? null : (was.value ?? `${was.low}–${was.high}`),
    was?.release ?? null,
    gap,
    ...OVERLAYS.flatMap((overlay) => [classes[overlay].class, classes[overlay].words]),
    ...evidenceOf(atlas, id, day),
    printDay(evidenceDay(atlas, day)),
    ...DOOR_WAYS.flatMap((way) => [doors[way].state, doors[way].words]),
  ]);
}

/** Such rows as CSV (RFC 4180), below the names of their columns. */
export const csvOf = (rows: ReturnType<typeof viewRows>): string =>
  [VIEW_COLUMNS, ...rows].map(csvLine).join("");

export const viewCsv = (...of: Parameters<typeof viewRows>): string => csvOf(viewRows(...of));
