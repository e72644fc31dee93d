import type { TimelineWords } from "#words/timelineWords.ts";

/** In English: what the timeline says. */
export const timeline: TimelineWords = {
  timeline: "Timeline",
  day: "Day shown",
  events: "Events by kind",
  lanes: {
    war: "War, mobilisation",
    borders: "Borders",
    rules: "Rules of entry",
    courts: "Asylum and courts",
    counts: "Counts",
  },
  previousEvent: "Previous event",
  nextEvent: "Next event",
  play: "Play",
  pause: "Pause",
  speed: "Speed",
  step: "Step",
  steps: { day: "Day", month: "Month", event: "Event" },
  date: "Date",
  more: "More",
  seenUntil: (day) => `Map colours checked up to ${day}; later days rest on that state.`,
};
