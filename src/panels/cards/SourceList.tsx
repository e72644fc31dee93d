import { useContext } from "react";
import type { SourceRecord } from "#atlas/records.ts";
import type { Library } from "#panels/library.ts";
import { cardWords } from "#words/cardWords.ts";
import { printPartDate } from "#words/dateWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { CitingContext } from "./CitingContext.ts";

/** Who says so: publisher, title, day, language, how much was read. The address itself is never printed. */
export function SourceList({ library }: { readonly library: Library | null }) {
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
              <Source source={library.sources.get(id)} library={library} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Source(props: { readonly source: SourceRecord | undefined; readonly library: Library }) {
  const { source, library } = props;
  if (source === undefined) return null;
  const { lang } = library;
  const words = cardWords[lang];
  const languages = new Intl.DisplayNames([lang], { type: "language" });
  const title = <cite lang={source.language}>{source.title}</cite>;
  return (
    <>
      <span className="source-publisher">{source.publisher}</span>{" "}
      {source.url === "" ? (
        title
      ) : (
        <a href={source.url} rel="noopener noreferrer" target="_blank">
          {title}
        </a>
      )}
      <span className="note source-facts">
        {[
          source.publishedOn === "" ? words.undated : printPartDate(source.publishedOn, lang),
          languages.of(source.language) ?? source.language,
          library.stories.evidence[source.evidence] ?? source.evidence,
          ...(source.link === "open" ? [] : [words.links[source.link]]),
        ].join(" · ")}
      </span>
      {source.warning === "rferl" && <span className="source-warning">{words.rferl}</span>}
    </>
  );
}
