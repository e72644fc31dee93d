import { addDays } from "#atlas/day.ts";
import type { Crossing } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { cardWords } from "#words/cardWords.ts";
import { historyWords } from "#words/historyWords.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { wayWords } from "#words/wayWords.ts";
import { Cite } from "./Cite.tsx";
import { crossingBandOf } from "./crossingBandOf.ts";
import { Strip } from "./Strip.tsx";
import { stripRange } from "./stripData.ts";

/** All states of a crossing, drawn over the months and as a list. */
export function CrossingHistory(props: PanelParts & { readonly crossing: Crossing }) {
  const { atlas, view, verbs, day, library, crossing } = props;
  const { lang } = view;
  const words = wayWords[lang];
  const rules = library?.stories.passageRules;
  const band = crossingBandOf(atlas, crossing);
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
            {crossing.spans.map((span) => (
              <li key={span.from}>
                {span.from < atlas.first ? (
                  <span>{printDate(span.from, lang)}</span>
                ) : (
                  <button type="button" className="link" onClick={() => verbs.goToDay(span.from)}>
                    {printDate(span.from, lang)}
                  </button>
                )}{" "}
                <span>
                  {`${historyWords[lang].to(
                    span.until === null ? null : printDate(addDays(span.until, -1), lang),
                  )}:`}
                </span>{" "}
                <strong>{sceneWords[lang].states[span.state]}</strong>
                {rules !== undefined && <span>{`, ${rules[span.rule] ?? ""}`}</span>}{" "}
                <span className="note">
                  {`${words.setByShort[span.setBy]} · ${cardWords[lang].confidences[span.confidence]}`}
                </span>{" "}
                <Cite ids={span.sources} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
