import { useCallback, useMemo } from "react";
import type { Day } from "#atlas/day.ts";
import type { EventId } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { Timeline } from "#timeline/Timeline.tsx";

type Props = Pick<PanelParts, "atlas" | "view" | "day" | "verbs"> & {
  readonly caption: string;
  readonly still: boolean;
  /** A step of the timeline, from one day to another. */
  readonly onStep: (from: Day, to: Day) => void;
};

/** The timeline with the events of the atlas in the reader's language. */
export function TimeArea({ atlas, view, day, verbs, caption, still, onStep }: Props) {
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
    <footer className="time-area">
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
        onDay={(to) => {
          onStep(day, to);
          verbs.goToDay(to);
        }}
        onEvent={onEvent}
      />
    </footer>
  );
}
