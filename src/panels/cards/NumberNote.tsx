import { placeWords } from "#words/placeWords.ts";
import { Paragraphs } from "./Paragraphs.tsx";
import type { PlaceParts } from "./placeParts.ts";

/** What is special about the number, before anything general: what it rests on, whom it leaves out, why there is none. */
export function NumberNote({ view, dossier, library }: PlaceParts) {
  const words = placeWords[view.lang];
  const { lead } = dossier;
  const note = lead.figure === null ? undefined : library?.longTexts.figures[lead.figure.id];
  return (
    <section className="card-part" data-number-note="">
      <h3 id="card-people" tabIndex={-1}>
        {words.meaning}
      </h3>
      {lead.figure === null && <p className="unknown">{words.absent[lead.why]}</p>}
      {note !== undefined && <Paragraphs text={note} />}
    </section>
  );
}
