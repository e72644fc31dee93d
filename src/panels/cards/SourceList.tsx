import { memo, useContext } from "react";
import type { Library } from "#atlas/library.ts";
import { cardWords } from "#words/cardWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { CitingContext } from "./CitingContext.ts";
import { SourceLine } from "./SourceLine.tsx";

/** Who says so: publisher, title, day, language, how much was read. The address itself is never printed. */
export const SourceList = memo(function SourceList({
  library,
}: {
  readonly library: Library | null;
}) {
  const { lang, order } = useContext(CitingContext);
  const words = cardWords[lang];
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
        <ol>
          {order.map((id) => (
            <li key={id} id={`source-${id}`} tabIndex={-1}>
              <SourceLine source={library.sources.get(id)} library={library} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
});
