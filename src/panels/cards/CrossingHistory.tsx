import type { Crossing, CrossingSpan } from "#atlas/types.ts";
import { crossingBandOf } from "#dossier/crossingBandOf.ts";
import { passageRows } from "#dossier/passageRows.ts";
import type { PanelParts } from "#panels/parts.ts";
import { cardWords } from "#words/cardWords.ts";
import { wayWords } from "#words/wayWords.ts";
import { StateHistory } from "./StateHistory.tsx";

/** All states of a crossing, each with its rule, whose rule that is, and how sure it is. */
export function CrossingHistory(props: PanelParts & { readonly crossing: Crossing }) {
  const { atlas, view, crossing } = props;
  const words = wayWords[view.lang];
  const rows = passageRows(atlas, crossing).map((row) => ({
    ...row,
    sources: row.span?.sources ?? [],
    more: <Rule {...props} span={row.span} />,
  }));
  return (
    <StateHistory
      {...props}
      title={words.allStates}
      band={crossingBandOf(atlas, crossing)}
      bandKey={words.bandKey}
      rows={rows}
      none={crossing.spans.length === 0 ? words.noStates : null}
    />
  );
}

function Rule({ view, library, span }: PanelParts & { readonly span: CrossingSpan | null }) {
  const { lang } = view;
  if (span === null || span.rule === "") return null;
  return (
    <>
      {library !== null && <span>{`, ${library.longTexts.passageRules[span.rule] ?? ""}`}</span>}{" "}
      <span className="note">
        {`${wayWords[lang].setByShort[span.setBy]} · ${cardWords[lang].confidences[span.confidence]}`}
      </span>
    </>
  );
}
