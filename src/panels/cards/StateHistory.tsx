import type { ReactNode } from "react";
import type { Day } from "#atlas/day.ts";
import type { SourceId } from "#atlas/types.ts";
import { type StripBand, stripRange } from "#dossier/stripData.ts";
import type { PanelParts } from "#panels/parts.ts";
import { Cite } from "./Cite.tsx";
import { Strip } from "./Strip.tsx";

/** A stretch of the past: from when to when, what held in it, and who says so. */
type Row = {
  readonly from: Day;
  readonly state: string;
  readonly when: string;
  readonly said: string;
  readonly sources: readonly SourceId[];
  /** What stands behind the state. */
  readonly more?: ReactNode;
};

type Props = Pick<PanelParts, "atlas" | "verbs" | "day"> & {
  readonly title: string;
  readonly band: StripBand;
  /** How the band is read. */
  readonly bandKey: string;
  readonly rows: readonly Row[];
  /** Said instead of a band that would hold nothing. */
  readonly none?: string | null;
};

/** What held at a crossing or border, drawn over the months and as a list whose days can be gone to. */
export function StateHistory({ atlas, verbs, day, title, band, bandKey, rows, none }: Props) {
  return (
    <section className="card-part">
      <h3 id="card-history">{title}</h3>
      {none != null ? (
        <p className="unknown">{none}</p>
      ) : (
        <>
          <Strip
            bands={[band]}
            ticks={[]}
            {...stripRange(atlas)}
            day={day}
            label={band.pieces.map((piece) => piece.words).join("; ")}
          />
          <p className="note">{bandKey}</p>
          <ol className="history-list">
            {rows.map(({ from, state, when, said, sources, more }) => (
              <li key={from} data-state={state}>
                {from < atlas.first ? (
                  <span>{when}</span>
                ) : (
                  <button type="button" className="link" onClick={() => verbs.goToDay(from)}>
                    {when}
                  </button>
                )}
                <span>{": "}</span>
                <strong>{said}</strong>
                {more !== undefined && <span>{more}</span>} <Cite ids={sources} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
