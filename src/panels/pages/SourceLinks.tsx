import type { Library } from "#atlas/library.ts";
import type { SourceRecord } from "#atlas/records.ts";
import type { Lang, SourceId } from "#atlas/types.ts";
import { printPartDate } from "#words/dateWords.ts";
import { pageWords } from "#words/pageWords.ts";

type Props = {
  readonly library: Library | null;
  readonly ids: readonly SourceId[];
  readonly lang: Lang;
};

/** Who says so, in one line: publisher and date, linked where a link may be shown. */
export function SourceLinks({ library, ids, lang }: Props) {
  if (library === null || ids.length === 0) return null;
  return (
    <ul className="page-sources">
      {ids.map((id) => {
        const source = library.sources.get(id);
        return source === undefined ? null : (
          <li key={id}>
            <Source source={source} lang={lang} />
          </li>
        );
      })}
    </ul>
  );
}

function Source({ source, lang }: { readonly source: SourceRecord; readonly lang: Lang }) {
  const date = printPartDate(source.publishedOn, lang);
  const text = date === "" ? source.publisher : `${source.publisher}, ${date}`;
  if (source.url === "") return <span>{text}</span>;
  return (
    <>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
      {source.warning === "rferl" && <small>{` (${pageWords[lang].rferl})`}</small>}
    </>
  );
}
