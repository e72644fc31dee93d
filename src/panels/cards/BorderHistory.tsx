import type { BorderDossier } from "#dossier/borderDossier.ts";
import { stripRange } from "#dossier/stripData.ts";
import type { PanelParts } from "#panels/parts.ts";
import { borderCardWords } from "#words/borderCardWords.ts";
import { Cite } from "./Cite.tsx";
import { Strip } from "./Strip.tsx";

type Props = PanelParts & { readonly dossier: BorderDossier };

/** What a border was from the map's first day on, over the months and as a list whose days can be gone to. */
export function BorderHistory({ atlas, view, verbs, day, dossier }: Props) {
  const words = borderCardWords[view.lang];
  const { band, rows } = dossier;
  return (
    <section className="card-part">
      <h3 id="card-history">{words.history}</h3>
      <Strip
        bands={[band]}
        ticks={[]}
        {...stripRange(atlas)}
        day={day}
        label={band.pieces.map((piece) => piece.words).join("; ")}
      />
      <p className="note">{words.bandKey}</p>
      <ol className="history-list">
        {rows.map(({ from, state, when, said, sources }) => (
          <li key={from} data-state={state}>
            <button type="button" className="link" onClick={() => verbs.goToDay(from)}>
              {when}
            </button>
            <span>{": "}</span>
            <strong>{said}</strong> <Cite ids={sources} />
          </li>
        ))}
      </ol>
    </section>
  );
}
