import type { Day } from "#atlas/day.ts";
import { dateOf } from "#atlas/day.ts";
import type { EventId, Lang } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";
import { printShortMonth } from "#words/printShortMonth.ts";
import { timelineWords } from "#words/timelineWords.ts";
import { monthsOf, type Range } from "./steps.ts";
import { STRIP_DAYS, stripOf, stripPlace } from "./stripOf.ts";
import type { TimelineEvent } from "./timelineEvent.ts";
import "./Strip.css";

type Props = {
  readonly range: Range;
  readonly day: Day;
  readonly events: readonly TimelineEvent[];
  readonly stops: readonly Day[];
  readonly chosenEvent: EventId | null;
  /** What is told of the chosen day. */
  readonly caption: string;
  readonly lang: Lang;
  readonly onEvent: (id: EventId) => void;
};

/** The weeks round the chosen day, which stands in the middle with its words; what happened near it by name. */
export function Strip({ range, day, events, stops, chosenEvent, caption, lang, onEvent }: Props) {
  const words = timelineWords[lang];
  const { ticks, titles } = stripOf(events, stops, day, range);
  const own = events.find((event) => event.day === day && event.kind !== "report");
  const months = monthsOf({
    first: Math.max(range.first, day - STRIP_DAYS) as Day,
    last: Math.min(range.last, day + STRIP_DAYS) as Day,
  }).filter((month) => month > day - STRIP_DAYS);
  const left = (x: number) => ({ insetInlineStart: `${(x * 100).toFixed(2)}%` });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="strip" dir="ltr" role="group" aria-label={words.events}>
      {titles.map(({ event, x, width, changes }) => (
        <button
          key={event.id}
          type="button"
          className="strip-title"
          data-changes={changes || undefined}
          data-event={event.id}
          aria-pressed={event.id === chosenEvent}
          title={event.title}
          style={{ ...left(x), width: `${(width * 100).toFixed(2)}%` }}
          onClick={() => onEvent(event.id)}
        >
          <span aria-hidden="true">{`${dateOf(event.day).getUTCDate()} `}</span>
          <span className="unseen">{`${printDate(event.day, lang)}: `}</span>
          <span>{event.title}</span>
        </button>
      ))}
      {own === undefined ? (
        <p className="timeline-caption" title={caption}>
          {caption}
        </p>
      ) : (
        <button
          type="button"
          className="timeline-caption"
          data-event={own.id}
          aria-label={`${printDate(day, lang)}: ${caption}`}
          aria-pressed={own.id === chosenEvent}
          title={caption}
          onClick={() => onEvent(own.id)}
        >
          {caption}
        </button>
      )}
      <div className="strip-axis" aria-hidden="true">
        {months.map((month) => (
          <span key={month} className="strip-month" style={left(stripPlace(month, day))}>
            {printShortMonth(month, lang)}
          </span>
        ))}
        {ticks.map((tick) => (
          <i
            key={tick.day}
            className="strip-tick"
            data-changes={tick.changes || undefined}
            style={left(tick.x)}
          />
        ))}
        <i className="strip-now" />
      </div>
    </div>
  );
}
