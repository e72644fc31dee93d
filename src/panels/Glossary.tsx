import type { Lang } from "#atlas/types.ts";
import { panelWords } from "#words/panelWords.ts";
import { SourceLinks } from "./pages/SourceLinks.tsx";
import type { PanelParts } from "./parts.ts";

type Props = { readonly lang: Lang } & Pick<PanelParts, "library">;

/** The words of law, each with what it means here and who says so. */
export function Glossary({ lang, library }: Props) {
  if (library === null) return <p className="note">{panelWords[lang].loading}</p>;
  return (
    <dl className="glossary">
      {library.longTexts.glossary.map(({ id, term, meaning, sources }) => (
        <div key={id} id={`word-${id}`}>
          <dt>{term}</dt>
          <dd>
            <span>{meaning}</span>
            {sources.length > 0 && (
              <div className="about-cited">
                <SourceLinks library={library} ids={sources} lang={lang} />
              </div>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
