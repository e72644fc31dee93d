import type { FigureGroup } from "#dossier/figureGroups.ts";
import { historyWords } from "#words/historyWords.ts";
import { FigureChart } from "./FigureChart.tsx";
import { FigureTable } from "./FigureTable.tsx";
import type { PlaceParts } from "./placeParts.ts";

/** Every published figure of the place, by groups that may share an axis, newest first. */
export function AllFigures(parts: PlaceParts) {
  const { view, dossier, library, place } = parts;
  const { lang } = view;
  const words = historyWords[lang];
  if (library === null) return null;
  const nameOf = (id: string) =>
    id === place.id
      ? place.names[lang]
      : (library.records.groups.find((group) => group.id === id)?.names[lang] ?? id);
  const title = ({ measures, figures }: FigureGroup) =>
    words.group(
      measures.map((id) => library.longTexts.measures[id]?.title ?? id).join(" · "),
      figures.length,
    );
  return (
    <section className="card-part">
      <h3 id="card-figures">{words.allFigures}</h3>
      {dossier.figures.length === 0 ? (
        <p className="unknown">{words.noFigures}</p>
      ) : (
        <p className="note">{words.oneScale}</p>
      )}
      {dossier.figures.map(({ at, groups }) => (
        <div key={at}>
          {(dossier.figures.length > 1 || at !== place.id) && <h4>{nameOf(at)}</h4>}
          {at !== place.id && (
            <p className="note">{words.ofOther(nameOf(at), place.names[lang])}</p>
          )}
          {groups.map((group) => (
            <details key={group.key} className="figure-group" data-group={group.key}>
              <summary>{title(group)}</summary>
              {group.charts.map((figures) => (
                <FigureChart
                  key={figures[0]?.id}
                  group={group}
                  figures={figures}
                  day={parts.day}
                  library={library}
                  large={parts.view.theme === "projector"}
                />
              ))}
              <FigureTable group={group} library={library} />
            </details>
          ))}
        </div>
      ))}
    </section>
  );
}
