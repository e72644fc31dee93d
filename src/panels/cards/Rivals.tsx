import type { Figure } from "#atlas/figures.ts";
import type { Difference } from "#dossier/rivalsOf.ts";
import { printCounted } from "#words/countedWords.ts";
import { printFigure, printList } from "#words/numberWords.ts";
import { placeWords } from "#words/placeWords.ts";
import { Cite } from "./Cite.tsx";
import { Earlier } from "./Earlier.tsx";
import type { PlaceParts } from "./placeParts.ts";

const OPEN = 4;

/** The drawn figure and its competitors side by side on one scale, and why they differ. */
export function Rivals({ view, dossier, place, library }: PlaceParts) {
  const words = placeWords[view.lang];
  const { lead, rivals } = dossier;
  if (lead.figure === null || library === null) return null;
  if (rivals.length === 0) return <p className="note">{words.noRivals}</p>;
  const all = [lead.figure, ...rivals.map(({ figure }) => figure)];
  const largest = Math.max(...all.map(({ value, high }) => Math.abs(high ?? value ?? 0)));
  const line = (figure: Figure, differences: readonly Difference[], isDrawn: boolean) => (
    <li key={figure.id} data-figure={figure.id} data-drawn={isDrawn || undefined}>
      <Bar figure={figure} largest={largest} />
      <p>
        <strong>{printFigure(figure, view.lang, lead.series.unit)}</strong>{" "}
        <span>
          {[
            library.longTexts.counters[figure.countedBy] ?? figure.countedBy,
            printCounted(figure, view.lang),
            ...(figure.part === "" ? [] : [words.parts[figure.part] ?? figure.part]),
          ].join(" · ")}
        </span>{" "}
        <Cite ids={figure.sources} />{" "}
        <Earlier figure={figure.id} unit={lead.series.unit} library={library} />
      </p>
      {isDrawn ? (
        <p className="note">{figure.place === place.id ? words.drawn : words.sum}</p>
      ) : (
        <p className="note">
          {differences.length > 0 && (
            <span>
              {words.differs(
                printList(
                  differences.map((name) => words.differences[name]),
                  view.lang,
                ),
              )}
            </span>
          )}{" "}
          <span>{library.longTexts.figures[figure.id]}</span>
        </p>
      )}
    </li>
  );
  const lines = rivals.map(({ figure, differences }) => line(figure, differences, false));
  return (
    <>
      <h4>{words.rivals}</h4>
      <p className="note">{words.rivalsWhy}</p>
      <ul className="rivals">
        {line(lead.figure, [], true)}
        {lines.slice(0, OPEN)}
      </ul>
      {lines.length > OPEN && (
        <details>
          <summary>{words.moreRivals(lines.length - OPEN)}</summary>
          <ul className="rivals">{lines.slice(OPEN)}</ul>
        </details>
      )}
    </>
  );
}

/** A bar on the common scale; a range is a bar between its ends, a lower bound fades out. */
function Bar({ figure, largest }: { readonly figure: Figure; readonly largest: number }) {
  const { value, low, high, bound } = figure;
  // Where all of them are nought, none has a length.
  const share = (number: number) => `${(100 * Math.abs(number)) / (largest || 1)}%`;
  const isRange = value === null && low !== null && high !== null;
  return (
    <svg className="bar" aria-hidden="true">
      {isRange ? (
        <rect x={share(low)} width={share(high - low)} height="100%" rx="4" />
      ) : (
        <rect width={share(value ?? 0)} height="100%" />
      )}
      {bound === "at_least" && <line x1={share(value ?? 0)} x2={share(value ?? 0)} y2="8" />}
    </svg>
  );
}
