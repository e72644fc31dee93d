import { useCallback, useId, useMemo, useState } from "react";
import { type Day, printDay } from "#atlas/day.ts";
import type { EarlierValues } from "#atlas/figures.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import { type Atlas, OVERLAYS, type PlaceId } from "#atlas/types.ts";
import { OVERLAY } from "#scene/overlays.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import type { Scene } from "#scene/scene.ts";
import { uncountedLine } from "#scene/uncountedLine.ts";
import { viewCsv } from "#scene/viewRows.ts";
import { saveFile } from "#ui/saveFile.ts";
import type { Verbs } from "#view/verbs.ts";
import type { ViewState } from "#view/viewState.ts";
import { tableWords } from "#words/tableWords.ts";
import { csvFile } from "./csvFile.ts";
import { PlaceRow } from "./PlaceRow.tsx";
import { placesNamed } from "./placesNamed.ts";
import "./SceneTable.css";
import { SvgPatterns } from "./SvgPatterns.tsx";
import { FIRST_SORTING, nextSorting, sortRows } from "./sortRows.ts";
import { columnName, type OverlayTitles, TableHead } from "./TableHead.tsx";
import { TableNotes } from "./TableNotes.tsx";
import { type LoadTexts, useOtherTexts } from "./useOtherTexts.ts";

type Props = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly day: Day;
  readonly verbs: Verbs;
  /** What figures were in earlier releases of the data, once it has been loaded. */
  readonly earlier?: EarlierValues | undefined;
  readonly loadTexts?: LoadTexts;
};

/** The scene as a table: every place with its number and its class in each overlay, to sort, to filter and to take away. */
export function SceneTable({ atlas, view, scene, day, verbs, earlier, loadTexts }: Props) {
  const id = useId();
  const prefix = `t${id.replace(/\W/g, "")}-`;
  const words = tableWords[view.lang];
  const series = seriesOn(atlas, view.series, day);
  const [sorting, setSorting] = useState(FIRST_SORTING);
  const [wanted, setWanted] = useState("");
  const rows = useMemo(() => rowsOf(atlas, view, day, earlier), [atlas, view, day, earlier]);
  const { others, wake } = useOtherTexts(view.lang, loadTexts);
  const named = useMemo(
    () => placesNamed(atlas.places.keys(), [atlas.texts, ...others], wanted),
    [atlas, others, wanted],
  );
  const shown = sortRows(rows, sorting, view.lang).filter((row) => named.has(row.id));
  const chosen = view.focus?.kind === "place" ? view.focus.id : null;
  const choose = useCallback(
    (place: PlaceId) => verbs.choose({ kind: "place", id: place }),
    [verbs],
  );
  const titles = useMemo(
    () =>
      Object.fromEntries(
        OVERLAYS.map((overlay) => [overlay, OVERLAY[overlay].title(atlas, day)] as const),
      ) as OverlayTitles,
    [atlas, day],
  );
  const sorted = words.sorted(
    columnName(sorting.column, view.lang, series.unit, titles),
    sorting.direction,
  );

  return (
    <div className="scene-table">
      <div className="table-tools">
        <label>
          <span>{words.find}</span>
          <input
            type="search"
            value={wanted}
            onFocus={wake}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
        <p role="status">{`${words.rows(shown.length)}, ${sorted}`}</p>
        <button
          type="button"
          className="tool"
          onClick={() =>
            saveFile(`ways-out-${printDay(day)}.csv`, csvFile(viewCsv(atlas, view, scene, rows)))
          }
        >
          {words.download}
        </button>
      </div>
      <section className="table-box" aria-labelledby={`${id}-caption`}>
        <svg className="table-patterns" aria-hidden="true">
          <SvgPatterns prefix={prefix} />
        </svg>
        <table>
          <caption id={`${id}-caption`}>
            <span>
              <strong>{words.caption(scene.dayWords)}</strong>{" "}
              <span>
                {`${atlas.texts.series[series.id]?.title ?? series.id}. ${words.unit[series.unit]}`}
              </span>{" "}
              {rows.every(({ value }) => value === null) && (
                <span>{`${uncountedLine(atlas, view.series, day, view.lang)}.`}</span>
              )}
            </span>
          </caption>
          <TableHead
            sorting={sorting}
            lang={view.lang}
            unit={series.unit}
            titles={titles}
            onSort={(column) => setSorting(nextSorting(sorting, column))}
          />
          <tbody>
            {shown.map((row) => (
              <PlaceRow
                key={row.id}
                row={row}
                lang={view.lang}
                unit={series.unit}
                chosen={row.id === chosen}
                prefix={prefix}
                onChoose={choose}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="table-empty">{words.nothingFound}</p>}
        <TableNotes atlas={atlas} view={view} day={day} />
      </section>
    </div>
  );
}
