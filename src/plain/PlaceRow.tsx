import { memo } from "react";
import { type Lang, OVERLAYS, type PlaceId } from "#atlas/types.ts";
import { DOOR_WAYS } from "#scene/doorMarks.ts";
import type { TableRow } from "#scene/rowsOf.ts";
import { printEarlier } from "#words/earlierWords.ts";
import { tableWords } from "#words/tableWords.ts";
import { DoorCell } from "./DoorCell.tsx";
import { Swatch } from "./Swatch.tsx";
import { STATES } from "./sortRows.ts";

type Props = {
  readonly row: TableRow;
  readonly lang: Lang;
  readonly unit: "people" | "percent";
  readonly chosen: boolean;
  readonly prefix: string;
  readonly onChoose: (place: PlaceId) => void;
};

const said = ({
  name,
  number,
  dated,
  gap,
  end,
  bound,
  classes,
  doors,
  earlier,
}: TableRow): string =>
  [
    ...[name, number, dated, gap, end, bound],
    ...OVERLAYS.map((id) => classes[id].words),
    ...DOOR_WAYS.map((way) => doors[way].words),
    ...earlier.map(({ value, low, high, release }) => `${value} ${low} ${high} ${release}`),
  ].join("|");

/** One place of the table. While the day moves, only rows that say something else are drawn anew. */
export const PlaceRow = memo(
  function PlaceRow({ row, lang, unit, chosen, prefix, onChoose }: Props) {
    const words = tableWords[lang];
    const { id, name, number, dated, gap, end, bound, classes, doors, earlier } = row;
    const exactness = end ?? bound;
    return (
      <tr data-place={id} data-chosen={chosen || undefined}>
        <th scope="row">
          <button
            type="button"
            className="link"
            aria-current={chosen || undefined}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        </th>
        <td className="number">
          {gap === null ? (
            number
          ) : (
            <span className="gap">{gap === "later" ? words.notYet : words.gaps[gap]}</span>
          )}
        </td>
        <td className="bound">
          {exactness !== null && <span>{words.bounds[exactness]}</span>}
          {dated !== "" && <small>{dated}</small>}
          {earlier.length > 0 && (
            <small data-was={earlier[0]?.release}>{printEarlier(earlier, lang, unit)}</small>
          )}
        </td>
        {STATES.map((column) =>
          column === "land" || column === "air" ? (
            <DoorCell key={column} way={column} door={doors[column]} lang={lang} />
          ) : (
            <td key={column} data-overlay={column} data-class={classes[column].class}>
              <span className="class">
                <Swatch mark={classes[column]} prefix={prefix} />
                <span>{classes[column].words}</span>
              </span>
            </td>
          ),
        )}
      </tr>
    );
  },
  (a, b) =>
    a.chosen === b.chosen &&
    a.lang === b.lang &&
    a.unit === b.unit &&
    a.prefix === b.prefix &&
    a.onChoose === b.onChoose &&
    said(a.row) === said(b.row),
);
