import { plural, printList, printNumber } from "#words/numberWords.ts";
import type { TableWords } from "#words/tableWords.ts";

/** In German: what the table says about itself. */
export const table: TableWords = {
  caption: (day) => `Alle Orte am ${day}`,
  unit: { people: "Einheit: Menschen.", percent: "Einheit: Prozent." },
  place: "Ort",
  value: { people: "Menschen", percent: "Prozent" },
  bound: "Wie genau",
  bounds: {
    exact: "genau",
    about: "rund",
    at_least: "mindestens",
    at_most: "höchstens",
    range: "Spanne",
    lowest: "niedrigste Angabe",
    highest: "höchste Angabe",
  },
  gaps: {
    "no-answer": "keine Antwort",
    "not-included": "nicht enthalten",
    none: "keine Zahl",
  },
  land: "Auf dem Landweg aus Russland",
  air: "Direktflüge",
  flights: {
    open: "Flüge",
    restricted: "einzelne Flüge",
    closed: "keine Flüge",
    lapsed: "nicht mehr bekannt",
    unknown: "nicht bekannt",
  },
  noBorder: "keine Landgrenze",
  more: (count, states) => `und ${printNumber(count, "de")} weitere: ${printList(states, "de")}`,
  doorsNot:
    "Nur Übergänge und Flughäfen aus unserer Liste. „Eingeschränkt“: Nur bestimmte Menschen oder Fahrzeuge kamen durch. „Nicht bekannt“: Wir haben keine Quelle gefunden; das heißt weder offen noch geschlossen. Wen ein Land hereinließ, sagen seine Einreiseregeln.",
  notYet: "an diesem Tag noch nicht bekannt",
  find: "Ort suchen",
  nothingFound: "Kein Ort heißt so.",
  download: "Als CSV herunterladen",
  rows: (count) =>
    `${printNumber(count, "de")} ${plural(count, "de", { one: "Ort", many: "Orte" })}`,
  sorted: (column, direction) =>
    `${direction === "ascending" ? "aufsteigend" : "absteigend"} sortiert nach „${column}“`,
  units: "Einheiten und Quellen",
  countedBy: (counter) => `Gezählt von: ${counter}.`,
  sources:
    "Die Quellen jeder Zahl, Stufe und Regel stehen in der Karteikarte des Ortes: Ein Klick auf den Namen öffnet sie.",
};
