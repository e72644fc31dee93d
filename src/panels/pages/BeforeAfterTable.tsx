import type { ReactNode } from "react";

type Props = {
  /** Over the three columns: whose it is, and the two states. */
  readonly what: string;
  readonly heads: readonly [before: string, after: string];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** In small type behind the name. */
    readonly more: string;
    readonly before: ReactNode;
    readonly after: ReactNode;
    /** `null` where there is no card to go to. */
    readonly onChoose: (() => void) | null;
  }[];
};

/** What held before and what after; each name leads to its card. */
export function BeforeAfterTable({ what, heads, rows }: Props) {
  const [before, after] = heads;
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
              {row.onChoose === null ? (
                <span>{row.name}</span>
              ) : (
                <button type="button" className="link" onClick={row.onChoose}>
                  {row.name}
                </button>
              )}
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
