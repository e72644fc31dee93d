import type { Figure } from "#atlas/figures.ts";
import type { Library } from "#panels/library.ts";
import { printCounted } from "#words/dateWords.ts";
import { historyWords } from "#words/historyWords.ts";
import { printFigure } from "#words/numberWords.ts";
import { placeWords } from "#words/placeWords.ts";
import { Cite } from "./Cite.tsx";
import type { FigureGroup } from "./figureGroups.ts";
import { Paragraphs } from "./Paragraphs.tsx";

type Props = { readonly group: FigureGroup; readonly library: Library };

/** What a group counts, and its figures one by one with who counted, when, and the doubts. */
export function FigureTable({ group, library }: Props) {
  const { lang, stories } = library;
  const words = historyWords[lang];
  const several = group.measures.length > 1;
  return (
    <>
      {group.measures.map((id) => (
        <div key={id} className="measure-text">
          {several && <h5>{stories.measures[id]?.title}</h5>}
          <Paragraphs text={stories.measures[id]?.text ?? ""} />
        </div>
      ))}
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.who}</th>
          </tr>
        </thead>
        {group.figures.map((figure) => (
          <Rows key={figure.id} figure={figure} group={group} library={library} />
        ))}
      </table>
    </>
  );
}

function Rows({ figure, group, library }: Props & { readonly figure: Figure }) {
  const { lang, stories } = library;
  const note = stories.figures[figure.id];
  return (
    <tbody data-figure={figure.id}>
      <tr>
        <th scope="row">{printCounted(figure, lang)}</th>
        <td>{printFigure(figure, lang, group.unit)}</td>
        <td>
          {[
            stories.counters[figure.countedBy] ?? figure.countedBy,
            ...(group.measures.length > 1 ? [stories.measures[figure.measure]?.title] : []),
            ...(figure.part === "" ? [] : [placeWords[lang].parts[figure.part] ?? figure.part]),
          ].join(" · ")}{" "}
          <Cite ids={figure.sources} />
        </td>
      </tr>
      {note !== undefined && (
        <tr className="figure-note">
          <td colSpan={3}>{note}</td>
        </tr>
      )}
    </tbody>
  );
}
