import type { AtlasEvent } from "#atlas/types.ts";
import { eventTime } from "#dossier/eventTime.ts";
import type { PanelParts } from "#panels/parts.ts";
import { cardWords } from "#words/cardWords.ts";
import { Cite } from "./Cite.tsx";

type Props = Pick<PanelParts, "view" | "atlas" | "library"> & {
  readonly events: readonly AtlasEvent[];
};

/** What happened here around the chosen day, told in the card itself. */
export function DayEvents({ view, atlas, library, events }: Props) {
  if (events.length === 0) return null;
  return (
    <section className="card-events" aria-label={cardWords[view.lang].around}>
      {events.map((event) => (
        <div key={event.id}>
          <p>
            <span className="note">{eventTime(event, view.lang)}</span>{" "}
            <strong>{atlas.texts.events[event.id] ?? event.id}</strong> <Cite ids={event.sources} />
          </p>
          {library !== null && <p>{library.longTexts.events[event.id]?.split("\n\n")[0]}</p>}
        </div>
      ))}
    </section>
  );
}
