import { useMemo } from "react";
import { addDays } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import { placeHistory } from "#dossier/placeHistory.ts";
import { stripRange } from "#dossier/stripData.ts";
import { historyWords } from "#words/historyWords.ts";
import { printDate } from "#words/numberWords.ts";
import { EventLines } from "./EventLines.tsx";
import type { PlaceParts } from "./placeParts.ts";
import { Strip } from "./Strip.tsx";

/** The classes of all months with their causes, drawn and as a list, and the events nearest to the day. */
export function HistorySection(parts: PlaceParts) {
  const { atlas, view, verbs, day, place, dossier, library } = parts;
  const { lang } = view;
  const words = historyWords[lang];
  const { bands, ticks, lists } = useMemo(
    () => placeHistory(atlas, library, place.id),
    [atlas, library, place.id],
  );
  return (
    <section className="card-part">
      <h3 id="card-history">{words.title}</h3>
      {bands.length === 0 ? (
        place.id !== HOME && <p className="unknown">{words.none}</p>
      ) : (
        <>
          <Strip
            bands={bands}
            ticks={ticks}
            {...stripRange(atlas)}
            day={day}
            label={words.label(place.names[lang])}
          />
          <p className="note">{words.key}</p>
          <details>
            <summary>{words.asList}</summary>
            {lists.map(({ name, rows }) => (
              <div key={name}>
                <h4>{name}</h4>
                <ol className="history-list">
                  {rows.map(({ from, until, words: said, causes }) => (
                    <li key={from}>
                      <button type="button" className="link" onClick={() => verbs.goToDay(from)}>
                        {printDate(from, lang)}
                      </button>{" "}
                      <span>
                        {`${words.to(until === null ? null : printDate(addDays(until, -1), lang))}: ${said}`}
                      </span>{" "}
                      {causes.length > 0 && (
                        <span className="note">
                          {words.cause(causes.map(({ title }) => title).join("; "))}
                        </span>
                      )}
                    </li>
                  ))}
                </ol>
              </div>
            ))}
          </details>
        </>
      )}
      <h4>{words.events}</h4>
      <EventLines {...parts} events={dossier.events} />
      {dossier.eventCount > dossier.events.length && (
        <p className="note">{words.moreEvents(dossier.eventCount - dossier.events.length)}</p>
      )}
    </section>
  );
}
