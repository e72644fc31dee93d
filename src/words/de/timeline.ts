import type { TimelineWords } from "#words/timelineWords.ts";

/** In German: what the timeline says. */
export const timeline: TimelineWords = {
  timeline: "Zeitleiste",
  day: "Gezeigter Tag",
  events: "Ereignisse um diesen Tag",
  previousEvent: "Voriges Ereignis",
  nextEvent: "Nächstes Ereignis",
  play: "Abspielen",
  pause: "Anhalten",
  speed: (times) => `Tempo ${times}`,
  date: "Datum",
  list: "Ereignisse des Monats",
  seenUntil: (day) => `Kartenfarben geprüft bis ${day}; spätere Tage beruhen auf diesem Stand.`,
  seenShort: (day) => `Farben geprüft bis ${day}`,
  bars: "Jeder Balken ist ein Monat. Gefüllt: Tage, an denen sich diese Karte ändert. Hohl: Tage mit anderen Ereignissen und Meldungen.",
  previousMonth: "Voriger Monat",
  nextMonth: "Nächster Monat",
  noEvents: "In diesem Monat ist kein Ereignis verzeichnet.",
  close: "Schließen",
  onMap: "ändert diese Karte",
};
