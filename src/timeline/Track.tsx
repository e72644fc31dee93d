import { type CSSProperties, type KeyboardEvent, useId, useMemo } from "react";
import { type Day, printDay } from "#atlas/day.ts";
import type { EventId, Lang } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";
import { printShortMonth } from "#words/printShortMonth.ts";
import { timelineWords } from "#words/timelineWords.ts";
import { Lanes } from "./Lanes.tsx";
import { lanesOf, placeOf, type TimelineEvent } from "./lanes.ts";
import { marksOf } from "./marks.ts";
import { nextMonth, previousMonth, type Range } from "./steps.ts";

type Props = {
  readonly range: Range;
  readonly day: Day;
  readonly events: readonly TimelineEvent[];
  readonly seenUntil: Day | null;
  readonly chosenEvent: EventId | null;
  readonly lang: Lang;
  readonly onDay: (day: Day) => void;
  readonly onEvent: (id: EventId) => void;
};

/** The days as one native slider, with its events above and its months below. */
export function Track(props: Props) {
  const { range, day, events, seenUntil, chosenEvent, lang, onDay, onEvent } = props;
  const words = timelineWords[lang];
  const id = useId();
  const lanes = useMemo(() => lanesOf(events, range), [events, range]);
  const marks = useMemo(() => marksOf(range), [range]);
  const entry = events.findLast((event) => event.day <= day)?.id ?? events[0]?.id ?? null;
  const known = seenUntil !== null && seenUntil < range.last ? seenUntil : null;
  const places = {
    "--timeline-day": placeOf(day, range),
    "--timeline-known": known === null ? 1 : placeOf(known, range),
  } as CSSProperties;

  function jump(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const days: Readonly<Record<string, () => Day>> = {
      PageUp: () => nextMonth(day, range),
      PageDown: () => previousMonth(day, range),
      Home: () => range.first,
      End: () => range.last,
    };
    const target = days[event.key]?.();
    if (target === undefined) return;
    event.preventDefault();
    onDay(target);
  }

  return (
    // Time runs to the right in every language, as it does in the strips and charts of the cards, so that the right
    // arrow key always leads to a later day and a picture of the page can be read beside another one.
    <div className="timeline-track" dir="ltr" style={places}>
      <div className="timeline-scale timeline-behind" aria-hidden="true">
        {known !== null && <i className="timeline-unknown" />}
        <i className="timeline-now" />
      </div>
      <Lanes
        lanes={lanes}
        chosenEvent={chosenEvent}
        entry={chosenEvent ?? entry}
        lang={lang}
        onEvent={onEvent}
      />
      <div className="timeline-rail">
        <input
          type="range"
          min={range.first}
          max={range.last}
          step={1}
          value={day}
          aria-label={words.day}
          aria-valuetext={printDate(day, lang)}
          aria-describedby={known === null ? undefined : `${id}-known`}
          onChange={(event) => onDay(Number(event.target.value) as Day)}
          onKeyDown={jump}
        />
        {known !== null && (
          <span className="timeline-hidden" id={`${id}-known`}>
            {words.seenUntil(printDate(known, lang))}
          </span>
        )}
      </div>
      <div className="timeline-scale timeline-marks" aria-hidden="true">
        {marks.map((mark) => (
          <i key={mark.day} data-mark={mark.kind} style={{ insetInlineStart: `${mark.x * 100}%` }}>
            {mark.labelled &&
              (mark.kind === "year"
                ? printDay(mark.day).slice(0, 4)
                : printShortMonth(mark.day, lang))}
          </i>
        ))}
      </div>
    </div>
  );
}
