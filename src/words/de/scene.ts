import { plural } from "#words/numberWords.ts";
import type { SceneWords } from "#words/sceneWords.ts";

/** In German: words of the picture itself: titles, legend, notes, captions. */
export const scene: SceneWords = {
  title: "Ways Out",
  sentence: {
    none: (total, by) =>
      `Wie Menschen seit dem 24. Februar 2022 Russland verlassen haben und wo ${total} geblieben sind (Schätzung, ${by}).`,
    visa: (date, isLater) =>
      `Was Menschen mit russischem Pass am ${date} für einen kurzen Besuch brauchten${isLater ? ", soweit zuletzt bestätigt" : ""}.`,
    risk: (date) =>
      `Was über erzwungene Rückkehr nach Russland bis zum ${date}, in den 36 Monaten davor, belegt war.`,
    age: (date) => `Wie alt am ${date} die neueste Prüfung jedes Ortes war.`,
    series: (title) =>
      `Wie Menschen seit dem 24. Februar 2022 Russland verlassen haben. Die Kreise zeigen: ${title}.`,
    in: (title) =>
      `${title} (obere Hälften), daneben die Ausreisen derselben Tage (untere Hälften).`,
    out: (title) =>
      `${title} (untere Hälften): Menschen verlassen diese Länder; daneben die Einreisen derselben Tage (obere Hälften).`,
    uncounted: (line) =>
      `Wie Menschen seit dem 24. Februar 2022 Russland verlassen haben. ${line}.`,
  },
  overlays: {
    visa: "Einreise mit russischem Pass",
    risk: "Belegte erzwungene Rückkehr",
    age: "Alter der neuesten Prüfung",
  },
  classFour: (sub) =>
    sub === "a"
      ? "4a · Mitwirkung an russischen Ersuchen belegt"
      : sub === "b"
        ? "4b · erzwungene Rückkehr anderer russischer Staatsangehöriger belegt"
        : "4a und 4b · Mitwirkung an russischen Ersuchen und erzwungene Rückkehr anderer russischer Staatsangehöriger belegt",
  readings: {
    lowest: "Gezeichnet: die niedrigste veröffentlichte Zahl jeder Spanne.",
    highest: "Gezeichnet: die höchste veröffentlichte Zahl jeder Spanne.",
  },
  periodic:
    "Die Kreise folgen der Zeitleiste: an jedem Tag der letzte Zeitraum, der schon vorbei war.",
  visaNot:
    "Für einen kurzen Besuch von Erwachsenen mit gewöhnlichen Papieren. Keine Rechtsberatung; fragen Sie Konsulat und Beförderer.",
  ageNot:
    "Eine Prüfung ist ein Stand der Visatabelle oder eine datierte Veröffentlichung zu diesem Ort. Eine neue Prüfung bedeutet keinen guten Zustand.",
  home: "Russland",
  atWar: "nicht eingestuft: im Krieg",
  noOverlayClass: "keine Daten",
  by: (month) => `bis ${month}`,
  scaleNote: "Die Fläche des Kreises zeigt die Zahl; der Maßstab ist an allen Tagen gleich.",
  loss: "Ein leerer Kreis mit einem Minus ist ein Verlust: Mehr sind gegangen als gekommen.",
  zero: "Ein kleiner leerer Kreis steht für null.",
  noAnswer: (places) => `Keine Antwort: ${places}.`,
  notIncluded: (places) => `Nicht enthalten: ${places}.`,
  uncounted: (next) =>
    next === null
      ? "Keine Zählung für diesen Tag"
      : `Keine Zählung für diesen Tag – nächste: ${next}`,
  crossed: { in: (number) => `${number} Einreisen`, out: (number) => `${number} Ausreisen` },
  others: (range) => `andere: ${range}`,
  routes: "Routen",
  routesNote:
    "Einzelne Wege hat niemand gezählt: Alle Linien sind gleich breit, die Zahl trägt der Kreis.",
  crossings: "Grenzübergänge und Flughäfen",
  airport: "Flughafen",
  visaSeen: (date) =>
    `Tabelle zuletzt gesehen am ${date}; spätere Tage wiederholen diesen Stand, sofern keine datierte Regel bekannt ist.`,
  riskBy: (date) => `Belegte erzwungene Rückkehr bis zum ${date}, in den 36 Monaten davor`,
  riskSeen: (date) =>
    `Nach Fällen wurde zuletzt bis zum ${date} gesucht. Danach altert keiner: Nur spätere Fälle ändern eine Stufe, und nur nach oben.`,
  riskRaised: (date) => `am ${date} durch einen späteren Fall angehoben`,
  riskOld: {
    label: "Belege älter als sechs Monate",
    text: (date) =>
      `Nach Fällen wurde zuletzt bis zum ${date} gesucht, mehr als sechs Monate vor dem gewählten Tag. Das Muster liegt über jeder Stufe.`,
  },
  riskPublished:
    "Stufe 4b hängt davon ab, wer Zahlen veröffentlicht: Ein Staat, der seine Abschiebungen meldet, erreicht sie, ein schweigender nicht.",
  riskNot:
    "Eine Sammlung veröffentlichter Fälle, keine Rechtsberatung. Nichts gefunden heißt nicht, dass nichts geschehen ist.",
  covid: (count) =>
    `${count} ${plural(count, "de", { one: "Land war", many: "Länder waren" })} zudem wegen Corona für alle geschlossen.`,
  between: (a, b) => `unklar: ${a} oder ${b}`,
  disagree: "unklar: Quellen widersprechen sich",
  states: {
    open: "offen",
    restricted: "eingeschränkt",
    closed: "geschlossen",
    lapsed: "nicht mehr bekannt",
    unknown: "nicht bekannt",
    before: "noch nicht belegt",
  },
  caption: {
    latest: (day, title) => `Zuletzt (${day}): ${title}`,
    reports: (count) => `+${count} ${plural(count, "de", { one: "Meldung", many: "Meldungen" })}`,
    others: (count) => `+${count} weitere`,
    at: (place, what) => `${place}: ${what}`,
    crossings: (open, closed, limited) =>
      [
        open > 0
          ? `${open} ${plural(open, "de", { one: "Übergang öffnet", many: "Übergänge öffnen" })}`
          : "",
        closed > 0
          ? `${closed} ${plural(closed, "de", { one: "Übergang schließt", many: "Übergänge schließen" })}`
          : "",
        limited > 0
          ? `${limited} ${plural(limited, "de", { one: "Übergang wird", many: "Übergänge werden" })} eingeschränkt`
          : "",
      ]
        .filter(Boolean)
        .join("; "),
    unknown: (count) =>
      `von ${count} ${plural(count, "de", { one: "Übergang", many: "Übergängen" })} ist der Zustand nicht mehr bekannt`,
    routes: (count) =>
      `${count} ${plural(count, "de", { one: "Route ändert", many: "Routen ändern" })} sich`,
    figures: (count) =>
      `Die Zählung für ${count} ${plural(count, "de", { one: "Land", many: "Länder" })} war bis zu diesem Tag abgeschlossen`,
    start: "Der erste Tag der großangelegten Invasion der Ukraine",
  },
};
