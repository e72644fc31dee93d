import type { Library } from "#atlas/library.ts";
import type { SourceRecord } from "#atlas/records.ts";
import { cardWords } from "#words/cardWords.ts";
import { printPartDate } from "#words/dateWords.ts";

/** One source as it is cited: publisher, title, day, language, how much was read, and what sharing it may mean. */
export function SourceLine(props: {
  readonly source: SourceRecord | undefined;
  readonly library: Library | null;
}) {
  const { source, library } = props;
  if (source === undefined || library === null) return null;
  const { lang } = library;
  const words = cardWords[lang];
  const languages = new Intl.DisplayNames([lang], { type: "language" });
  const title = (
    <cite lang={source.language} dir="auto">
      {source.title}
    </cite>
  );
  return (
    <>
      <span className="source-publisher">{source.publisher}</span>{" "}
      {source.url === "" ? (
        title
      ) : (
        <a href={source.url} rel="noopener noreferrer" target="_blank">
          {title}
        </a>
      )}{" "}
      <span className="note source-facts">
        {[
          source.publishedOn === "" ? words.undated : printPartDate(source.publishedOn, lang),
          languages.of(source.language) ?? source.language,
          library.longTexts.evidence[source.evidence] ?? source.evidence,
          ...(source.link === "open" ? [] : [words.links[source.link]]),
        ].join(" · ")}
      </span>{" "}
      {source.warning === "rferl" && <span className="source-warning">{words.rferl}</span>}
    </>
  );
}
