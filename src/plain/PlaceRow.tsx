import { memo } from "react";
import { type Lang, OVERLAYS, type PlaceId } from "#atlas/types.ts";
import type { TableRow } from "#scene/rowsOf.ts";
import { tableWords } from "#words/tableWords.ts";
import { ClassSwatch } from "./ClassSwatch.tsx";

type Props = {
  readonly row: TableRow;
  readonly lang: Lang;
  readonly chosen: boolean;
  readonly prefix: string;
  readonly onChoose: (place: PlaceId) => void;
};

const said = ({ name, number, dated, gap, end, bound, classes }: TableRow): string =>
  [name, number, dated, gap, end, bound, ...OVERLAYS.map((id) => classes[id].words)].join("|");

/** One place of the table. While the day moves, only rows that say something else are drawn anew. */
export const PlaceRow = memo(
  function PlaceRow({ row, lang, chosen, prefix, onChoose }: Props) {
    const words = tableWords[lang];
    const { id, name, number, dated, gap, known, end, bound, classes } = row;
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
        <td className="number" data-known={gap === null ? known : undefined}>
          {gap === null ? number : <span className="gap">{words.gaps[gap]}</span>}
        </td>
        <td className="bound">
          {exactness !== null && words.bounds[exactness]}
          {dated !== "" && <small>{dated}</small>}
        </td>
        {OVERLAYS.map((overlay) => (
          <td key={overlay} data-overlay={overlay} data-class={classes[overlay].class}>
            <span className="class">
              <ClassSwatch mark={classes[overlay]} prefix={prefix} />
              <span>{classes[overlay].words}</span>
            </span>
          </td>
        ))}
      </tr>
    );
  },
  (a, b) =>
    a.chosen === b.chosen &&
    a.lang === b.lang &&
    a.prefix === b.prefix &&
    a.onChoose === b.onChoose &&
    a.row.known === b.row.known &&
    said(a.row) === said(b.row),
);
