import { useEffect, useRef } from "react";
import { addMonths, type Day, dateOf, monthStart } from "#atlas/day.ts";
import type { EventId, Lang } from "#atlas/types.ts";
import { tabsRound } from "#ui/tabsRound.ts";
import { printMonth } from "#words/numberWords.ts";
import { timelineWords } from "#words/timelineWords.ts";
import { clampDay, type Range } from "./steps.ts";
import type { TimelineEvent } from "./timelineEvent.ts";
import "./MonthList.css";

type Props = {
  readonly range: Range;
  readonly day: Day;
  readonly events: readonly TimelineEvent[];
  readonly stops: readonly Day[];
  readonly lang: Lang;
  readonly onDay: (day: Day) => void;
  readonly onEvent: (id: EventId) => void;
  readonly onClose: () => void;
};

/** The events of the month that the day lies in, over the timeline; from month to month with the days. Tab goes round in it, since what follows lies behind it. */
export function MonthList({ range, day, events, stops, lang, onDay, onEvent, onClose }: Props) {
  const words = timelineWords[lang];
  const month = monthStart(day);
  const after = addMonths(month, 1);
  const found = events.filter((event) => event.day >= month && event.day < after);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const changing = new Set(stops);
  const turn = (label: string, to: Day, sign: string, on: boolean) => (
    <button
      type="button"
      className="timeline-button"
      aria-label={label}
      title={label}
      aria-disabled={!on}
      onClick={() => on && onDay(clampDay(to, range))}
    >
      {sign}
    </button>
  );
  return (
    <div
      className="month-list"
      role="dialog"
      aria-label={words.list}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === "Tab" && tabsRound(event.currentTarget, event.shiftKey))
          event.preventDefault();
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header dir="ltr">
        {turn(words.previousMonth, addMonths(month, -1), "‹", month > range.first)}
        <h2>{printMonth(day, lang)}</h2>
        {turn(words.nextMonth, after, "›", after <= range.last)}
        <button
          type="button"
          className="timeline-button"
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        >
          ×
        </button>
      </header>
      {found.length === 0 && <p>{words.noEvents}</p>}
      <ol>
        {found.map((event) => {
          const changes = changing.has(event.day) && event.kind !== "report";
          return (
            <li key={event.id}>
              <button
                type="button"
                data-changes={changes || undefined}
                onClick={() => onEvent(event.id)}
              >
                <b>{dateOf(event.day).getUTCDate()}</b> <span>{event.title}</span>
                {changes && <span className="unseen">{`(${words.onMap})`}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
