import { spoken } from "#words/spoken.ts";

/** The past of a place in its card: the strip, the events, all figures. */
export type HistoryWords = {
  readonly title: string;
  readonly none: string;
  readonly visa: string;
  readonly risk: string;
  readonly covid: string;
  /** `last` is the last day, `null` where no end was seen. */
  readonly stretch: (words: string, from: string, last: string | null) => string;
  readonly label: (place: string) => string;
  readonly key: string;
  readonly asList: string;
  readonly to: (day: string | null) => string;
  readonly cause: (titles: string) => string;
  readonly ends: (title: string) => string;
  readonly leaves: (title: string) => string;
  readonly released: (title: string) => string;
  readonly statistic: string;
  readonly events: string;
  readonly noEvents: string;
  readonly moreEvents: (count: number) => string;
  readonly later: string;
  readonly allFigures: string;
  readonly noFigures: string;
  /** Above figures of a group of places that has no card of its own. */
  readonly ofOther: (group: string, place: string) => string;
  readonly oneScale: string;
  readonly group: (title: string, count: number) => string;
  readonly chart: (title: string, count: number) => string;
  readonly when: string;
  readonly number: string;
  readonly who: string;
};

export const historyWords = spoken("history");
