import type { ChangesWords } from "#words/changesWords.ts";
import { printNumber } from "#words/numberWords.ts";

/** In German: words of the page on what changed between two days. */
export const changes: ChangesWords = {
  lead: (early, late) => `Was sich nach unseren Quellen vom ${early} bis zum ${late} geändert hat.`,
  choose: "Wählen Sie einen zweiten Tag zum Vergleich mit dem, den die Karte zeigt.",
  same: "Beide Felder nennen denselben Tag; dazwischen liegt nichts.",
  from: "Von",
  to: "Bis",
  ends: "Verglichen werden nur die beiden Tage. Was sich dazwischen änderte und wieder zurück, steht allein unter den Ereignissen.",
  suggestions: "Vergleichen mit",
  monthBefore: "einem Monat davor",
  yearBefore: "einem Jahr davor",
  forget: "Vergleich beenden",
  nothing: "Zwischen diesen Tagen belegen unsere Quellen keine Änderung.",
  events: "Ereignisse",
  crossings: {
    closed: "Geschlossene Übergänge und Flughäfen",
    open: "Geöffnete Übergänge und Flughäfen",
    restricted: "Eingeschränkte Übergänge und Flughäfen",
    lapsed: "Übergänge, für die eine Ankündigung abgelaufen ist",
    unknown: "Übergänge, deren Zustand danach nicht bekannt ist",
  },
  routes: "Routen",
  visa: {
    eased: "Einreise wurde leichter",
    tightened: "Einreise wurde schwerer",
    lapsed: "Einreise nicht mehr bekannt: Ankündigung abgelaufen",
    other: "Einreise wurde klar oder unklar",
  },
  risk: {
    raised: "Höhere Stufe belegter erzwungener Rückkehr",
    lowered: "Niedrigere Stufe belegter erzwungener Rückkehr",
    other: "In die Stufe 0 oder aus ihr heraus",
  },
  riskBy: (date, later) =>
    later === null ? `bis ${date}` : `bis ${date}, mit späteren Fällen bis ${later}`,
  riskNote:
    "Eine niedrigere Stufe heißt, dass ältere Fälle nicht mehr zählen oder dass der Anteil der Ablehnungen gesunken ist. Sie heißt nicht, dass nichts geschehen ist.",
  figures: "Zählungen, die dazwischen endeten",
  figuresNote: (early, late) =>
    `Zahlen, deren Zeitraum oder Stichtag nach dem ${early} und bis zum ${late} endete; wo die Quelle keinen solchen Tag nennt, zählt der des Berichts. Die meisten wurden später veröffentlicht.`,
  count: (count) => printNumber(count, "de"),
  crossing: "Übergang oder Flughafen",
  route: "Route",
  place: "Ort",
  on: (date) => `am ${date}`,
  types: { road: "Straße", rail: "Bahn", pedestrian: "zu Fuß", air: "Flughafen" },
  published: "Zahl",
  countedBy: "Gezählt von",
};
