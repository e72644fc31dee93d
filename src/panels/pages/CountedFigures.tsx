import type { Day } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import type { Lang, PlaceId } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { changesWords } from "#words/changesWords.ts";
import { printCounted } from "#words/countedWords.ts";
import { printDate, printFigure } from "#words/numberWords.ts";
import { Group } from "./Group.tsx";
import { SourceLinks } from "./SourceLinks.tsx";

type Props = PanelParts & {
  readonly figures: readonly Figure[];
  readonly early: Day;
  readonly late: Day;
};

/** Figures whose count ended between the two days, by what they count. */
export function CountedFigures({ figures, early, late, ...parts }: Props) {
  const { view, library } = parts;
  const { lang } = view;
  const words = changesWords[lang];
  const groups = Map.groupBy(figures, ({ measure }) => measure);
  const titleOf = (measure: string) => library?.longTexts.measures[measure]?.title ?? measure;
  const sorted = [...groups].toSorted(([a], [b]) => titleOf(a).localeCompare(titleOf(b), lang));
  return (
    <Group title={words.figures} count={figures.length} lang={lang}>
      <p className="page-muted">
        {words.figuresNote(printDate(early, lang), printDate(late, lang))}
      </p>
      {sorted.map(([measure, group]) => (
        <details className="page-details" key={measure}>
          <summary>
            <span>{titleOf(measure)}</span>{" "}
            <span className="page-count">{words.count(group.length)}</span>
          </summary>
          <table className="page-table figures">
            <thead>
              <tr>
                <th scope="col">{words.place}</th>
                <th scope="col">{words.published}</th>
                <th scope="col">{words.countedBy}</th>
              </tr>
            </thead>
            <tbody>
              {group.map((figure) => (
                <Row {...parts} figure={figure} key={figure.id} />
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </Group>
  );
}

function Row({ figure, atlas, view, verbs, library }: PanelParts & { readonly figure: Figure }) {
  const { lang } = view;
  const words = changesWords[lang];
  const place = atlas.places.get(figure.place);
  const unit = figure.measure.endsWith("-percent") ? "percent" : "people";
  return (
    <tr data-figure={figure.id}>
      <th scope="row">
        {place === undefined ? (
          nameOf(library, figure.place, lang)
        ) : (
          <button
            type="button"
            className="link"
            onClick={() => verbs.choose({ kind: "place", id: place.id })}
          >
            {place.names[lang]}
          </button>
        )}
      </th>
      <td data-label={words.published}>
        <span>{printFigure(figure, lang, unit)}</span>{" "}
        <span className="page-muted">{`(${printCounted(figure, lang)})`}</span>
      </td>
      <td data-label={words.countedBy}>
        <span>{library?.longTexts.counters[figure.countedBy] ?? ""}</span>
        <SourceLinks library={library} ids={figure.sources} lang={lang} />
      </td>
    </tr>
  );
}

/** The world and the European Union have figures, but no shape on the map. */
const nameOf = (library: Library | null, id: PlaceId, lang: Lang): string =>
  library?.records.groups.find((group) => group.id === id)?.names[lang] ?? id;
