import { useCallback, useMemo } from "react";
import { seriesShown } from "#atlas/seriesOn.ts";
import type { EventId } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { bandOf } from "#scene/bandOf.ts";
import { eventsInOrder } from "#scene/eventsInOrder.ts";
import type { Clock } from "#timeline/createClock.ts";
import { Timeline } from "#timeline/Timeline.tsx";
import { OVERLAY_FACTS } from "#world/overlayFacts.ts";
import { stopsOf } from "#world/stopsOf.ts";

type Props = Pick<PanelParts, "atlas" | "view" | "day" | "verbs"> & {
  readonly caption: string;
  readonly still: boolean;
  readonly clock: Clock;
};

/** The timeline with the events of the atlas in the reader's language. */
export function TimeArea({ atlas, view, day, verbs, caption, still, clock }: Props) {
  const { overlay, series } = view;
  const events = useMemo(
    () =>
      eventsInOrder(atlas).map(({ id, day: on, kind }) => ({
        id,
        day: on,
        kind,
        title: atlas.texts.events[id] ?? id,
      })),
    [atlas],
  );
  const stops = useMemo(
    () => stopsOf(atlas, overlay, seriesShown(atlas, series)),
    [atlas, overlay, series],
  );
  const waves = useMemo(
    () => atlas.waves.map((wave) => ({ ...wave, name: atlas.texts.waves[wave.id] ?? wave.id })),
    [atlas],
  );
  const onEvent = useCallback(
    (id: EventId) => {
      const event = atlas.events.get(id);
      if (event !== undefined) verbs.chooseEvent(id, event.day);
    },
    [atlas, verbs],
  );
  const facts = overlay === "none" ? null : OVERLAY_FACTS[overlay];
  return (
    <footer className="time-area" inert={view.page !== "none"}>
      <Timeline
        first={atlas.first}
        last={atlas.last}
        day={day}
        events={events}
        stops={stops}
        waves={waves}
        band={overlay !== "none" && facts?.about === "world" ? bandOf(atlas, overlay) : null}
        seenUntil={facts?.seenUntil(atlas) ?? null}
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
