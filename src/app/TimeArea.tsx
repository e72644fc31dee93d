import { useCallback, useMemo } from "react";
import type { EventId } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import type { Clock } from "#timeline/createClock.ts";
import { Timeline } from "#timeline/Timeline.tsx";

type Props = Pick<PanelParts, "atlas" | "view" | "day" | "verbs"> & {
  readonly caption: string;
  readonly still: boolean;
  readonly clock: Clock;
};

/** The timeline with the events of the atlas in the reader's language. */
export function TimeArea({ atlas, view, day, verbs, caption, still, clock }: Props) {
  const events = useMemo(
    () =>
      [...atlas.events.values()].map(({ id, day: on, kind }) => ({
        id,
        day: on,
        kind,
        title: atlas.texts.events[id] ?? id,
      })),
    [atlas],
  );
  const onEvent = useCallback(
    (id: EventId) => {
      const event = atlas.events.get(id);
      if (event !== undefined) verbs.chooseEvent(id, event.day);
    },
    [atlas, verbs],
  );
  const seenUntil = { visa: atlas.visaSeen, risk: atlas.riskSeen, age: null, none: null };
  return (
    <footer className="time-area" inert={view.page !== "none"}>
      <Timeline
        first={atlas.first}
        last={atlas.last}
        day={day}
        events={events}
        seenUntil={seenUntil[view.overlay]}
        caption={caption}
        chosenEvent={view.focus?.kind === "event" ? view.focus.id : null}
        lang={view.lang}
        still={still}
        clock={clock}
        onEvent={onEvent}
      />
    </footer>
  );
}
