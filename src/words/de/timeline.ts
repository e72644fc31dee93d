import type { TimelineWords } from "#words/timelineWords.ts";

/** In German: what the timeline says. */
export const timeline: TimelineWords = {
  timeline: "Zeitleiste",
  day: "Gezeigter Tag",
  events: "Ereignisse nach Art",
  lanes: {
    war: "Krieg, Mobilmachung",
    borders: "Grenzen",
    rules: "Einreiseregeln",
    courts: "Asyl und Gerichte",
    counts: "Zählungen",
  },
  previousEvent: "Voriges Ereignis",
  nextEvent: "Nächstes Ereignis",
  play: "Abspielen",
  pause: "Anhalten",
  speed: "Tempo",
  step: "Schritt",
  steps: { day: "Tag", month: "Monat", event: "Ereignis" },
  date: "Datum",
  more: "Mehr",
  seenUntil: (day) => `Kartenfarben geprüft bis ${day}; spätere Tage beruhen auf diesem Stand.`,
};
