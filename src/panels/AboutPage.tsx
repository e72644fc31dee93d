import { ORGANISATIONS } from "#atlas/organisations.ts";
import type { Lang, PlaceId, SourceId } from "#atlas/types.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { ABOUT_IDS, type AboutBlock, type AboutFacts, aboutWords } from "#words/aboutWords.ts";
import { borderCardWords } from "#words/borderCardWords.ts";
import { printDate, printFigure, printList, printMonth } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { Glossary } from "./Glossary.tsx";
import { jumpTo } from "./jumpTo.ts";
import { SourceLinks } from "./pages/SourceLinks.tsx";
import type { PanelParts } from "./parts.ts";
import { publicFile } from "./publicFile.ts";
import "./AboutPage.css";

/** What the numbers, colours and lines mean and do not mean, how the page treats its readers, and whom it owes the data to. */
export function AboutPage({ atlas, view: { lang }, library, verbs }: PanelParts) {
  const words = aboutWords[lang];
  const licences = publicFile("licences.txt");
  const sections = words.sections(factsOf({ atlas, lang }));
  return (
    <div className="about">
      <nav aria-label={words.contents}>
        <ul>
          {ABOUT_IDS.map((id) => (
            <li key={id}>
              <a href={`#about-${id}-title`} onClick={jumpTo}>
                {sections[id].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {ABOUT_IDS.map((id) => (
        <section key={id} id={`about-${id}`} aria-labelledby={`about-${id}-title`}>
          <h3 id={`about-${id}-title`} tabIndex={-1}>
            {sections[id].title}
          </h3>
          {sections[id].body.map((block) => (
            <Block key={block.toString()} block={block} />
          ))}
          {id === "borders" && <p>{borderCardWords[lang].rule}</p>}
          {id === "words" && <Glossary lang={lang} library={library} />}
          {id === "help" && <Organisations lang={lang} library={library} />}
          {id === "risk" && (
            <button type="button" className="link" onClick={() => verbs.openPage("rule")}>
              {words.rule}
            </button>
          )}
          {id === "privacy" && (
            <button type="button" className="link" onClick={() => verbs.openPage("keep")}>
              {panelWords[lang].pages.keep}
            </button>
          )}
          {id === "origin" && (
            <button type="button" className="link" onClick={() => verbs.openPage("data")}>
              {words.data}
            </button>
          )}
          {id === "origin" && (
            <button type="button" className="link" onClick={() => verbs.openPage("corrections")}>
              {panelWords[lang].pages.corrections}
            </button>
          )}
          {id === "credits" && licences !== null && (
            <a href={licences} target="_blank" rel="noopener noreferrer" hrefLang="en">
              {words.licences}
            </a>
          )}
        </section>
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: AboutBlock }) {
  if (typeof block === "string")
    return (
      <p>
        <Unbroken text={block} />
      </p>
    );
  return (
    <ul>
      {block.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Organisations({ lang, library }: { readonly lang: Lang } & Pick<PanelParts, "library">) {
  const { organisations, cited } = aboutWords[lang];
  return (
    <dl>
      {ORGANISATIONS.map(({ id, sources }) => {
        const ids = sources.flatMap((wanted): SourceId[] => {
          const source = library?.records.sources.find((one) => one.id === wanted);
          return source === undefined || source.url === "" ? [] : [source.id];
        });
        return (
          <div key={id}>
            <dt>{organisations[id].name}</dt>
            <dd>
              <span>{organisations[id].text}</span>
              {ids.length > 0 && (
                <div className="about-cited">
                  <span>{cited}</span> <SourceLinks library={library} ids={ids} lang={lang} />
                </div>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function factsOf({ atlas, lang }: Pick<PanelParts, "atlas"> & { readonly lang: Lang }): AboutFacts {
  const { total, asOf, noAnswer, notIncluded } = atlas.defaultSeries;
  const named = (ids: readonly PlaceId[]) =>
    printList(
      ids.map((id) => atlas.places.get(id)?.names[lang] ?? id),
      lang,
    );
  return {
    total: total === null ? "" : printFigure(total, lang),
    by: printMonth(asOf, lang),
    noAnswer: named(noAnswer),
    notIncluded: named(notIncluded),
    last: printDate(atlas.last, lang),
    visaSeen: printDate(atlas.visaSeen, lang),
    riskSeen: printDate(atlas.riskSeen, lang),
    release: atlas.release,
  };
}
