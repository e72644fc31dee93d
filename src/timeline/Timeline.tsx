import { useCallback, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Day } from "#atlas/day.ts";
import type { EventId, Lang } from "#atlas/types.ts";
import { DayInput } from "#ui/DayInput.tsx";
import { printDate } from "#words/numberWords.ts";
import { timelineWords } from "#words/timelineWords.ts";
import { Controls } from "./Controls.tsx";
import type { Clock } from "./createClock.ts";
import type { TimelineEvent } from "./lanes.ts";
import { RestingText } from "./RestingText.tsx";
import { clampDay, nextEvent, previousEvent } from "./steps.ts";
import "./Timeline.css";
import { Track } from "./Track.tsx";

type Props = {
  readonly first: Day;
  readonly last: Day;
  readonly day: Day;
  /** In order of their days. */
  readonly events: readonly TimelineEvent[];
  /** The last day that was looked at for the map's colours; the days after it are greyed. */
  readonly seenUntil: Day | null;
  /** What changed with the last step. */
  readonly caption: string;
  readonly chosenEvent: EventId | null;
  readonly lang: Lang;
  /** Nothing may move by itself: instead of playing there is a large button for the next event. */
  readonly still: boolean;
  readonly clock: Clock;
  readonly onEvent: (id: EventId) => void;
};

/** The day in words, what changed on it, and all ways to move it; a hand on it stops the player. */
export function Timeline(props: Props) {
  const { first, last, events, seenUntil, caption, chosenEvent, lang, still, clock, onEvent } =
    props;
  const words = timelineWords[lang];
  const range = useMemo(() => ({ first, last }), [first, last]);
  const day = clampDay(props.day, range);
  const playing = useStore(clock.time, (time) => time.playing);
  const { pause, goTo } = clock;
  // Nobody would see it play on, or could stop it.
  useEffect(() => pause, [pause]);
  useEffect(() => {
    if (still) pause();
  }, [still, pause]);
  const previous = previousEvent(events, day);
  const next = nextEvent(events, day);

  const choose = useCallback(
    (id: EventId) => {
      pause();
      onEvent(id);
    },
    [pause, onEvent],
  );

  return (
    <section className="timeline" aria-label={words.timeline}>
      <div className="timeline-frame">
        <div className="timeline-head">
          <p className="timeline-day">{printDate(day, lang)}</p>
          <p className="timeline-caption">{caption}</p>
          <RestingText text={caption} quiet={playing} />
          {seenUntil !== null && day > seenUntil && (
            <p className="timeline-note">{words.seenUntil(printDate(seenUntil, lang))}</p>
          )}
        </div>
        <Controls
          clock={clock}
          still={still}
          lang={lang}
          onPrevious={previous === null ? null : () => goTo(previous)}
          onNext={next === null ? null : () => goTo(next)}
        >
          <DayInput label={words.date} range={range} day={day} lang={lang} onDay={goTo} />
        </Controls>
        <Track
          range={range}
          day={day}
          events={events}
          seenUntil={seenUntil}
          chosenEvent={chosenEvent}
          lang={lang}
          onDay={goTo}
          onEvent={choose}
        />
      </div>
    </section>
  );
}
