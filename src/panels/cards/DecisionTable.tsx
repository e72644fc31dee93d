import type { Figure } from "#atlas/figures.ts";
import { HOME } from "#atlas/home.ts";
import { printFigure } from "#words/numberWords.ts";
import { riskWords } from "#words/riskWords.ts";
import { Cite } from "./Cite.tsx";
import type { PlaceParts } from "./placeParts.ts";

/** Asylum decisions by year, by one filter for all places. */
export function DecisionTable({ view, dossier, library }: PlaceParts) {
  const { lang } = view;
  const words = riskWords[lang];
  if (library === null || dossier.id === HOME) return null;
  const cell = (figure: Figure | null) => (figure === null ? "–" : printFigure(figure, lang));
  return (
    <section className="card-part">
      <h3 id="card-decisions">{words.decisions}</h3>
      {dossier.decisions.length === 0 ? (
        <p className="unknown">{words.noDecisions}</p>
      ) : (
        <table>
          <caption>{words.decisionsFilter}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col">{words.positive}</th>
              <th scope="col">{words.negative}</th>
            </tr>
          </thead>
          <tbody>
            {dossier.decisions.map(({ year, positive, negative }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{cell(positive)}</td>
                <td>
                  <span>{cell(negative)}</span>{" "}
                  <Cite ids={[...(positive?.sources ?? []), ...(negative?.sources ?? [])]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
