import type { Crossing } from "#atlas/types.ts";
import { crossingBandOf } from "#dossier/crossingBandOf.ts";
import { passageRows } from "#dossier/passageRows.ts";
import { stripRange } from "#dossier/stripData.ts";
import type { PanelParts } from "#panels/parts.ts";
import { cardWords } from "#words/cardWords.ts";
import { wayWords } from "#words/wayWords.ts";
import { Cite } from "./Cite.tsx";
import { Strip } from "./Strip.tsx";

/** All states of a crossing, drawn over the months and as a list. */
export function CrossingHistory(props: PanelParts & { readonly crossing: Crossing }) {
  const { atlas, view, verbs, day, library, crossing } = props;
  const { lang } = view;
  const words = wayWords[lang];
  const rules = library?.longTexts.passageRules;
  const band = crossingBandOf(atlas, crossing);
  const rows = passageRows(atlas, crossing);
  return (
    <section className="card-part">
      <h3 id="card-history">{words.allStates}</h3>
      {crossing.spans.length === 0 ? (
        <p className="unknown">{words.noStates}</p>
      ) : (
        <>
          <Strip
            bands={[band]}
            ticks={[]}
            {...stripRange(atlas)}
            day={day}
            label={band.pieces.map((piece) => piece.words).join("; ")}
          />
          <p className="note">{words.bandKey}</p>
          <ol className="history-list">
            {rows.map(({ from, state, span, when, said }) => (
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
                {span !== null && span.rule !== "" && rules !== undefined && (
                  <span>{`, ${rules[span.rule] ?? ""}`}</span>
                )}{" "}
                {span !== null && span.rule !== "" && (
                  <span className="note">
                    {`${words.setByShort[span.setBy]} · ${cardWords[lang].confidences[span.confidence]}`}
                  </span>
                )}{" "}
                <Cite ids={span?.sources ?? []} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
