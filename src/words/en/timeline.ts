import type { TimelineWords } from "#words/timelineWords.ts";

/** In English: what the timeline says. */
export const timeline: TimelineWords = {
  timeline: "Timeline",
  day: "Day shown",
  events: "Events around this day",
  previousEvent: "Previous event",
  nextEvent: "Next event",
  play: "Play",
  pause: "Pause",
  speed: (times) => `Speed ${times}`,
  date: "Date",
  list: "Events of the month",
  seenUntil: (day) => `Map colours checked up to ${day}; later days rest on that state.`,
  seenShort: (day) => `colours checked to ${day}`,
  bars: "Each bar is a month. Filled: days on which this map changes. Hollow: days with other events and reports.",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  noEvents: "No events on record in this month.",
  close: "Close",
  onMap: "changes this map",
};
