import { type CSSProperties, type KeyboardEvent, memo, useId, useMemo } from "react";
import { type Day, monthStart, printDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";
import { timelineWords } from "#words/timelineWords.ts";
import { Band, type BandRows } from "./Band.tsx";
import { barPaths, monthBars } from "./monthBars.ts";
import "./Months.css";
import { monthsOf, placeOf, type Range } from "./steps.ts";
import type { NamedWave, TimelineEvent } from "./timelineEvent.ts";

type Props = {
  readonly range: Range;
  readonly day: Day;
  readonly events: readonly TimelineEvent[];
  readonly stops: readonly Day[];
  readonly waves: readonly NamedWave[];
  readonly band: BandRows | null;
  /** The last day that was looked at for the map's colours, if days after it can be shown. */
  readonly known: Day | null;
  readonly lang: Lang;
  readonly onDay: (day: Day) => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  /** A finger has let go of a month. */
  readonly onMonth: () => void;
};

/** All days as one native slider over the bars of their months. */
export function Months(props: Props) {
  const { range, day, known, lang, onDay } = props;
  const words = timelineWords[lang];
  const id = useId();
  const places = {
    "--timeline-day": placeOf(day, range),
    "--timeline-known": known === null ? 1 : placeOf(known, range),
  } as CSSProperties;

  function jump(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      // What a presenter's remote control sends.
      PageDown: props.onNext,
      PageUp: props.onPrevious,
      Home: () => onDay(range.first),
      End: () => onDay(range.last),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  return (
    // Time runs to the right in every language, so that the right arrow key always leads to a later day.
    <div className="timeline-months" dir="ltr" style={places} title={words.bars}>
      <Backdrop {...props} />
      {known !== null && <i className="timeline-unknown" aria-hidden="true" />}
      <i className="timeline-now" aria-hidden="true" />
      <input
        type="range"
        min={range.first}
        max={range.last}
        step={1}
        value={day}
        aria-label={words.day}
        aria-valuetext={printDate(day, lang)}
        aria-describedby={`${id}-bars`}
        onChange={(event) => onDay(Number(event.target.value) as Day)}
        onKeyDown={jump}
        onPointerUp={(event) => event.pointerType === "touch" && props.onMonth()}
      />
      <span className="unseen" id={`${id}-bars`}>
        {known === null ? words.bars : `${words.bars} ${words.seenUntil(printDate(known, lang))}`}
      </span>
    </div>
  );
}

type BackdropProps = Pick<Props, "range" | "events" | "stops" | "waves" | "band">;

/** Bars, years, waves and band: what does not move with the day. */
const Backdrop = memo(
  function Backdrop({ range, events, stops, waves, band }: BackdropProps) {
    const paths = useMemo(
      () => barPaths(monthBars(stops, events, range), range),
      [stops, events, range],
    );
    const years = monthsOf(range).filter((month) => printDay(month).slice(5, 7) === "01");
    return (
      <div aria-hidden="true">
        <svg
          className="timeline-bars"
          aria-hidden="true"
          viewBox={`0 0 ${range.last - range.first} 1`}
          preserveAspectRatio="none"
        >
          <path className="timeline-others" d={paths.others} />
          <path className="timeline-changes" d={paths.changes} />
        </svg>
        {[monthStart(range.first), ...years].map((year) => (
          <b
            key={year}
            className="timeline-year"
            style={{ insetInlineStart: `${Math.max(0, placeOf(year, range)) * 100}%` }}
          >
            {printDay(year).slice(0, 4)}
          </b>
        ))}
        {waves.map(({ id, from, until, name }) => (
          <span
            key={id}
            className="timeline-wave"
            style={{
              insetInlineStart: `${placeOf(from, range) * 100}%`,
              width: `${(placeOf(until, range) - placeOf(from, range)) * 100}%`,
            }}
          >
            <span>{name}</span>
          </span>
        ))}
        {band !== null && <Band band={band} range={range} />}
      </div>
    );
  },
  (a, b) =>
    a.range === b.range &&
    a.events === b.events &&
    a.stops === b.stops &&
    a.waves === b.waves &&
    a.band === b.band,
);
