import type { AtlasEvent } from "#atlas/types.ts";
import { eventTime } from "#dossier/eventTime.ts";
import type { PanelParts } from "#panels/parts.ts";
import { historyWords } from "#words/historyWords.ts";
import { Cite } from "./Cite.tsx";

type Props = Pick<PanelParts, "atlas" | "view" | "verbs" | "day"> & {
  readonly events: readonly AtlasEvent[];
};

/** Events in the order of their days; those after the chosen day are marked. */
export function EventLines({ atlas, view, verbs, day, events }: Props) {
  const words = historyWords[view.lang];
  if (events.length === 0) return <p className="unknown">{words.noEvents}</p>;
  return (
    <ul className="ways">
      {events.map((event) => (
        <li key={event.id}>
          <span className="note">
            {event.day > day
              ? `${eventTime(event, view.lang)} · ${words.later}`
              : eventTime(event, view.lang)}
          </span>{" "}
          <button
            type="button"
            className="link"
            onClick={() => verbs.chooseEvent(event.id, event.day)}
          >
            {atlas.texts.events[event.id] ?? event.id}
          </button>{" "}
          <Cite ids={event.sources} />
        </li>
      ))}
    </ul>
  );
}
