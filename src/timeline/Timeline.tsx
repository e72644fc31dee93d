import { useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Day } from "#atlas/day.ts";
import type { EventId, Lang } from "#atlas/types.ts";
import { DayInput } from "#ui/DayInput.tsx";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";
import { useMedia } from "#ui/useMedia.ts";
import { printDate } from "#words/numberWords.ts";
import { printShortDate } from "#words/printShortDate.ts";
import { timelineWords } from "#words/timelineWords.ts";
import type { BandRows } from "./Band.tsx";
import { Controls } from "./Controls.tsx";
import type { Clock } from "./createClock.ts";
import { Months } from "./Months.tsx";
import { RestingText } from "./RestingText.tsx";
import { Strip } from "./Strip.tsx";
import { clampDay } from "./steps.ts";
import "./Timeline.css";
import type { NamedWave, TimelineEvent } from "./timelineEvent.ts";

const MonthList = laterPart(() => import("./MonthList.tsx").then((chunk) => chunk.MonthList));

type Props = {
  readonly first: Day;
  readonly last: Day;
  readonly day: Day;
  /** In order of their days. */
  readonly events: readonly TimelineEvent[];
  /** The days on which the map changes, in order. */
  readonly stops: readonly Day[];
  readonly waves: readonly NamedWave[];
  /** The world by class over time; `null` without colours. */
  readonly band: BandRows | null;
  /** The last day that was looked at for the map's colours; the days after it are hatched. */
  readonly seenUntil: Day | null;
  /** What is told of the day. */
  readonly caption: string;
  readonly chosenEvent: EventId | null;
  readonly lang: Lang;
  /** Nothing may move by itself: there is no player. */
  readonly still: boolean;
  readonly clock: Clock;
  readonly onEvent: (id: EventId) => void;
};

/** The day in words, what changed on it, and all ways to move it; a hand on it stops the player. */
export function Timeline(props: Props) {
  const { first, last, events, stops, seenUntil, chosenEvent, lang, still, clock, onEvent } = props;
  const words = timelineWords[lang];
  const range = useMemo(() => ({ first, last }), [first, last]);
  const day = clampDay(props.day, range);
  const playing = useStore(clock.time, (time) => time.playing);
  const [listed, setListed] = useState(false);
  // Beside its buttons a whole month's name has no room there.
  const isNarrow = useMedia("(max-width: 374px)");
  const { pause, goTo } = clock;
  // Nobody would see it play on, or could stop it.
  useEffect(() => pause, [pause]);
  useEffect(() => {
    if (still) pause();
  }, [still, pause]);
  const known = seenUntil !== null && seenUntil < last ? seenUntil : null;

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
        <Months
          range={range}
          day={day}
          events={events}
          stops={stops}
          waves={props.waves}
          band={props.band}
          known={known}
          lang={lang}
          onDay={goTo}
          onNext={clock.next}
          onPrevious={clock.previous}
          onMonth={() => setListed(true)}
        />
        <Controls
          clock={clock}
          still={still}
          lang={lang}
          canGoBack={day > first}
          canGoOn={day < last}
          listed={listed}
          onList={() => setListed(!listed)}
        >
          <div className="timeline-date">
            <DayInput
              label={words.date}
              range={range}
              day={day}
              lang={lang}
              onDay={goTo}
              print={isNarrow ? printShortDate : printDate}
            />
            {/* Its line is kept free, so that nothing moves when the day crosses the last one that was checked. */}
            <p className="timeline-note">
              {known !== null && day > known ? words.seenShort(printShortDate(known, lang)) : ""}
            </p>
          </div>
        </Controls>
        <Strip
          range={range}
          day={day}
          events={events}
          stops={stops}
          chosenEvent={chosenEvent}
          caption={props.caption}
          lang={lang}
          onEvent={choose}
        />
        <RestingText text={props.caption} quiet={playing} />
      </div>
      {listed && (
        <Later lang={lang}>
          <MonthList
            range={range}
            day={day}
            events={events}
            stops={stops}
            lang={lang}
            onDay={goTo}
            onEvent={(id) => {
              setListed(false);
              choose(id);
            }}
            onClose={() => setListed(false)}
          />
        </Later>
      )}
    </section>
  );
}
