import type { AtlasEvent } from "#atlas/types.ts";
import { eventTime } from "#dossier/eventTime.ts";
import { PlaceButton } from "#panels/PlaceButton.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { cardWords } from "#words/cardWords.ts";
import { printDate } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { wayWords } from "#words/wayWords.ts";
import { CitingContext } from "./CitingContext.ts";
import { Correction } from "./Correction.tsx";
import { Paragraphs } from "./Paragraphs.tsx";
import { SourceList } from "./SourceList.tsx";

/** The card of an event: when, what, where, how sure, and its neighbours in time. */
export function EventCard(props: PanelParts & { readonly event: AtlasEvent }) {
  const { atlas, view, library, event } = props;
  const { lang } = view;
  const words = wayWords[lang];
  const all = [...atlas.events.values()];
  const index = all.findIndex(({ id }) => id === event.id);
  return (
    <CitingContext value={{ lang, order: [...new Set(event.sources)] }}>
      <section className="card-part" aria-label={words.when}>
        <p className="big-number">{eventTime(event, lang)}</p>
        {library === null ? (
          <p className="note">{panelWords[lang].loading}</p>
        ) : (
          <Paragraphs text={library.longTexts.events[event.id] ?? ""} />
        )}
        <dl className="facts">
          <dt>{words.eventKind}</dt>
          <dd>{words.eventKinds[event.kind]}</dd>
          <dt>{words.precision}</dt>
          <dd>
            <span>{words.precisions[event.precision]}</span>
            {event.lastDay !== null && (
              <span>{`. ${words.lasts(printDate(event.lastDay, lang))}`}</span>
            )}
          </dd>
          <dt>{cardWords[lang].confidence}</dt>
          <dd>{cardWords[lang].levels[event.confidence]}</dd>
          <dt>{words.places}</dt>
          <dd>
            <ul className="places">
              {event.places.map((id) => (
                <li key={id}>
                  <PlaceButton {...props} id={id} />
                </li>
              ))}
            </ul>
          </dd>
        </dl>
        <Neighbours {...props} before={all[index - 1]} after={all[index + 1]} />
      </section>
      <SourceList library={library} />
      <Correction view={view} atlas={atlas} record={`event/${event.id}`} />
    </CitingContext>
  );
}

type NeighbourProps = PanelParts & {
  readonly before: AtlasEvent | undefined;
  readonly after: AtlasEvent | undefined;
};

function Neighbours({ atlas, view, verbs, before, after }: NeighbourProps) {
  const words = wayWords[view.lang];
  const button = (event: AtlasEvent | undefined, label: string) =>
    event !== undefined && (
      <li>
        <span className="note">{label}</span>
        <br />
        <button
          type="button"
          className="link"
          onClick={() => verbs.chooseEvent(event.id, event.day)}
        >
          {`${eventTime(event, view.lang)}: ${atlas.texts.events[event.id] ?? event.id}`}
        </button>
      </li>
    );
  return (
    <ul className="ways">
      {button(before, words.previousEvent)}
      {button(after, words.nextEvent)}
    </ul>
  );
}
