import { memo, useContext } from "react";
import type { Library } from "#atlas/library.ts";
import type { SourceId } from "#atlas/types.ts";
import { cardWords } from "#words/cardWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { CitingContext } from "./CitingContext.ts";
import { SourceLine } from "./SourceLine.tsx";

/** So many sources stand open; the first ones are those of what the card says first. */
const OPEN = 2;

/** Who says so: publisher, title, day, language, how much was read; all but the first are folded. The address itself is never printed. */
export const SourceList = memo(function SourceList({
  library,
}: {
  readonly library: Library | null;
}) {
  const { lang, order } = useContext(CitingContext);
  const words = cardWords[lang];
  const lines = (ids: readonly SourceId[], before: number) => (
    <ol start={before + 1}>
      {ids.map((id) => (
        <li key={id} id={`source-${id}`} tabIndex={-1}>
          <SourceLine source={library?.sources.get(id)} library={library} />
        </li>
      ))}
    </ol>
  );
  const folded = order.slice(OPEN);
  return (
    <section className="card-sources">
      <h3 id="card-sources" tabIndex={-1}>
        {words.sources}
      </h3>
      {library === null ? (
        <p>{panelWords[lang].loading}</p>
      ) : order.length === 0 ? (
        <p>{words.noSources}</p>
      ) : (
        <>
          {lines(order.slice(0, OPEN), 0)}
          {folded.length > 0 && (
            <details>
              <summary>{words.moreSources(folded.length)}</summary>
              {lines(folded, OPEN)}
            </details>
          )}
        </>
      )}
    </section>
  );
});
