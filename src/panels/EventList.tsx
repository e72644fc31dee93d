import { Fragment } from "react";
import { dateOf } from "#atlas/day.ts";
import type { Library } from "#atlas/library.ts";
import type { Atlas, AtlasEvent, Lang, PlaceId } from "#atlas/types.ts";
import { eventTime } from "#dossier/eventTime.ts";
import { subjectName } from "#dossier/subjectName.ts";
import { cardWords } from "#words/cardWords.ts";
import { printDate } from "#words/numberWords.ts";
import { siteWords } from "#words/siteWords.ts";
import { wayWords } from "#words/wayWords.ts";
import { Paragraphs } from "./cards/Paragraphs.tsx";
import { SourceLine } from "./cards/SourceLine.tsx";

type Props = { readonly atlas: Atlas; readonly library: Library; readonly lang: Lang };

/** Every event with its whole text and all its sources, year by year, for a page without scripts. */
export function EventList(props: Props) {
  const { atlas, lang } = props;
  const years = Map.groupBy(atlas.events.values(), ({ day }) => dateOf(day).getUTCFullYear());
  return (
    <>
      <nav aria-label={siteWords[lang].years} className="event-years">
        {[...years.keys()].map((year) => (
          <Fragment key={year}>
            <a href={`#year-${year}`}>{year}</a>{" "}
          </Fragment>
        ))}
      </nav>
      {[...years].map(([year, events]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          {events.map((event) => (
            <Told key={event.id} event={event} {...props} />
          ))}
        </section>
      ))}
    </>
  );
}

function Told({ event, atlas, library, lang }: Props & { readonly event: AtlasEvent }) {
  const words = wayWords[lang];
  const { id, kind, precision, lastDay, confidence, places, sources } = event;
  // Groups of places are named, but have no page.
  const nameOf = (place: PlaceId) =>
    subjectName({ kind: "place", id: place }, atlas, library, lang);
  return (
    <article id={id} className="event-told" data-event={id}>
      <h3>{atlas.texts.events[id] ?? id}</h3>
      <p className="event-when">{`${eventTime(event, lang)} · ${words.eventKinds[kind]}`}</p>
      <Paragraphs text={library.longTexts.events[id] ?? ""} />
      <dl className="facts">
        <dt>{words.precision}</dt>
        <dd>
          {lastDay === null
            ? words.precisions[precision]
            : `${words.precisions[precision]}. ${words.lasts(printDate(lastDay, lang))}`}
        </dd>
        <dt>{cardWords[lang].confidence}</dt>
        <dd>{cardWords[lang].levels[confidence]}</dd>
        {places.length > 0 && (
          <>
            <dt>{words.places}</dt>
            <dd>
              <ul className="places">
                {places.map((place) => (
                  <li key={place}>
                    {atlas.places.has(place) ? (
                      <a href={`../places/${place}/`}>{nameOf(place)}</a>
                    ) : (
                      nameOf(place)
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <h4>{cardWords[lang].sources}</h4>
      <ul>
        {sources.map((source) => (
          <li key={source}>
            <SourceLine source={library.sources.get(source)} library={library} />
          </li>
        ))}
      </ul>
    </article>
  );
}
