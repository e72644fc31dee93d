import { spoken } from "#words/spoken.ts";

/** What the timeline says in one language. */
export type TimelineWords = {
  readonly timeline: string;
  /** The slider's name. */
  readonly day: string;
  readonly events: string;
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly play: string;
  readonly pause: string;
  /** "1×": how much faster than usual. */
  readonly speed: (times: string) => string;
  readonly date: string;
  readonly list: string;
  readonly seenUntil: (day: string) => string;
  /** The same in a few letters; the day is short too. */
  readonly seenShort: (day: string) => string;
  /** What the bars of the months stand for. */
  readonly bars: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly noEvents: string;
  readonly close: string;
  readonly onMap: string;
};

/** The words of the timeline. */
export const timelineWords = spoken("timeline");
