import type { Atlas, Lang, PlaceId } from "#atlas/types.ts";
import { eventTime } from "#dossier/eventTime.ts";
import { siteWords } from "#words/siteWords.ts";

type Props = { readonly atlas: Atlas; readonly place: PlaceId; readonly lang: Lang };

/** All events of one place, each linked to its whole text on the page of events. */
export function EventLinks({ atlas, place, lang }: Props) {
  const events = [...atlas.events.values()].filter(({ places }) => places.includes(place));
  if (events.length === 0) return null;
  return (
    <section className="happened" aria-labelledby="happened">
      <h2 id="happened">{siteWords[lang].happened}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <span className="note">{eventTime(event, lang)}</span>{" "}
            <a href={`../../events/#${event.id}`}>{atlas.texts.events[event.id] ?? event.id}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
