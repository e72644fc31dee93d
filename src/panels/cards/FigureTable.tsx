import { memo } from "react";
import type { Figure } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import type { FigureGroup } from "#dossier/figureGroups.ts";
import { printCounted } from "#words/countedWords.ts";
import { historyWords } from "#words/historyWords.ts";
import { printFigure } from "#words/numberWords.ts";
import { placeWords } from "#words/placeWords.ts";
import { Cite } from "./Cite.tsx";
import { Earlier } from "./Earlier.tsx";
import { Paragraphs } from "./Paragraphs.tsx";

type Props = { readonly group: FigureGroup; readonly library: Library };

/** What a group counts, and its figures one by one with who counted, when, and the doubts. */
export const FigureTable = memo(function FigureTable({ group, library }: Props) {
  const { lang, longTexts } = library;
  const words = historyWords[lang];
  const several = group.measures.length > 1;
  const sole = several ? undefined : soleCounter(group);
  return (
    <>
      {group.measures.map((id) => (
        <div key={id} className="measure-text">
          {several && <h5>{longTexts.measures[id]?.title}</h5>}
          <Paragraphs text={longTexts.measures[id]?.text ?? ""} />
        </div>
      ))}
      {sole !== undefined && (
        <p className="note">{`${words.who}: ${longTexts.counters[sole] ?? sole}`}</p>
      )}
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.number}</th>
            {sole === undefined && <th scope="col">{words.who}</th>}
          </tr>
        </thead>
        {group.figures.map((figure) => (
          <Rows
            key={figure.id}
            figure={figure}
            group={group}
            library={library}
            isSole={sole !== undefined}
          />
        ))}
      </table>
    </>
  );
});

/** Who counted all figures of the group; `undefined` where there are several, or parts of the place. */
function soleCounter({ figures }: FigureGroup): string | undefined {
  const [first] = figures;
  const isSole = figures.every(
    ({ countedBy, part }) => countedBy === first?.countedBy && part === "",
  );
  return isSole ? first?.countedBy : undefined;
}

type RowsProps = Props & { readonly figure: Figure; readonly isSole: boolean };

function Rows({ figure, group, library, isSole }: RowsProps) {
  const { lang, longTexts } = library;
  const note = longTexts.figures[figure.id];
  const cite = <Cite ids={figure.sources} />;
  return (
    <tbody data-figure={figure.id}>
      <tr>
        <th scope="row">{printCounted(figure, lang)}</th>
        <td>
          <span>{printFigure(figure, lang, group.unit)}</span> {isSole && cite}{" "}
          <Earlier figure={figure.id} unit={group.unit} library={library} />
        </td>
        {!isSole && (
          <td>
            <span>
              {[
                longTexts.counters[figure.countedBy] ?? figure.countedBy,
                ...(group.measures.length > 1 ? [longTexts.measures[figure.measure]?.title] : []),
                ...(figure.part === "" ? [] : [placeWords[lang].parts[figure.part] ?? figure.part]),
              ].join(" · ")}
            </span>{" "}
            {cite}
          </td>
        )}
      </tr>
      {note !== undefined && (
        <tr className="figure-note">
          <td colSpan={isSole ? 2 : 3}>{note}</td>
        </tr>
      )}
    </tbody>
  );
}
