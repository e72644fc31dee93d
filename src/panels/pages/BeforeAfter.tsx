import type { ReactNode } from "react";
import type { Day } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { changesWords } from "#words/changesWords.ts";
import { printDate } from "#words/numberWords.ts";

type Props = {
  readonly what: string;
  readonly early: Day;
  readonly late: Day;
  readonly lang: Lang;
  /** Over the two columns, where the days alone would claim too much. */
  readonly heads?: readonly [before: string, after: string] | undefined;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** In small type behind the name. */
    readonly more: string;
    readonly before: ReactNode;
    readonly after: ReactNode;
    readonly onChoose: () => void;
  }[];
};

/** What held on the one day and on the other; each name leads to its card. */
export function BeforeAfter({ what, early, late, lang, heads, rows }: Props) {
  const { on } = changesWords[lang];
  const [before, after] = heads ?? [on(printDate(early, lang)), on(printDate(late, lang))];
  return (
    <table className="page-table before-after">
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-id={row.id}>
            <th scope="row">
              <button type="button" className="link" onClick={row.onChoose}>
                {row.name}
              </button>
              {row.more !== "" && <span className="page-muted">{` (${row.more})`}</span>}
            </th>
            <td data-label={before}>{row.before}</td>
            <td data-label={after}>{row.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
