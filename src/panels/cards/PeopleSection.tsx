import type { Figure } from "#atlas/figures.ts";
import type { PlaceId } from "#atlas/types.ts";
import { printCounted } from "#words/countedWords.ts";
import { placeWords } from "#words/placeWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { Paragraphs } from "./Paragraphs.tsx";
import type { PlaceParts } from "./placeParts.ts";
import { Rivals } from "./Rivals.tsx";

/** The figure of the chosen series: who counts otherwise, then who counted and when, what it means and does not mean. */
export function PeopleSection(parts: PlaceParts) {
  const { atlas, view, dossier, library } = parts;
  const words = placeWords[view.lang];
  const { lead } = dossier;
  const namesOf = (ids: readonly PlaceId[]) =>
    ids.map((id) => atlas.places.get(id)?.names[view.lang] ?? id).join(", ");
  return (
    <section className="card-part">
      {lead.figure !== null && (
        <>
          <Rivals {...parts} />
          <Facts figure={lead.figure} {...parts} />
        </>
      )}
      <details>
        <summary>{words.aboutSeries}</summary>
        <Paragraphs text={atlas.texts.series[lead.series.id]?.text ?? ""} />
        {lead.series.noAnswer.length > 0 && (
          <p className="note">{sceneWords[view.lang].noAnswer(namesOf(lead.series.noAnswer))}</p>
        )}
        {lead.series.notIncluded.length > 0 && (
          <p className="note">
            {sceneWords[view.lang].notIncluded(namesOf(lead.series.notIncluded))}
          </p>
        )}
      </details>
      {library === null && <p className="note">{words.more}</p>}
    </section>
  );
}

function Facts({ figure, atlas, view, library }: PlaceParts & { readonly figure: Figure }) {
  const words = placeWords[view.lang];
  const { lang } = view;
  const counter =
    library?.longTexts.counters[figure.countedBy] ?? atlas.texts.counters[figure.countedBy];
  const measure = library?.longTexts.measures[figure.measure];
  const [counted = "", ...not] = (measure?.text ?? "").split("\n\n");
  return (
    <dl className="facts">
      <dt>{words.countedBy}</dt>
      <dd>{counter ?? "…"}</dd>
      <dt>{words.countedFor}</dt>
      <dd>{printCounted(figure, lang)}</dd>
      {figure.part !== "" && (
        <>
          <dt>{words.part}</dt>
          <dd>{words.parts[figure.part] ?? figure.part}</dd>
        </>
      )}
      {measure !== undefined && (
        <>
          <dt>{words.counted}</dt>
          <dd>{`${measure.title}. ${counted}`}</dd>
          <dt>{words.notMeant}</dt>
          <dd>
            <Paragraphs text={not.join("\n\n")} />
          </dd>
        </>
      )}
      <dt>{words.doubt}</dt>
      <dd>
        <span>{words.bounds[figure.bound]}</span>{" "}
        {view.reading !== "middle" && <span>{sceneWords[lang].readings[view.reading]}</span>}
      </dd>
    </dl>
  );
}
